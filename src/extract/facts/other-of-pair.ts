import { hasWord } from '../grammar/sentence-view.ts';
import type { Draft, Participation } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import { partyOf } from '../who/mention.ts';
import { isMereQuote } from './mere-quote.ts';

/** What those are to whom something is done or said. */
export const PASSIVE_ROLE: Readonly<Record<string, Participation['role']>> = {
  statement: 'subject',
  action: 'recipient',
  meeting: 'host',
};

/** In a story about two countries, what one says it says about the other. */
export function toOtherOf(
  draft: Draft,
  own: readonly string[],
  pair: readonly string[],
): Draft | undefined {
  const other = pair.find((country) => !own.includes(country));
  const isOfOne = own.length === 1 && pair.includes(own[0] ?? '');
  const role = PASSIVE_ROLE[draft.detail.type];
  if (!other || !isOfOne || !role || isMerelyTold(draft) || isMereQuote(draft)) return undefined;
  if (draft.stance === 'cooperative' && draft.frame.view.scene.memory.story.isFoe(other))
    return undefined;
  const stance = isAnswer(draft) ? answeredWith(draft) : draft.stance;
  const participants = [...draft.participants, { party: partyOf(other), role }];
  return { ...draft, stance, participants };
}

const HARD: ReadonlySet<string> = new Set(['criticise', 'accuse', 'oppose', 'refuse', 'threaten']);

/** Hard words in an answer are hard on the state that was asked about. */
const answeredWith = ({ detail, stance }: Draft): Draft['stance'] =>
  detail.type === 'statement' && HARD.has(detail.act) && stance === 'neutral'
    ? 'conflictual'
    : stance;

/** Said in a transcript's turn. */
export const isAnswer = ({ frame: { view, verb } }: Spoken): boolean =>
  view.scene.isSpoken?.(verb.at) === true;

interface Spoken {
  readonly frame: Pick<Draft['frame'], 'view' | 'verb'>;
}

/** What an office says without judging or asking anything is not aimed at whoever its title names. */
const isMerelyTold = ({ detail, frame: { view, verb, clause } }: Draft): boolean =>
  view.scene.publisher !== null &&
  detail.type === 'statement' &&
  (IDLE.has(detail.act) ||
    (detail.act === 'greeting' && !view.scene.memory.reader() && !hasWord(view, clause, HEARERS)) ||
    (!isAnswer({ frame: { view, verb } }) &&
      (verb.sense.family !== 'speak' || view.scene.isQuoted(verb.at))));

/** "We congratulate you", not "he wished the winners luck". */
const HEARERS = anyOf('you|your');

const IDLE: ReadonlySet<string> = new Set([
  'comment',
  'intent',
  'praise',
  'invite',
  'appeal',
  'support',
]);
