import { following } from '../grammar/chain.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Party, partiesOf } from '../who/mention.ts';
import type { Paper } from './instrument.ts';

const ACCESSION: Paper = { kind: 'treaty', name: null };

/** "ratified Chad's accession", "approved the accession of Chad to the pact", "Chad's bid to join": by whom, and of whom. */
export function accessionIn({
  view,
  verb,
  clause,
  aspect,
  subjects,
}: Frame): { readonly paper: Paper; readonly parties: readonly Party[] } | undefined {
  if (aspect.isPassive || !hasWord(view, { from: verb.at, to: verb.to }, JOINING)) return undefined;
  if (verb.sense.rest.at(-1) === 'bid' && lowerAt(view, verb.to + 1) !== 'join') return undefined;
  const named = mentionsWithin(view, { from: verb.at, to: clause.to });
  const at = named.findIndex(
    ({ from, to, kind }) =>
      kind !== 'organisation' && (to <= verb.to || isAnyAt(view, leadIn(view, from), OF)),
  );
  if (at === -1) return undefined;
  return { paper: ACCESSION, parties: partiesOf([...subjects, ...following(view, named, at)]) };
}

const JOINING = anyOf('accession|membership|bid|enlargement|expansion|inclusion');
/** "the accession of Chad", "enlargement to Chad", "expansion to include Chad". */
const OF = anyOf('of|by|to|include');
