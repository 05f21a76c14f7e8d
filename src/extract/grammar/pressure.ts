import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const MEASURE = anyOf('sanctions|embargo|embargoes|pressure');
const MODAL = anyOf('must|should|need|needs|have|has|ought');
const WITH_TO = anyOf('need|needs|have|has|ought');
const NEEDED = anyOf('needed|required|necessary|essential|vital|crucial|indispensable|important');
const IS = anyOf('is|are|remains?');
const PROPER = anyOf('necessary|important|essential|crucial|vital|imperative|time|urgent');
const mayStandBetween = adverbOr('also|now|all|still|therefore|always|more|very|so|as|even');
const BEING = anyOf(
  'be|become|remain|include|work|continue|affect|cover|hit|follow|last|come|start|begin|target',
);
const HARDENING = anyOf(
  'impose|introduce|adopt|apply|approve|increase|strengthen|intensify|expand|extend|put|exert|maintain|keep|continue|step|ramp|tighten|toughen|develop|add|join|support|implement|reinforce|broaden|widen|use',
);
/** What makes a measure end is no demand for it. */
const ENDED = anyOf(
  'lifted|eased|removed|cancelled|canceled|ended|avoided|abandoned|suspended|condemned|overcome|prevented|withdrawn|reversed|relaxed|stopped|reduced|relieved|repealed|waived|dropped|exempted|lifting|easing|removing|ending|against|without|no|not|never|end|under',
);
/** Where it is asked, supposed or told of others, nobody demands it. */
const OPEN = anyOf('if|whether|unless|what|which|how|why|when|where|until');
const STOP = anyOf('[.;:!?–—]|but|because|so|while|if|when|where|which|who|that');
/** In tokens: from the measure to what demands it, and from what demands it to the measure. */
const REACH = 14;
const NEAR = 9;

/** A measure against a state that is demanded, and the words that demand it. */
export interface Pressure {
  readonly measure: number;
  readonly demand: number;
}

/** "Tougher sanctions are needed", "We must put pressure on Chad", "There should be an embargo": where a measure is demanded. */
export function pressureIn(view: SentenceView, { from, to }: Range): Pressure | undefined {
  for (let at = from; at < to; at++) {
    if (!isMeasure(view, at)) continue;
    const demand = demandBehind(view, at, to) ?? demandBefore(view, at, from);
    if (demand !== undefined) return { measure: at, demand };
  }
  return undefined;
}

/** Whether a word may be a measure against a state. */
export const isMeasureWord = (word: string): boolean => MEASURE.has(word);

/** "pressure on", not the pressure of work. */
function isMeasure(view: SentenceView, at: number): boolean {
  if (!bears(view.scene.tokens[at], MARK.measure) || !isMeasureWord(lowerAt(view, at)))
    return false;
  return lowerAt(view, at) !== 'pressure' || lowerAt(view, at + 1) === 'on';
}

/** "sanctions against Chad are needed", "an embargo must be imposed". */
function demandBehind(view: SentenceView, measure: number, to: number): number | undefined {
  if (isOpen(view, measure)) return undefined;
  const end = Math.min(to, measure + REACH);
  let at = measure + 1;
  while (at < end && !isTurn(view, at)) at++;
  return at < end && isDemanded(view, at) ? at : undefined;
}

/** Where the noun phrase of a measure ends at the latest. */
const isTurn = (view: SentenceView, at: number): boolean => {
  return isAnyAt(view, at, STOP) || isAnyAt(view, at, IS) || verbOf(view, at) !== undefined;
};

/** "are also needed", "must be imposed". */
function isDemanded(view: SentenceView, at: number): boolean {
  if (isAnyAt(view, at, IS)) return isAnyAt(view, behindAdverbs(view, at + 1), NEEDED);
  const verb = isAnyAt(view, at, MODAL) ? verbBehind(view, at) : undefined;
  return verb !== undefined && isKeptUp(view, verb);
}

/** "what sanctions", "if new sanctions": the words right before a measure ask or suppose. */
function isOpen(view: SentenceView, measure: number): boolean {
  for (let at = measure - 1; at >= measure - 4; at--) if (isAnyAt(view, at, OPEN)) return true;
  return false;
}

/** "must be imposed", not "must be lifted". */
function isKeptUp(view: SentenceView, verb: number): boolean {
  if (!isAnyAt(view, verb, BEING)) return false;
  for (let at = verb + 1; at <= verb + 3; at++) if (isAnyAt(view, at, ENDED)) return false;
  return true;
}

/** "must impose sanctions", "it is necessary to tighten the embargo", "there should be sanctions", "we need sanctions". */
function demandBefore(view: SentenceView, measure: number, from: number): number | undefined {
  for (let at = measure - 1; at >= Math.max(from, measure - NEAR); at--) {
    if (isAnyAt(view, at, STOP) || isAnyAt(view, at, ENDED)) return undefined;
    const verb = verbOf(view, at);
    if (verb === undefined) continue;
    const isDone = verb > at && verb < measure && isHardening(view, at, verb);
    return isDone ? at : undefined;
  }
  return undefined;
}

/** "must impose"; "there should be", not "should be aware of". */
const isHardening = (view: SentenceView, at: number, verb: number): boolean =>
  isAnyAt(view, verb, HARDENING) ||
  (lowerAt(view, verb) === 'be' && lowerAt(view, at - 1) === 'there');

function verbOf(view: SentenceView, at: number): number | undefined {
  if (isAnyAt(view, at, MODAL)) return verbBehind(view, at);
  return isAnyAt(view, at, PROPER) && lowerAt(view, at + 1) === 'to'
    ? behindAdverbs(view, at + 2)
    : undefined;
}

/** The verb behind "must", "has to"; behind "has" without "to" none. */
function verbBehind(view: SentenceView, at: number): number | undefined {
  const isWithTo = isAnyAt(view, at, WITH_TO);
  if (isWithTo && lowerAt(view, at + 1) !== 'to') return undefined;
  return behindAdverbs(view, isWithTo ? at + 2 : at + 1);
}

function behindAdverbs(view: SentenceView, at: number): number {
  let verb = at;
  while (mayStandBetween(lowerAt(view, verb))) verb++;
  return verb;
}
