import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import type { Targets } from './targets.ts';

/** "refused to send troops to fight in Chad": what a state threatens or refuses to do in a country is for that country. */
export function landOf(
  { view, verb }: Frame,
  act: Act,
  region: Range,
  own: readonly (string | null)[],
): Pick<Targets, 'parties' | 'isShielded'> | undefined {
  if (!/^(?:refuse|threaten)$/.test(act) || lowerAt(view, verb.to - 1) !== 'to') return undefined;
  const land = mentionsWithin(view, region).find(
    ({ from, isPlace, parties }) =>
      isPlace && isCountry(view, from) && parties.every(({ country }) => !own.includes(country)),
  );
  return land && { parties: land.parties, isShielded: false };
}

/** By its own name, not that of a town in which something may be held. */
const isCountry = ({ scene }: SentenceView, at: number): boolean =>
  scene.lexicon.names.at(scene.tokens, at)?.value.kind === 'country';
