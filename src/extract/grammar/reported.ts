import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isPast } from '../verb-senses.ts';
import { isConditional } from './imagined.ts';
import { sayingBefore } from './saying-before.ts';
import { hasWord, isAnyAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const WOULD_WILL = anyOf('would|will|had|has|have|was|were|is|are');

/** Families of verbs for what is arranged beforehand. */
export const ARRANGED: ReadonlySet<string> = new Set(['meet', 'receive', 'visit', 'call']);

/** Whether "would" tells in a clause of what somebody has said that will be. */
export const isReported = (view: SentenceView, index: number, verb: Verb): boolean =>
  isInSaid(view, index) || isTaggedPlan(view, index, verb);

/** "said that it would visit": a plan, unless it hangs on a condition. */
function isInSaid(view: SentenceView, place: number): boolean {
  const { clauses } = view;
  const index = goesOnSaid(view, place) ? place - 1 : place;
  const governing = clauses[sayingBefore(view, index)]?.verbs.at(-1)?.sense;
  return (
    clauses[index]?.link === 'content' &&
    governing?.family === 'say' &&
    governing.tense !== 'present' &&
    ![0, index + 1].some((at) => isConditional(clauses[at]))
  );
}

/** "said that it had expelled two men and would recall its envoy": said too. */
export const goesOnSaid = (view: SentenceView, index: number): boolean =>
  view.clauses[index]?.link === 'coordinate' &&
  elementAt(view.clauses, index - 1)?.link === 'content' &&
  (isAnyAt(view, view.clauses[index]?.from ?? 0, WOULD_WILL) || sharesHad(view, index));

/** "said its men had crossed the river and fired": "had" stands for both verbs. */
export function sharesHad(view: SentenceView, index: number): boolean {
  const [clause, before] = [view.clauses[index], elementAt(view.clauses, index - 1)];
  const verb = clause?.verbs[0];
  const isBare = verb !== undefined && verb.at === clause?.from && isPast(verb.sense.tense);
  if (!isBare || before === undefined || !hasWord(view, before, HAD)) return false;
  // "said Chad had seized the islands and urged it to leave": whoever said the one urged.
  return !SPEAKING.has(verb.sense.family) || isAnyAt(view, before.from, OF_ITSELF);
}

const SPEAKING: ReadonlySet<string> = new Set(['speak', 'say']);
const OF_ITSELF = anyOf('it|they|he|she|we|its|their|his|her');

const HAD = anyOf('had');

/** "Ann would visit Peru next week, the ministry said": a plan too. */
function isTaggedPlan({ clauses }: SentenceView, index: number, { sense }: Verb): boolean {
  const [tag, ...more] = clauses.slice(index + 1);
  const [said] = tag?.verbs ?? [];
  return (
    ARRANGED.has(sense.family) &&
    tag?.conjunction === ',' &&
    more.length === 0 &&
    said?.sense.family === 'say' &&
    said.sense.tense === 'past'
  );
}
