import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';

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
  const next = tokens[tokens[to]?.lower === 'peace' ? to + 1 : to];
  return (
    next !== undefined && (PLURAL_PAPER.has(next.lower) || (next.capital && PAPER.has(next.lower)))
  );
}

/** "the Paris and London treaties". */
const isListedPaper = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'and' &&
  tokens[to + 1]?.capital === true &&
  tokens[to + 2]?.kind === 'word' &&
  isPaper(tokens, to + 2);

const isBehindPaper = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  tokens[at - 2]?.capital === true &&
  TREATY_CONVENTION.has(tokens[at - 2]?.lower ?? '');
