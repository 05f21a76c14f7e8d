import type { Frame } from '../grammar/frame.ts';
import { hasWord, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const SHUTTING = anyOf('bar|ban|exclude|block|shut|lock|prohibit|forbid');
const FROM_OF = anyOf('from|of');
/** Words for letting goods in again, or sending them back. */
const LETTING = anyOf('allow|let|admit|readmit|turn');
const INTO_AT = anyOf('into|to|onto|from|at');
/** What only the state whose it is can shut. */
const GATES = anyOf(
  'ports?|harbou?rs?|waters|airspace|skies|territory|soil|markets?|shores|airports|borders?|frontier',
);

/** In tokens, from a state to the end of what it shuts: "Icelandic territorial waters". */
const REACH = 3;

/** Who shuts others out in the passive: the state of "Norwegian boats were barred from Icelandic ports", "Norwegian salmon was let back into Iceland"; else nobody. */
export function shutOutBy({ view, clause, verb }: Frame): readonly Mention[] {
  const ties = tiesOf(verb.sense);
  if (!ties) return [];
  const found = mentionsWithin(view, { from: verb.at + 1, to: clause.to }).find(
    ({ from, to }) =>
      ties.has(lowerAt(view, leadIn(view, from))) &&
      (hasWord(view, { from: to, to: to + REACH }, GATES) || isLand(view, from, ties)),
  );
  return found ? [found] : [];
}

/** What ties a state to a verb of shutting out or, of goods, of letting in. */
function tiesOf({ base, detail }: Frame['verb']['sense']): ReadonlySet<string> | undefined {
  if (SHUTTING.has(base)) return FROM_OF;
  return detail === 'trade-measure' && LETTING.has(base) ? INTO_AT : undefined;
}

/** "were barred from Iceland", "let back into Iceland": the state itself. */
const isLand = (view: Frame['view'], from: number, ties: ReadonlySet<string>): boolean =>
  (lowerAt(view, from - 1) === 'from' || ties === INTO_AT) &&
  view.mentions.some((one) => one.from === from && one.kind === 'state');
