import type { Mention } from '../who/mention.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** In tokens, of all names between two: ", Mr. Jonas Berg, Ms. Eva Lind, and". */
const REACH = 14;

/** "Minister Ann Lee, Mr. Jonas Berg, and Secretary Bob Ray met": two of a list in which somebody unknown stands between them. */
export function areWithStrangers(
  view: SentenceView,
  one: Mention,
  other: Mention,
  from: number,
): boolean {
  const isOfPeople = one.kind === 'person' && other.kind === 'person';
  if (!isOfPeople || from - one.to > REACH || lowerAt(view, one.to) !== ',') return false;
  const end = endOfList(view, from);
  return end !== undefined && areNames(view, one.to + 1, end);
}

/** Where the names end: before "and", or before the comma of a list that goes on. */
function endOfList(view: SentenceView, from: number): number | undefined {
  const last = lowerAt(view, from - 1);
  if (last === ',') return from - 1;
  if (last !== 'and') return undefined;
  return lowerAt(view, from - 2) === ',' ? from - 2 : from - 1;
}

/** Names of two words and more with commas between them. */
const areNames = ({ scene }: SentenceView, from: number, to: number): boolean =>
  scene.tokens
    .slice(from, to)
    .map(({ kind, capital, text }) => (kind === 'word' && capital ? 'N' : text))
    .join('')
    .match(NAMES) !== null;

const NAMES = /^N\.?N+(?:,N\.?N+)*$/;
