import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import type { FoundContent } from './found-content.ts';
import { GAP, TELLING } from './hearer.ts';
import { ENVOYS } from './only-told.ts';
import { hasOther } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const BLAME = /^(?:criticise|accuse|oppose|refuse|threaten)$/;
const TO_FACE = new Set(['you', 'your']);

/** `"…," Ann told the ambassador of Peru`: to whom what is quoted is said; an envoy hears the hard words that are meant for his state. */
export function quotedTo(
  { view, clause, verb }: Frame,
  own: readonly (string | null)[],
  found: FoundContent | undefined,
): Targets | undefined {
  if (verb.sense.family !== 'quoted' || !found) return undefined;
  const saying = view.clauses.find(({ verbs }) =>
    verbs.some(({ at, sense }) => TELLING.test(sense.base) && !view.scene.isQuoted(at)),
  );
  const told = saying?.verbs.find(({ sense }) => TELLING.test(sense.base));
  if (!saying || !told) return undefined;
  const [hearer] = mentionsWithin(view, { from: told.at + 1, to: saying.to });
  const isNext = hearer !== undefined && hearer.from - (told.at + 1) <= GAP && !hearer.isOwner;
  if (!isNext || hearer.kind === 'media' || !hasOther(hearer.parties, own)) return undefined;
  const isMeant = hasWord(view, hearer, ENVOYS) || hasWord(view, clause, TO_FACE);
  if (BLAME.test(found.content.act) && !isMeant) return undefined;
  return namedAt(hearer.parties, hearer.from);
}
