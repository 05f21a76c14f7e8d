import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { followsQuote } from './follows-quote.ts';

const STOP_COMMA = anyOf('[.,;]');

/** `"Why did Chad wait?" the minister asked`: a question that is quoted, and nothing that is asked of anybody. */
export const isQuestion = (frame: Frame): boolean =>
  frame.verb.sense.base === 'ask' &&
  STOP_COMMA.has(lowerAt(frame.view, frame.verb.to)) &&
  (followsQuote(frame) || isBehindQuestion(frame));

/** What ends with a question mark is a sentence of its own. */
const isBehindQuestion = ({ view: { scene, sentence } }: Frame): boolean =>
  [sentence.from - 2, sentence.from - 3].some(
    (at) => scene.tokens[at]?.text === '?' && scene.isQuoted(at),
  );
