import { isTimeWord } from '../dates/time-words.ts';
import type { Frame } from '../grammar/frame.ts';
import { regionFrom } from '../grammar/region-before.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const GOING = anyOf('withdraw|pull|retreat');
const OUT_OF = new Set(['out of']);
/** In tokens, from the state to the verb: "Peru has fully withdrawn". */
const REACH = 4;

/** What may stand behind the name of a land that is left; a noun makes it the land's: "pulled out of the Chad tournament". */
const BEHIND = anyOf(
  'in|on|by|after|before|at|last|this|next|early|late|earlier|under|following|amid|when|as|and|but|or|,|\\.|;|without|with|almost|nearly|more|because|for|over|a|an',
);

/** A state has its soldiers leave another, though none are named: "Peru withdrew from southern Chad in 1999". */
export function isLeftByState({ view, verb, subjects }: Frame, left: Mention): boolean {
  const gone = subjects.at(-1);
  return (
    GOING.has(verb.sense.base) &&
    gone?.kind === 'state' &&
    gone.to <= verb.at &&
    verb.at - gone.to < REACH &&
    isOfLand({ view, verb }, left) &&
    isFreeBehind({ view }, left)
  );
}

const isOfLand = (
  { view, verb }: Pick<Frame, 'view' | 'verb'>,
  { from, kind }: Mention,
): boolean => {
  const start = regionFrom(view, from);
  const at = lowerAt(view, start - 1) === 'the' ? start - 1 : start;
  if (kind !== 'state') return false;
  if (lowerAt(view, at - 1) === 'from') return at - 2 === verb.at;
  return OUT_OF.has(`${lowerAt(view, at - 2)} ${lowerAt(view, at - 1)}`) && at - 3 === verb.at;
};

const isFreeBehind = ({ view }: Pick<Frame, 'view'>, { to }: Mention): boolean => {
  const behind = lowerAt(view, to);
  return behind === '' || isAnyAt(view, to, BEHIND) || isTimeWord(behind);
};
