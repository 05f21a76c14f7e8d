import type { Frame } from '../grammar/frame.ts';
import { mentionsWithin } from '../grammar/sentence-view.ts';
import { type Party, partiesOf, partyOf } from '../who/mention.ts';

/**
 * Who summons the envoy of "the ambassador of A was summoned": the office that tells it, whoever is named behind the
 * verb, where the envoy serves, or where the story was written.
 */
export function summonerOf({ view, verb, clause, patients }: Frame): readonly Party[] {
  const { publisher, here } = view.scene;
  if (publisher) return [publisher];
  const envoys = partiesOf(patients).map(({ country }) => country);
  const others = mentionsWithin(view, clause).filter(
    ({ kind, parties }) =>
      kind === 'state' &&
      parties.every(({ country }) => country !== null && !envoys.includes(country)),
  );
  const named = others.find(({ from }) => from >= verb.at) ?? others[0];
  if (named) return partiesOf([named]);
  return here?.country ? [partyOf(here.country)] : [];
}
