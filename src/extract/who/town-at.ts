import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { changed, type Mention, partyOf, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const PLACED = anyOf('in|near|at|around|outside|inside|on|into');
/** What is done to a town is done to its country; whoever goes there goes to it. */
const TAKEN = anyOf(
  'visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|bomb(?:ed|s|ing)?|shell(?:ed|s|ing)?|bombard(?:ed|s|ing)?|attack(?:ed|s|ing)?|seiz(?:ed?|es|ing)|captur(?:ed?|es|ing)|occup(?:y|ied|ies|ying)|invad(?:ed?|es|ing)|raid(?:ed|s|ing)?|struck|pounded|enter(?:ed|s|ing)?|left|leav(?:e|es|ing)|recaptur(?:ed?|es|ing)|retook|retaken|besieg(?:ed?|es|ing)|blockad(?:ed?|es|ing)|storm(?:ed|s|ing)?|overran',
);
const GOING = anyOf(
  'flew|fly|flies|flown|travel(?:led|ed|s|ling|ing)?|trip|visits?|went|go|goes|return(?:ed|s)?|came|come|sail(?:ed|s)?|drove|journey|tour|way|summoned|invited',
);

/** Before "from" and "out of": "withdrew from Basra", "pulled its troops out of Basra". */
const LEAVING = anyOf(
  'withdr(?:aw|aws|ew|awn|awing|awal)|retreat(?:ed|s|ing)?|pullout|pull-out|pullback|troops|soldiers|forces|army|tanks|out',
);
/** Before "of": "the siege of Basra". */
const HARM = anyOf(
  'blockade|siege|bombing|bombardment|shelling|invasion|occupation|capture|seizure|storming',
);

const HELP = anyOf(
  'aid|assistance|relief|supplies|food|medicines?|tents|blankets|convoys?|doctors',
);

/** "near Basra", "visited Basra", "flew to Basra", "aid for Basra": a town or region stands for the country in which a deed is done. */
export function townAt(scene: Scene, at: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (!bears(tokens[at], MARK.place) || !tokens[at]?.capital) return undefined;
  const lead = leadOf(tokens, at);
  if (isOfRelease(scene, lead)) return undefined;
  if (!leadsTo(tokens, lead) && !leadsInNews(scene, lead)) return undefined;
  const town = lexicon.places.at(tokens, at);
  if (!town || isOfOccupier(scene, town.value)) return undefined;
  const mayGoOn = scene.publisher === null && isThere(tokens, lead);
  if (!mayGoOn && isName(tokens, town.to)) return undefined;
  return changed(referring(scene, at, town.to, 'state', [partyOf(town.value)]), { isPlace: true });
}

const isThere = (tokens: Scene['tokens'], lead: number): boolean => isAny(tokens, lead, PLACED);

/** A release tells where its own people are: "in Basra" is no country's doing there, but where somebody arrived or something was hit. */
const isOfRelease = ({ publisher, tokens }: Scene, lead: number): boolean =>
  publisher !== null &&
  isThere(tokens, lead) &&
  !isAny(tokens, lead - 1, ARRIVING) &&
  !isHit(tokens, lead);

/** "hit a block of flats in Basra", "the strike on a school in Basra". */
function isHit(tokens: Scene['tokens'], lead: number): boolean {
  for (let at = lead - 1; at >= lead - HIT_REACH; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isAmong(token, HIT)) return true;
  }
  return false;
}

/** In tokens: "hit two blocks of flats and a school in Basra". */
const HIT_REACH = 10;
const HIT = anyOf(
  'hit|hits|hitting|struck|shelled|shells|bombed|bombs|bombarded|destroyed|strikes?|attacks?|shelling|bombing|bombardment',
);

/** The token before a town and its article: "visited our Basra", "went to the city of Basra". */
function leadOf(tokens: Scene['tokens'], at: number): number {
  const isCity = lowerOf(tokens, at - 1) === 'of' && isAny(tokens, at - 2, CITY);
  const from = isCity ? at - 2 : at;
  return isAny(tokens, from - 1, DETERMINER) ? from - 2 : from - 1;
}

const ARRIVING = anyOf('arriv(?:ed?|es|ing)|land(?:ed|s|ing)?');
const CITY = anyOf('city|town|port|region|province|village');
const DETERMINER = anyOf('the|our|their');

function leadsTo(tokens: Scene['tokens'], lead: number): boolean {
  const word = lowerOf(tokens, lead);
  if (word === 'and') return goesOn(tokens, lead);
  const before = lowerOf(tokens, lead - 1);
  if (word === 'to') return isAny(tokens, lead - 1, GOING) || isAny(tokens, lead - 1, HELP);
  if (word === 'for') return isAny(tokens, lead - 1, HELP);
  if (word === 'from') return isAny(tokens, lead - 1, LEAVING);
  if (word === 'of') return isAny(tokens, lead - 1, HARM) || before === 'out';
  return isAny(tokens, lead, PLACED) || isAny(tokens, lead, TAKEN);
}

/** "rolled into Basra", "pulled troops out of Basra", "closed the crossing with Basra", "stormed Basra": in the news. */
function leadsInNews({ publisher, tokens }: Scene, lead: number): boolean {
  if (publisher !== null) return false;
  const word = lowerOf(tokens, lead);
  const before = lowerOf(tokens, lead - 1);
  if (word === 'of') return before === 'out';
  return word === 'into' || isAny(tokens, lead, STORMING) || AHEAD[word]?.has(before) === true;
}

const STORMING = anyOf(
  'hit(?:s|ting)?|storm(?:ed|s|ing)?|enter(?:ed|s|ing)?|besieg(?:ed?|es|ing)|pummell?(?:ed|s|ing)|hammer(?:ed|s|ing)?|blast(?:ed|s|ing)?|pounding|rock(?:ed|s|ing)|retook|recaptur(?:ed?|es|ing)|overran|surround(?:ed|s|ing)?|encircl(?:ed?|es|ing)|blockad(?:ed?|es|ing)|left',
);
/** Words that lead to a town behind others. */
const AHEAD: Readonly<Record<string, ReadonlySet<string>>> = {
  with: anyOf('border|borders|crossings?|frontier|checkpoint|fence'),
  from: anyOf(
    'troops|forces|soldiers|tanks|peacekeepers|withdr(?:ew|aw|awn|aws|awing|awal)|back|out|retreat(?:ed|ing)?|pullout|expelled|deported',
  ),
  over: anyOf('flew|fly|flying|flights?|planes|jets|drones?|helicopters?|airspace'),
  to: anyOf(
    'troops|soldiers|forces|hospital|shipments?|deliver(?:y|ies)|trucks|ship|ships|planes?|goods|reinforcements|peacekeepers|observers|envoys?|delegation|team|teams',
  ),
};

/** In tokens: "to the United States and". */
const LONGEST_NAME = 4;

/** "travelled to Israel and the West Bank": behind a name to which somebody goes. */
function goesOn(tokens: Scene['tokens'], and: number): boolean {
  for (let at = and - 1; at >= and - LONGEST_NAME; at--) {
    if (lowerOf(tokens, at) === 'to') return leadsTo(tokens, at);
    if (tokens[at]?.capital !== true && lowerOf(tokens, at) !== 'the') return false;
  }
  return false;
}

/** Whoever holds a state's towns goes there on no visit to that state, as he tells it. */
const isOfOccupier = ({ publisher }: Scene, country: string): boolean =>
  publisher?.country === 'RUS' && country === 'UKR';

/** "visited Clark Kent": a name goes on. */
const isName = (tokens: Scene['tokens'], to: number): boolean => {
  const next = tokens[to];
  const isDay = next !== undefined && (isAmong(next, MONTH_WORDS) || isAmong(next, WEEKDAY_WORDS));
  return next?.kind === 'word' && next.capital && !isDay;
};

/** "arrived here": the place of the dateline. */
export function hereAt(scene: Scene, at: number): Mention | undefined {
  const country = lowerOf(scene.tokens, at) === 'here' ? scene.here?.country : undefined;
  if (!country || scene.isQuoted(at)) return undefined;
  return changed(referring(scene, at, at + 1, 'state', [partyOf(country)]), { isPlace: true });
}
