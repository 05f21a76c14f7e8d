import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const DECIDED = anyOf('decided|resolved|opted');
const HAS = anyOf('has|have');

/** "has decided to recall its ambassador", told by an office: what it makes known with these words is of the day. */
export const isDecidedNow = ({ view, verb }: Frame): boolean =>
  view.scene.publisher !== null &&
  lowerAt(view, verb.at - 1) === 'to' &&
  isAnyAt(view, verb.at - 2, DECIDED) &&
  isAnyAt(view, verb.at - 3, HAS);
