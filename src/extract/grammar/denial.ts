import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const TRUE_CORRECT = anyOf('true|correct');
const NOT_NEVER = anyOf("not|never|isn't|wasn't|aren't");

const DENY = anyOf('den(?:y|ies|ied|ying)');
const DENYING = anyOf('deny|dismiss|reject|refute|rebut|repudiate');
/** "did not mean that it had broken the truce". */
const MEAN = anyOf('mean|imply|signify');
const NOT = /^(?:not|never)$|n't$/;
/** What is told and need not be so. */
const TALE = anyOf(
  'rumou?rs?|claims?|allegations?|accusations?|charges?|suggestions?|speculation|reports?|stories|assertions?',
);
const mayStandBetween = adverbOr('having|ever|been|being');

/** "denied attacking", "denied that it had attacked", "dismissed reports that it had attacked". */
export function isDenied(view: SentenceView, index: number, verb: Verb): boolean {
  if (deniedAt(view, verb) !== undefined) return true;
  if (isFalseTale(view, verb)) return true;
  const clause = view.clauses[index];
  if (clause?.link !== 'content') return false;
  // "denied reports that": no verb.
  const noun = isTale(view, clause.from) ? taleAt(view, clause.from) : undefined;
  const last = elementAt(view.clauses, index - 1)?.verbs.findLast(({ at }) => at !== noun);
  const governing = last?.sense.base ?? '';
  return governing === 'deny' || (DENYING.has(governing) && isTale(view, clause.from));
}

/** "denied attacking", "denied having signed": where the denial stands. */
export function deniedAt(view: SentenceView, { at, sense }: Verb): number | undefined {
  let before = at - 1;
  while (mayStandBetween(lowerAt(view, before))) before--;
  const isGerund = sense.tense === 'ing' || lowerAt(view, at - 1) === 'having';
  return isGerund && isAnyAt(view, before, DENY) ? before : undefined;
}

/** Whether a verb denies: where a deed is denied, the deed's verb tells of it. */
export const isDenying = ({ sense }: Verb): boolean => DENYING.has(sense.base);

const DEEDS = new Set(['act', 'meet', 'receive', 'visit', 'call', 'agree', 'instrument']);

export const isDeed = ({ sense }: Verb): boolean => DEEDS.has(sense.family);

const FALSE = anyOf(
  'false|untrue|wrong|baseless|unfounded|groundless|incorrect|inaccurate|fabricated|fake|invented|nonsense|lies|fabrications',
);
const BE = anyOf('is|are|was|were');

/** "reports that A expelled B are untrue", "it is not true that A expelled B". */
function isFalseTale(view: SentenceView, { at }: Verb): boolean {
  const { sentence } = view;
  const that = lastThat(view, at);
  if (that === undefined) return false;
  if (isAnyAt(view, that - 1, FALSE) || isNotTrue(view, that - 1)) return true;
  if (isAnyAt(view, that - 1, MEAN) && NOT.test(lowerAt(view, that - 2))) return true;
  if (!isTale(view, that + 1)) return false;
  for (let next = at + 1; next < sentence.to; next++) {
    if (isAnyAt(view, next, BE) && isFalseAt(view, next + 1)) return true;
  }
  return false;
}

const isFalseAt = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, FALSE) || isAnyAt(view, at + 1, FALSE) || isNotTrue(view, at + 1);

/** "not true". */
const isNotTrue = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, TRUE_CORRECT) && isAnyAt(view, at - 1, NOT_NEVER);

/** In tokens: from "that" to the verb. */
const REACH = 14;

function lastThat(view: SentenceView, before: number): number | undefined {
  for (let at = before - 1; at > Math.max(view.sentence.from, before - REACH); at--) {
    if (lowerAt(view, at) === 'that') return at;
  }
  return undefined;
}

/** "reports that …", "it is untrue that …": a clause that is only told. */
export const isTale = (view: SentenceView, from: number): boolean =>
  isAnyAt(view, taleAt(view, from), TALE);

/** Where the noun of a tale would stand: before "that", and before the day of "reports on Monday that". */
function taleAt(view: SentenceView, from: number): number {
  const day = view.dates.find(({ to }) => to === from - 1);
  if (!day) return from - 2;
  return isAnyAt(view, day.from - 1, BEFORE_DAY) ? day.from - 2 : day.from - 1;
}

const BEFORE_DAY = anyOf('on|late|early');
