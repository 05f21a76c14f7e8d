import type { Mode } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { isInCall } from './in-call.ts';

const PAY_MAKE = anyOf('pay|make');
const ON_TO = anyOf('on|to');

const VIDEO = anyOf(
  'video|videoconference|virtual|virtually|teleconference|remote|remotely|online|zoom|skype|webex|videolink',
);
const PHONE = anyOf('phone|telephone|call|phoned|telephoned');
const MARGINS = anyOf('sidelines?|margins?|fringes?');
const COMMISSIONS = anyOf('commission|committee|intergovernmental|regular|mechanism');
const SUMMIT = anyOf('summit');

/** The kind of meeting, by the words of the clause, else what the verb says. */
export function modeOf(frame: Frame, otherwise: Mode): Mode {
  const { view, clause, verb } = frame;
  const range = { from: clause.from, to: clause.to };
  const object = { from: verb.at, to: Math.min(clause.to, verb.to + 8) };
  if (hasWord(view, object, VIDEO)) return 'video';
  // "Following the session (via videoconference), A and B spoke on the phone".
  if (hasWord(view, object, PHONE) && !isPaid(verb.sense)) return 'call';
  const fronted = frontedMode(frame);
  if (fronted) return fronted;
  const remote = remoteMode(frame);
  if (remote) return remote;
  if (isBeside(view, range, object)) return 'sidelines';
  if (isOfCommission(view, object)) return 'commission';
  if (isForSummit(frame)) return 'summit';
  return hasWord(view, object, SUMMIT) && lowerAt(view, verb.at) !== 'at' ? 'summit' : otherwise;
}

/** By video, or in a call that is told further on. */
function remoteMode({ view, clause, verb }: Frame): Mode | undefined {
  if (isByVideo(view, clause)) return 'video';
  return isInCall(view, { from: verb.to, to: clause.to }) ? 'call' : undefined;
}

/** "met at Lima on Monday for the annual summit", "a summit in Lima brought together": the summit of those who met. */
function isForSummit({ view, clause, verb }: Frame): boolean {
  const isBringing = verb.sense.base === 'bring';
  const from = isBringing ? clause.from : firstAt(view, { from: verb.to, to: clause.to }, 'for');
  const told = { from, to: isBringing ? verb.at : Math.min(clause.to, from + GATHERING_REACH) };
  return hasWord(view, told, SUMMIT) && !hasWord(view, told, OF_MANY);
}

/** The first token of a range with a word, else its end. */
function firstAt(view: Frame['view'], { from, to }: Range, word: string): number {
  for (let at = from; at < to; at++) if (lowerAt(view, at) === word) return at;
  return to;
}

/** "In a phone call on Monday, A and B discussed", "By video link". */
function frontedMode({ view, clause, verb, aspect }: Frame): Mode | undefined {
  const { from } = clause;
  // "In a phone call A and B agreed to meet"
  if (aspect.isFuture || !isAnyAt(view, from, FRONTING)) return undefined;
  const opening = { from, to: Math.min(verb.at, from + FRONTED_REACH) };
  if (hasWord(view, opening, VIDEO)) return 'video';
  return hasWord(view, opening, PHONE) ? 'call' : undefined;
}

const FRONTING = anyOf('in|during|by|via|over|on');
/** In tokens: "during a long video". */
const FRONTED_REACH = 5;

const AT_DURING = anyOf('at|during|corridors|occasion|attending');
const OF_MANY = anyOf(
  'quad|g-?7|g-?8|g-?20|nato|apec|asean|opec|brics|u\\.?n\\.?|eu|osce|commonwealth|arab|islamic|african|nations|europe(?:an)?|sco|davos|munich|asia(?:n)?|pacific|caribbean|americas|union|world|global|international',
);
const GATHERING = anyOf('summit|assembly|conference|forum|gathering');
/** In tokens: "at the annual General Assembly of the United Nations". */
const GATHERING_REACH = 8;

/** "on the sidelines of the summit", "in its corridors", "at the G20 summit". */
const isBeside = (view: Frame['view'], told: Range, object: Range): boolean =>
  hasWord(view, told, MARGINS) || isAtGathering(view, object) || isAtGathering(view, told, FRONTED);

/** The same of a meeting that a noun names: "a meeting with Ann on the sidelines of the summit". */
export function besideOr({ view, verb, clause }: Frame, mode: Mode): Mode {
  const behind = { from: verb.to, to: clause.to };
  if (mode !== 'in-person') return mode;
  if (hasWord(view, { from: verb.at - BEFORE_NOUN, to: verb.at }, VIDEO)) return 'video';
  if (isBeside(view, behind, behind)) return 'sidelines';
  return isOfJointBody(view, { from: verb.at - BEFORE_NOUN, to: clause.to }) ? 'commission' : mode;
}

/** In tokens, from what tells of which sort talks are: "a virtual round of talks". */
const BEFORE_NOUN = 4;
const JOINT = anyOf('joint|mixed|intergovernmental');

/** "a meeting in Lima of their joint economic commission", "the Joint Rivers Commission talks". */
function isOfJointBody(view: Frame['view'], { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, JOINT) && hasWord(view, { from: at, to: at + 5 }, BODY)) return true;
  return false;
}

const BODY = anyOf('commission|committee|mechanism');

/** "During a break in a gathering of the union, …". */
const FRONTED = anyOf('during|occasion');

/** "met at the G20 summit in Lima", "met during a U.N. conference": beside a gathering of many. */
function isAtGathering(view: Frame['view'], { from, to }: Range, ties = AT_DURING): boolean {
  for (let at = from; at < to; at++) {
    if (!ties.has(lowerAt(view, at))) continue;
    const there = { from: at + 1, to: Math.min(view.sentence.to, at + 1 + GATHERING_REACH) };
    return hasWord(view, there, GATHERING) && hasWord(view, there, OF_MANY);
  }
  return false;
}

/** "took part in the meeting chaired by Ann Lee in the format of a video conference". */
const isByVideo = (view: Frame['view'], { from, to }: Range): boolean =>
  hasWord(view, { from, to }, VIDEO) && hasWord(view, { from, to }, BY_WHICH);

const BY_WHICH = anyOf('format|via|videoconference');

/** "met for the session of the commission", not "met the President of the European Commission". */
function isOfCommission(view: Frame['view'], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const isNamed = () => view.mentions.some((one) => one.from <= at && at < one.to);
    if (isAnyAt(view, at, COMMISSIONS) && !isNamed()) return true;
  }
  return false;
}

/** "paid a courtesy call on", "received a courtesy call from": in person. */
const isPaid = ({ base, rest }: Frame['verb']['sense']): boolean =>
  rest.includes('courtesy') ||
  (PAY_MAKE.has(base) && ON_TO.has(rest.at(-1) ?? '') && rest.includes('call'));
