import { anyOf } from '../text/any-of.ts';
import { isOfStates } from '../verb-senses.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const STATE_PERSON = anyOf('state|person');
const BY_OF = anyOf('by|of');
/** The one organisation that acts as a state does. */
const UNION = 'EUE';

const DECISION = anyOf('decision|move|step|vote');
/** "opposes any move by Peru to expel": one of which nobody says that it is taken. */
const MERELY = anyOf('any|every|no|possible|potential|further|future|eventual');
/** In tokens: "decision at the summit in Lima on Monday to". */
const REACH = 8;

/** "Peru's decision to expel", "the move by Peru to expel": whose decision it is to do what a verb tells. */
export function decisionTo(
  view: SentenceView,
  clause: Clause,
  { at, sense }: Verb,
): Mention | undefined {
  if (sense.tense !== 'base' || !isOfStates(sense) || lowerAt(view, at - 1) !== 'to')
    return undefined;
  for (let noun = at - 2; noun >= Math.max(clause.from, at - 1 - REACH); noun--) {
    if (isAnyAt(view, noun, DECISION))
      return isAnyAt(view, noun - 1, MERELY) ? undefined : takerOf(view, clause, noun, at);
  }
  return undefined;
}

const takerOf = (view: SentenceView, { from }: Clause, noun: number, to: number) =>
  mentionsWithin(view, { from, to }).findLast(
    (one) =>
      (STATE_PERSON.has(one.kind) || one.parties[0]?.country === UNION) &&
      one.parties.length === 1 &&
      (one.from > noun
        ? isAnyAt(view, one.from - 1, BY_OF)
        : one.isOwner && noun - one.to <= OWNER_REACH),
  );

/** In tokens, from the owner's "'s" to the noun: "Peru's 'wholly unjust' decision". */
const OWNER_REACH = 6;
