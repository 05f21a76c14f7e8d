import { anyOf } from '../text/any-of.ts';
import { isOfStates } from '../verb-senses.ts';
import type { Clause } from './clause.ts';
import { hasWord, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const ADDRESSING = anyOf('write|call|phone|telephone|ring|speak|cable|send|address');
/** Who writes or rings needs no letter: "wrote to Ann in May urging her to come". */
const DIRECT = anyOf('write|phone|telephone|ring|cable');
const BY = anyOf('by|of|for|in|about|from|after|before|without|the|an?');
const LETTERS = new Set('letter message telegram cable note'.split(' '));

/** The verb that tells of the letter or call in which something is said: "wrote to thank", "sent a letter asking". */
export function letterVerb(view: SentenceView, clause: Clause, verb: Verb): Verb | undefined {
  const { family, detail, tense } = verb.sense;
  if (family !== 'speak' || detail === 'comment') return undefined;
  const before = clause.verbs.findLast(({ at }) => at < verb.at) ?? sentBefore(view, clause, verb);
  // "sent troops to back Chad": no letter.
  if (!before || !ADDRESSING.has(before.sense.base) || isOfStates(before.sense)) return undefined;
  const isPurpose = tense === 'base' && lowerAt(view, verb.at - 1) === 'to';
  const isLetter =
    DIRECT.has(before.sense.base) || hasWord(view, { from: before.at, to: verb.at }, LETTERS);
  const isContent = tense === 'ing' && isLetter && !BY.has(lowerAt(view, verb.at - 1));
  return isPurpose || isContent ? before : undefined;
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
