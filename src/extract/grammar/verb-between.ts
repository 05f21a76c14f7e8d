import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { IRREGULAR_PAST } from './past-forms.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const CHAINED = new Set([
  'keep',
  'continue',
  'begin',
  'come',
  'go',
  'hope',
  'want',
  'expect',
  'set',
  'seek',
  'agree',
  'be',
  'have',
  'do',
]);

/** Another verb has the mention for its subject: "Russia condemned sanctions imposed on it". */
export const otherVerbBetween = (view: SentenceView, from: number, before: number): boolean =>
  knownVerbBetween(view, from, before) || pastFormBetween(view, from + 1, before - 1);

const knownVerbBetween = ({ clauses }: SentenceView, from: number, before: number): boolean =>
  clauses.some(({ verbs }) =>
    verbs.some(
      ({ at, sense }) =>
        at >= from && at < before && sense.tense !== 'ing' && !CHAINED.has(sense.base),
    ),
  );

const PLANNED = anyOf('scheduled|slated|expected|planned|intended|continued');

/** What ends like a past form of a verb that verbs.tsv does not hold. */
function pastFormBetween(view: SentenceView, from: number, before: number): boolean {
  for (let at = from; at < before; at++) {
    const word = lowerAt(view, at);
    if (word.length > 5 && word.endsWith('ed') && !isAnyAt(view, at, PLANNED)) return true;
    if (isAnyAt(view, at, IRREGULAR_PAST)) return true;
  }
  return false;
}

/** Where a verb that verbs.tsv does not hold stands, by its form; else the clause's end. */
export function pastFormIn(view: SentenceView, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    if (pastFormBetween(view, at, at + 1)) return at;
  }
  return to;
}

const TOLD = new Set(['past', 'present']);

/** Where the first verb of a clause stands that has a subject before it: "Following a similar move, Chad said" has said. */
export function firstVerbIn(view: SentenceView, clause: Clause): number {
  const [first, ...more] = clause.verbs;
  const isFronted = first?.sense.tense === 'ing' && first.at === clause.from;
  const told = isFronted ? more.find(({ sense }) => TOLD.has(sense.tense)) : undefined;
  return (told ?? first)?.at ?? pastFormIn(view, clause);
}

/** "hastened the end by accusing Chad": told of whoever hastened it, though no table holds that verb. */
export function isDoneBy(view: SentenceView, at: number, from: number): boolean {
  if (lowerAt(view, at - 1) !== 'by') return false;
  const past = pastFormIn(view, { from, to: at - 1 });
  // "The United States": no verb.
  const isVerb = past < at - 1 && view.scene.tokens[past]?.capital === false;
  return isVerb && !isAnyAt(view, past - 1, UNDONE);
}

/** What stands before a past form that tells of nothing done by its subject. */
export const UNDONE = anyOf('be|been|being|was|were|is|are|have|would|could|might|should|to');
