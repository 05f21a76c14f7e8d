import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Scene } from '../who/scene.ts';
import type { Range } from './sentence-view.ts';

const IN_BY = anyOf('in|by|while|when|as');
const ISSUED_MADE = anyOf('issued|made|released');

const ANSWERING = anyOf(
  'answering|responding|replying|asked|queried|questioned|commenting|response|reply|answer',
);
const QUESTION = anyOf(
  'quer(?:y|ies)|questions?|enquir(?:y|ies)|inquir(?:y|ies)|asked|queried|questioned|media|press|reports?|journalists?|reporters?|correspondents?',
);
/** In tokens: "In response to a number of media queries". */
const REACH = 9;

/** "In response to media queries, …", "Responding to a question, …", "Asked about …", "To another question, …": said to those who ask. */
function beginsAnswer(tokens: readonly Token[], from: number): boolean {
  const first = lowerOf(tokens, from);
  if (first === 'asked' || first === 'queried') return true;
  if (first !== 'to' && !isAny(tokens, from, ANSWERING) && !isIn(tokens, from)) return false;
  return tokens.slice(from + 1, from + REACH).some(({ lower }) => QUESTION.has(lower));
}

const isIn = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, IN_BY) && [1, 2].some((next) => isAny(tokens, at + next, ANSWERING));

/** "issued the following statement:", "made this statement": for everybody. */
function issuesStatement(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(Math.max(from, to - REACH * 2), to).map(({ lower }) => lower);
  const at = words.indexOf('statement');
  return at > 0 && words.slice(0, at).some((word) => ISSUED_MADE.has(word));
}

/** Whether an office of state answers those who ask in a line, or issues a statement. */
export const isForAll = (
  { publisher, tokens }: Pick<Scene, 'publisher' | 'tokens'>,
  line: Range | undefined,
): boolean =>
  publisher !== null &&
  line !== undefined &&
  (beginsAnswer(tokens, line.from) || issuesStatement(tokens, line));
