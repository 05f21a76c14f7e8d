import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { followsQuote } from './follows-quote.ts';

/** `"Why did Chad wait?" the minister asked`: a question that is quoted, and nothing that is asked of anybody. */
export const isQuestion = (frame: Frame): boolean =>
  frame.verb.sense.base === 'ask' &&
  /^[.,;]$/.test(lowerAt(frame.view, frame.verb.to)) &&
  (followsQuote(frame) || isBehindQuestion(frame));

/** What ends with a question mark is a sentence of its own. */
const isBehindQuestion = ({ view: { scene, sentence } }: Frame): boolean =>
  [sentence.from - 2, sentence.from - 3].some(
    (at) => scene.tokens[at]?.text === '?' && scene.isQuoted(at),
  );
