import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { timeEnd } from '../grammar/time-between.ts';
import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isCalledCapital } from './called-capital.ts';
import { isDash, opensDateline } from './inner-dateline.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const STOP_MARK = anyOf('[.!?]');
const EL_AL = anyOf('el|al|de|-');
const IN_AT = anyOf('in|at|to');

const PLACING = anyOf('in|at|near|outside|across|throughout|inside|around');
const MOTIONS = anyOf(
  'visit|visits|trip|travel|travels|travelled|traveled|traveling|travelling|flew|fly|arrived|arrive|tour|return|returned|went|go|came|heading|journey',
);

/** What is called by the place where it is or was: "the champions of Beijing". */
const NAMED_BY = anyOf(
  'champions|champion|winners|winner|medallists|medalists|olympics|games|mayor|battle|siege|streets|outskirts',
);

/** After a preposition of place, after a motion and "to", or as the second part of "Hiroshima, Japan". */
export const standsForPlace = (scene: Scene, at: number, to: number): boolean =>
  opensDateline(scene, at, to) ||
  isCalledCapital(scene, at) ||
  (isBehindPlacing(scene, at, to) && !isOfSharedBorder(scene, to));

/** "across the Peru-Chile border": both have to do with it, as behind "on". */
const isOfSharedBorder = (scene: Scene, to: number): boolean => {
  const other = scene.tokens[to]?.text === '-' ? nameAt(scene, to + 1) : undefined;
  return other !== undefined && isAny(scene.tokens, other.to, BORDER);
};

const BORDER = anyOf('border|frontier');

function isBehindPlacing(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene;
  const article = lowerOf(tokens, at - 1) === 'the' ? 1 : 0;
  const before = tokens[at - 1 - article];
  if (before && isAmong(before, PLACING))
    return !isAimedAt(scene, at - 1 - article) && !isTakenIn(scene, at - 1 - article, to);
  if (before?.lower === 'of') {
    const noun = at - 2 - article;
    return isAny(tokens, noun, NAMED_BY) || isPartOf(scene, noun);
  }
  if (before?.lower === 'over') return isAny(tokens, at - 2 - article, AIRCRAFT);
  if (before?.lower === 'to') return isAny(tokens, at - 2 - article, MOTIONS);
  return before?.text === ',' && mayBeTown(tokenAt(tokens, at - 2)) && isBehindTown(scene, at, to);
}

/** "a bomber over Chad", not "a row over Chad". */
const AIRCRAFT = anyOf(
  'jets?|bombers?|planes?|aircraft|airliners?|drones?|helicopters?|fighters?|warplanes?|skies|airspace|balloons?',
);

/** Not "at a meeting in April, Chad agreed". */
const mayBeTown = (token: Scene['tokens'][number] | undefined): boolean =>
  token?.capital === true && !isAmong(token, MONTH_WORDS) && !isAmong(token, WEEKDAY_WORDS);

const PART = anyOf(
  'north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|centre|center|parts?|regions?|provinces?|province|state|district|county|city|cities|town|village|coast|areas?|capital',
);
const BEFORE_PART = anyOf('in|across|throughout|near|within');
/** In tokens: "in the Kunduz province of", "in the northern and eastern parts of". */
const PART_REACH = 5;

/** "in the north of Chad", "in Biltine province of Chad": where something is. */
function isPartOf({ tokens }: Scene, noun: number): boolean {
  if (!isAny(tokens, noun, PART)) return false;
  for (let at = noun - 1; at >= Math.max(0, noun - PART_REACH); at--) {
    if (isAny(tokens, at, BEFORE_PART)) return true;
    if (tokens[at]?.kind !== 'word' || lowerOf(tokens, at) === 'of') return false;
  }
  return false;
}

const isBehindTown = (scene: Scene, at: number, to: number): boolean =>
  (isAny(scene.tokens, at - 3, PLACING) &&
    !actsNext(scene, at, to) &&
    !isElsewhere(scene, at - 2, at)) ||
  isDash(scene.tokens, to) ||
  isSecondTown(scene.tokens, at - 2) ||
  (isAny(scene.tokens, to, AFTER_A_PLACE) && isTownOf(scene, at - 2, at));

/** "After Chad shelled a hut in Gao, Mali on Monday bombed …": it has a verb, as what stands before has its own. */
function actsNext({ tokens, lexicon }: Scene, at: number, to: number): boolean {
  const isPast = (one: number): boolean =>
    lexicon.verbs.get(lowerOf(tokens, one))?.kinds.some(({ tense }) => tense === 'past') === true;
  const next = timeEnd(tokens, to);
  if (next === undefined || !isPast(next)) return false;
  for (let back = at - 3; back >= 0 && !STOP_MARK.has(tokens[back]?.text ?? ''); back--)
    if (isPast(back)) return true;
  return false;
}

/** In tokens, back over a town's name: "Sharm el-Sheikh". */
const TOWN_REACH = 6;

/** "in Aqaba, Jordan and Sharm el-Sheikh, Egypt": behind another town with its country. */
function isSecondTown(tokens: Scene['tokens'], end: number): boolean {
  let at = end;
  while (at > end - TOWN_REACH && (tokens[at]?.capital || isAny(tokens, at, EL_AL))) at--;
  return (
    at < end &&
    lowerOf(tokens, at) === 'and' &&
    tokenAt(tokens, at - 1)?.capital === true &&
    tokenAt(tokens, at - 2)?.text === ','
  );
}

const AFTER_A_PLACE = anyOf(',|\\.|;|on|in|last|and');

/** "During talks in Quito, Peru and Chile agreed", "in Geneva, Peru and Chile agreed": a town of another country. */
function isElsewhere(scene: Scene, town: number, country: number): boolean {
  const [one, other] = [nameAt(scene, town), nameAt(scene, country)];
  const known = scene.lexicon.places.at(scene.tokens, town)?.value;
  const home = one?.value.kind === 'capital' ? one.value.country : known;
  return home !== undefined && home !== other?.value.country;
}

/** "in Lomé, Togo, and Accra, Ghana, on": each behind a capital of its own. */
function isTownOf(scene: Scene, town: number, country: number): boolean {
  const [one, other] = [nameAt(scene, town), nameAt(scene, country)];
  return one?.value.kind === 'capital' && one.value.country === other?.value.country;
}

const TAKING_IN = anyOf(
  'interest|interested|stake|stakes|confidence|trust|faith|role|say|share|hand|invest|investing|investment|complicit|complicity|involved|involvement|instrumental',
);

/** "an interest in Peru's gas": no place. */
const isTakenIn = ({ tokens }: Scene, before: number, to: number): boolean =>
  lowerOf(tokens, before) === 'in' &&
  lowerOf(tokens, to) === "'s" &&
  isAny(tokens, before - 1, TAKING_IN);

/** What is felt or said "at" somebody. */
const AIMED = anyOf(
  'shock(?:ed)?|alarm(?:ed)?|dismay(?:ed)?|anger(?:ed)?|angry|angrily|outraged?|fury|furious|furiously|indignation|indignant|disappointment|disappointed|regret|surprised?|astonishment|astonished|concern(?:ed)?|frustration|frustrated|displeasure|displeased|annoyance|irritation|unease|worry|worried|appalled|horror|horrified|disgust(?:ed)?|consternation|delight(?:ed)?|joy|satisfaction|relief|sadness|grief|sorrow|saddened|shout(?:ed)?|fingers?|blame|aim(?:ed)?|swipe|dig|jibe|barb|tirade|broadside|criticism|directed|levelled|leveled|fired|lash(?:ed|es|ing)?|baulk(?:ed|s)?|balk(?:ed|s)?|hit|hits|hitting|rail(?:ed|s|ing)?|snapp?ed|sneer(?:ed)?|mocked|laughed|scoff(?:ed)?|bristl(?:ed|ing)|seeth(?:ed|ing)|fum(?:ed|ing)|umbrage|offen[cs]e|potshots?|jabs?|accusations?|bewilderment|bewildered|puzzlement|puzzled|resentment|disquiet|apprehension|aghast|upset|relieved|pleasure|rejoiced|fly|bemusement|exasperation|exasperated|aggrieved|incensed|enraged|irate|stunned',
);
/** In tokens: "shock on Friday at Peru". */
const AIM_REACH = 5;

/** "hit out at Peru", "shock at Peru's decision", "no trust in Peru": no place. */
function isAimedAt({ tokens }: Scene, before: number): boolean {
  const word = tokens[before]?.lower;
  if (word === 'in') return isAny(tokens, before - 1, TRUST);
  if (word !== 'at') return false;
  for (let at = before - 1; at >= Math.max(0, before - AIM_REACH); at--) {
    if (tokens[at]?.kind === 'mark') return false;
    if (isAny(tokens, at, AIMED)) return true;
  }
  return false;
}

const TRUST = anyOf('trust|confidence|distrust|mistrust|faith');

/** "received in the Kremlin President Koroma of Sierra Leone": a place. */
export function isWhere(
  { tokens }: Pick<Scene, 'tokens'>,
  at: number,
  { kind }: Pick<Name, 'kind'>,
): boolean {
  const before = lowerOf(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return (kind === 'seat' || kind === 'capital') && isAny(tokens, before, IN_AT);
}
