import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

/** What is fired. */
export const SHOTS = anyOf(
  'shells?|rockets?|missiles?|mortars?|rounds?|shots?|projectiles?|bullets?',
);

const FIRED = anyOf('fired|launched|lobbed');

/** Whether a name that begins at a token stands behind "fired from": "rockets fired from Chad". */
export const isBehindFired = (view: SentenceView, from: number): boolean =>
  lowerAt(view, from - 1) === 'from' && isAnyAt(view, from - 2, FIRED);
