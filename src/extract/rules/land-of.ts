import type { Act } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Targets } from './targets.ts';

const MILLION_BILLION = anyOf('million|billion');
const REFUSE_THREATEN = anyOf('refuse|threaten');
const WATERS_AIRSPACE = anyOf('waters|airspace|territory|soil|skies|land|side');

/** "refused to send troops to fight in Chad", "pledged $2 million for roads in Chad", "pledged not to meddle in Chad": what is refused or given in a country is for it. */
export function landOf(
  { view, verb }: Frame,
  act: Act,
  region: Range,
  own: readonly (string | null)[],
): Pick<Targets, 'parties' | 'isShielded'> | undefined {
  if (verb.sense.base === 'deny') return deniedIn(view, region, own);
  const last = lowerAt(view, verb.to - 1);
  const isOfMoney = act === 'intent' && isAnyAt(view, verb.to - 1, MILLION_BILLION);
  const isOfMeddling = act === 'intent' && hasWord(view, region, MEDDLING);
  if (!isOfMoney && !isOfMeddling && (last !== 'to' || !REFUSE_THREATEN.has(act))) return undefined;
  const land = mentionsWithin(view, region).find(
    ({ from, isPlace, parties }) =>
      isPlace &&
      (!isOfMoney || from - verb.to <= MONEY_REACH) &&
      isCountry(view, from) &&
      parties.every(({ country }) => !own.includes(country)),
  );
  return land && { parties: land.parties, isShielded: false };
}

/** "denied that its boats had been in Chadian waters": to whose they are. */
function deniedIn(
  view: SentenceView,
  region: Range,
  own: readonly (string | null)[],
): Pick<Targets, 'parties' | 'isShielded'> | undefined {
  const found = mentionsWithin(view, region).find(
    ({ to, isOwner, kind, parties }) =>
      (isOwner || kind === 'adjective') &&
      isAnyAt(view, isOwner ? to + 1 : to, WATERS_AIRSPACE) &&
      parties.every(({ country }) => country !== null && !own.includes(country)),
  );
  return found && { parties: found.parties, isShielded: false };
}

/** "pledged not to interfere in Chad". */
const MEDDLING = anyOf('interfer(?:e|ing)|meddl(?:e|ing)|interven(?:e|ing)');

/** In tokens: "million for roads in Chad". */
const MONEY_REACH = 5;

/** By its own name, not that of a town in which something may be held. */
const isCountry = ({ scene }: SentenceView, at: number): boolean =>
  scene.lexicon.names.at(scene.tokens, at)?.value.kind === 'country';
