import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Targets } from './targets.ts';

const TELLING = anyOf(
  'made|told|informed|reminded|conveyed|stressed|explained|impressed|underlined',
);

/** "It was made clear to the envoy of Chad that Peru rejects the claim": whoever is told it, where the claim is nobody's by name. */
export function toldBefore(
  { view, clause, index }: Frame,
  own: readonly (string | null)[],
): Targets | undefined {
  const before = elementAt(view.clauses, index - 1);
  const home = view.scene.publisher?.country;
  if (!home || !own.includes(home) || clause.link !== 'content' || !before) return undefined;
  if (!hasWord(view, before, TELLING)) return undefined;
  const range = { from: view.sentence.from, to: before.to };
  const hearer = mentionsWithin(view, range).findLast(
    ({ kind, isPlace, isOwner, parties }) =>
      (kind === 'person' || kind === 'state') &&
      !isPlace &&
      !isOwner &&
      parties.some(({ country }) => country !== null && !own.includes(country)),
  );
  if (!hearer) return undefined;
  const { parties, from: at } = hearer;
  return { parties, mentioned: [], isShielded: false, isNamed: true, at };
}
