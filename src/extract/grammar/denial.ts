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

/** "reports that …", "it is untrue that …": a clause that is only told. */
export const isTale = (view: SentenceView, from: number): boolean =>
  TALE.test(lowerAt(view, from - 2));
