import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';

const TREATY_CONVENTION = anyOf('treaty|convention|peace');

/** "the Algiers Agreement", "the Minsk accords", "the Treaty of Paris": a paper that is named by where it was signed. */
export const isOfPaper = (tokens: readonly Token[], at: number, to: number): boolean =>
  isPaper(tokens, to) || isListedPaper(tokens, to) || isBehindPaper(tokens, at);

const PLURAL_PAPER = anyOf('agreements|accords|protocols|treaties|conventions');
const PAPER = anyOf(
  'agreement|accord|protocol|convention|declaration|treaty|process|formula|principles|consensus',
);

/** With "Peace" before it too. */
function isPaper(tokens: readonly Token[], to: number): boolean {
  const next = tokens[lowerOf(tokens, to) === 'peace' ? to + 1 : to];
  return (
    next !== undefined && (isAmong(next, PLURAL_PAPER) || (next.capital && isAmong(next, PAPER)))
  );
}

/** "the Paris and London treaties". */
const isListedPaper = (tokens: readonly Token[], to: number): boolean =>
  lowerOf(tokens, to) === 'and' &&
  tokens[to + 1]?.capital === true &&
  tokens[to + 2]?.kind === 'word' &&
  isPaper(tokens, to + 2);

const isBehindPaper = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at - 1) === 'of' &&
  tokenAt(tokens, at - 2)?.capital === true &&
  isAny(tokens, at - 2, TREATY_CONVENTION);
