import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { followsQuote } from './follows-quote.ts';

const STOP_COMMA = anyOf('[.,;]');

/** `"Why did Chad wait?" the minister asked`: a question that is quoted, and nothing that is asked of anybody. */
export const isQuestion = (frame: Frame): boolean =>
  frame.verb.sense.base === 'ask' &&
  (isAskedInAside(frame) ||
    (isAnyAt(frame.view, frame.verb.to, STOP_COMMA) &&
      (followsQuote(frame) || isBehindQuestion(frame))));

/** "Ann, asked whether she was glad, replied": she was asked. */
const isAskedInAside = ({ view, verb }: Frame): boolean =>
  verb.sense.tense !== 'ing' && lowerAt(view, verb.at - 1) === ',' && isAnyAt(view, verb.to, QUERY);

const QUERY = anyOf('whether|if|about|why|how|what|when|at|during');

/** What ends with a question mark is a sentence of its own. */
const isBehindQuestion = ({ view: { scene, sentence } }: Frame): boolean =>
  [sentence.from - 2, sentence.from - 3].some(
    (at) => scene.tokens[at]?.text === '?' && scene.isQuoted(at),
  );
