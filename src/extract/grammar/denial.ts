import { lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const DENY = /^den(?:y|ies|ied|ying)$/;
const DENYING = /^(?:deny|dismiss|reject|refute|rebut|repudiate)$/;
/** What is told and need not be so. */
const TALE =
  /^(?:rumou?rs?|claims?|allegations?|accusations?|charges?|suggestions?|speculation|reports?|stories|assertions?)$/;
const BETWEEN = /ly$|^(?:having|ever|been|being)$/;

/** "denied attacking", "denied that it had attacked", "dismissed reports that it had attacked". */
export function isDenied(view: SentenceView, index: number, verb: Verb): boolean {
  if (deniedAt(view, verb) !== undefined) return true;
  if (isFalseTale(view, verb)) return true;
  const clause = view.clauses[index];
  if (clause?.link !== 'content') return false;
  const governing = view.clauses[index - 1]?.verbs.at(-1)?.sense.base ?? '';
  return governing === 'deny' || (DENYING.test(governing) && isTale(view, clause.from));
}

/** "denied attacking", "denied having signed": where the denial stands. */
export function deniedAt(view: SentenceView, { at, sense }: Verb): number | undefined {
  let before = at - 1;
  while (BETWEEN.test(lowerAt(view, before))) before--;
  const isGerund = sense.tense === 'ing' || lowerAt(view, at - 1) === 'having';
  return isGerund && DENY.test(lowerAt(view, before)) ? before : undefined;
}

/** Whether a verb denies: where a deed is denied, the deed's verb tells of it. */
export const isDenying = ({ sense }: Verb): boolean => DENYING.test(sense.base);

const DEEDS = new Set(['act', 'meet', 'receive', 'visit', 'call', 'agree', 'instrument']);

export const isDeed = ({ sense }: Verb): boolean => DEEDS.has(sense.family);

const FALSE =
  /^(?:false|untrue|wrong|baseless|unfounded|groundless|incorrect|inaccurate|fabricated|fake|invented|nonsense|lies|fabrications)$/;
const BE = /^(?:is|are|was|were)$/;

/** "reports that A expelled B are untrue", "it is not true that A expelled B". */
function isFalseTale(view: SentenceView, { at }: Verb): boolean {
  const { sentence } = view;
  const that = lastThat(view, at);
  if (that === undefined) return false;
  if (FALSE.test(lowerAt(view, that - 1)) || isNotTrue(view, that - 1)) return true;
  if (!isTale(view, that + 1)) return false;
  for (let next = at + 1; next < sentence.to; next++) {
    if (BE.test(lowerAt(view, next)) && isFalseAt(view, next + 1)) return true;
  }
  return false;
}

const isFalseAt = (view: SentenceView, at: number): boolean =>
  FALSE.test(lowerAt(view, at)) || FALSE.test(lowerAt(view, at + 1)) || isNotTrue(view, at + 1);

/** "not true". */
const isNotTrue = (view: SentenceView, at: number): boolean =>
  /^(?:true|correct)$/.test(lowerAt(view, at)) &&
  /^(?:not|never|isn't|wasn't|aren't)$/.test(lowerAt(view, at - 1));

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
  TALE.test(lowerAt(view, from - 2));
