import type { DateExpression } from '../dates/expression.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

/** Whether a date ends words of another time: "had denounced the meddling in December". */
export const isOfEarlierWords = (
  { view, clause, aspect }: Draft['frame'],
  { to }: DateExpression,
) => aspect.isPluperfect && view.scene.publisher === null && (to === clause.to || isMark(view, to));

const isMark = ({ scene }: Draft['frame']['view'], at: number): boolean =>
  scene.tokens[at]?.kind === 'mark';

/** Whether a date stands behind those who adopt a declaration: "was adopted by Peru and Chile on 3 May". */
export const isBehindSigners = (
  { verb, aspect }: Draft['frame'],
  { from }: DateExpression,
): boolean =>
  verb.sense.family === 'joint' && (aspect.isPassive || verb.sense.base === 'be') && from > verb.to;

const OF_FROM = anyOf('of|from|since');
const YEAR = /^\d{4}$/;
const REFUSING = anyOf('turn|reject|rebuff|spurn|veto');
/** What has a date of its own: "a report made in May", "the terms of last year". */
const OTHER_TIME = /(?:ed|^(?:made|held|sent|won|given|that|which|who|when))$/;

/** Whether a year ends what tells of a refusal in the news: "turned down an order for ten jets a year ago". */
export const isOfRefusal = (
  { view, clause, verb, aspect }: Draft['frame'],
  { from, to, edtf }: DateExpression,
): boolean =>
  view.scene.publisher === null &&
  YEAR.test(edtf ?? '') &&
  REFUSING.has(verb.sense.base) &&
  verb.sense.tense === 'past' &&
  !aspect.isPerfect &&
  (to === clause.to || isMark(view, to)) &&
  from > verb.to &&
  !isAnyAt(view, from - 1, OF_FROM) &&
  view.scene.tokens.slice(verb.to, from).every(({ lower }) => !OTHER_TIME.test(lower));

const LETTERS = anyOf('letter|message|note|telegram|cable|speech|interview|address|email|tweet');
const IN_BY = anyOf('in|by');
/** In tokens: "in a letter to President Ann Lee of the Republic of Chad". */
const LETTER_REACH = 14;
const STOP = anyOf('[,.;:]|that|which|who|about|on|over');

/** Whether a date is that of a letter or speech in which something is said: "thanked Chad in a letter to its president last June". */
export function isOfLetterTo({ view, verb }: Draft['frame'], { from }: DateExpression): boolean {
  for (let at = from - 1; at > Math.max(verb.to, from - LETTER_REACH); at--) {
    if (isAnyAt(view, at, STOP)) return false;
    if (isAnyAt(view, at, LETTERS))
      return [at - 2, at - 3].some((back) => back >= verb.to && isAnyAt(view, back, IN_BY));
  }
  return false;
}

const GATHERING = anyOf(
  'summit|meeting|conference|rally|ceremony|session|forum|congress|talks|reception|dinner|hearing|briefing',
);
const AT_DURING = anyOf('at|during');
/** In tokens: "at a heated emergency session". */
const GATHERING_REACH = 4;

/** Whether a date is that of a gathering or visit at which something is said: "accused Chad at a summit in Lima last month", "thanked Chad during her visit to Lima in May". */
export function isOfGathering({ view, verb }: Draft['frame'], { from }: DateExpression): boolean {
  if (isAtSomeGathering(view, verb.to, from)) return true;
  const noun = nounBefore(view, from);
  if (noun === undefined) return false;
  const object = view.mentions.find((one) => one.from >= verb.to && one.from <= verb.to + 1);
  for (let at = noun - 1; at >= Math.max(verb.to, noun - GATHERING_REACH); at--)
    if (isAnyAt(view, at, AT_DURING)) return at === verb.to || at === object?.to;
  return false;
}

/** "announced a bridge at a summit last month", "thanked Chad at a dinner in her honour in June": of no thing that was done there. */
function isAtSomeGathering(view: Draft['frame']['view'], verb: number, from: number): boolean {
  for (let at = from - 1; at >= Math.max(verb, from - AWAY_REACH); at--) {
    if (isAnyAt(view, at, AT_DURING)) return isSome(view, at, from) && isBareUpTo(view, verb, at);
    if (isMark(view, at)) return false;
  }
  return false;
}

/** In tokens: "at a closed emergency meeting held in Port Moresby in". */
const AWAY_REACH = 11;

const isSome = (view: Draft['frame']['view'], at: number, to: number): boolean =>
  isAnyAt(view, at + 1, AN_A) &&
  hasWord(view, { from: at + 2, to: Math.min(to, at + 2 + GATHERING_REACH) }, GATHERING);

const AN_A = anyOf('an?');

/** Nothing stands between that has a date of its own. */
const isBareUpTo = (view: Draft['frame']['view'], from: number, to: number): boolean =>
  view.scene.tokens
    .slice(from, to)
    .every(({ lower, capital }) => capital || !OTHER_TIME.test(lower));

/** The gathering before a date: "session in May", "visit to Lima in May". */
function nounBefore(view: Draft['frame']['view'], from: number): number | undefined {
  const end = isAnyAt(view, from - 1, IN_ON) ? from - 1 : from;
  if (isAnyAt(view, end - 1, GATHERING)) return end - 1;
  const place = view.mentions.find(({ to }) => to === end);
  const at =
    place && lowerAt(view, place.from - 1) === 'the' ? place.from - 2 : (place?.from ?? 0) - 1;
  if (!place || !isAnyAt(view, at, TO_IN)) return undefined;
  const isHere = isAnyAt(view, at - 1, GATHERING) || isAnyAt(view, at - 1, VISITS);
  return isHere ? at - 1 : undefined;
}

const IN_ON = anyOf('in|on');
const TO_IN = anyOf('to|in');
const VISITS = anyOf('visit|trip|stay|tour');
