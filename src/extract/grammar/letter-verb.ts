import { anyOf } from '../text/any-of.ts';
import { isOfStates } from '../verb-senses.ts';
import type { Clause } from './clause.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const ADDRESSING = anyOf('write|call|phone|telephone|ring|speak|cable|send|address');
/** Who writes or rings needs no letter: "wrote to Ann in May urging her to come". */
const DIRECT = anyOf('write|phone|telephone|ring|cable');
const BY = anyOf('by|of|for|in|about|from|after|before|without|the|an?');
const LETTERS = anyOf('letter|message|telegram|cable|note');

/** The verb that tells of the letter or call in which something is said: "wrote to thank", "sent a letter asking". */
export function letterVerb(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  if (!isSaying(verb)) return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at) ?? sentBefore(view, clause, verb);
  if (!before) return undefined;
  const isPurpose = verb.sense.tense === 'base' && lowerAt(view, verb.at - 1) === 'to';
  if (isPurpose && isMeeting(before) && isMet(view, verb)) return before;
  // "sent troops to back Chad": no letter.
  if (!ADDRESSING.has(before.sense.base) || isOfStates(before.sense)) return undefined;
  return isPurpose || isContent(view, before, verb) ? before : undefined;
}

/** "wrote to Ann urging her to come": what stands in the letter. */
const isContent = (view: SentenceView, before: Verb, { at, sense }: Verb): boolean =>
  sense.tense === 'ing' &&
  !isAnyAt(view, at - 1, BY) &&
  (DIRECT.has(before.sense.base) || hasWord(view, { from: before.at, to: at }, LETTERS));

/** What is said in a letter or at a meeting: not what is only spoken of. */
const isSaying = ({ sense: { family, detail, base } }: Verb): boolean =>
  (family === 'speak' && detail !== 'comment') || (family === 'say' && SAYING.has(base));

const SAYING = anyOf(
  'affirm|reaffirm|reiterate|underscore|underline|stress|emphasi[sz]e|express|voice|convey',
);

/** "met Ann to thank her", "welcomed Bob to his office to reaffirm his support". */
const isMeeting = ({ sense: { family, tense, base } }: Verb): boolean =>
  (family === 'meet' || family === 'receive') && tense === 'past' && MEETING.has(base);

const MEETING = anyOf('meet|convene|receive|welcome');
/** What is marked at a meeting is no praise of whoever is met. */
const MARKING = anyOf('celebrate|mark|commemorate|honou?r');

/** Whether a meeting was one of two states: "welcomed Chad's plan to support Mali", "met the widow to voice his sorrow" are none. */
function isMet(view: SentenceView, { at, sense }: Verb): boolean {
  if (MARKING.has(sense.base)) return false;
  const met = view.mentions.filter(
    ({ from, kind, isOwner, isPlace }) => from < at && kind !== 'adjective' && !isOwner && !isPlace,
  );
  const countries = met.flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []));
  return new Set(countries).size > 1;
}

/** "sent a message to Ann, thanking her": the verb of the clause before a participle. */
const sentBefore = (view: SentenceView, clause: Clause, { sense }: Verb): Verb | undefined =>
  clause.link === 'participle' && sense.tense === 'ing'
    ? view.clauses[view.clauses.indexOf(clause) - 1]?.verbs.at(-1)
    : undefined;

/** Where what tells of the letter begins in which a participle says something; undefined where none does. */
export function letterFrom(view: SentenceView, clause: Clause, verb: Verb): number | undefined {
  if (clause.link !== 'participle' || !letterVerb(view, clause, verb)) return undefined;
  return view.clauses[view.clauses.indexOf(clause) - 1]?.from;
}
