import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const APART = anyOf('separate|separately|respectively');

/** "A met B and C separately", "A had calls with B and C", "I spoke with B and C": A with each of them; undefined where they all came together. */
export function apartOf(
  frame: Frame,
  own: readonly Party[],
  others: readonly Party[],
): readonly (readonly Party[])[] | undefined {
  if (countriesOf(own).length !== 1 || countriesOf(others).length < 2) return undefined;
  if (hasWord(frame.view, frame.clause, APART)) return others.map((other) => [...own, other]);
  if (!areSeveral(frame) && !isInTurn(frame) && !isAmongOthers(frame)) return undefined;
  const sides = new Set(others.map(sideOf));
  return [...sides].map((side) => [...own, ...others.filter((one) => sideOf(one) === side)]);
}

/** For whom somebody comes: "the President of B and his minister" are of one side. */
const sideOf = ({ country, organization }: Party): string | null => country ?? organization;

/** "had telephone conversations with", "held a series of meetings with": more than one. */
function areSeveral({ view, verb }: Frame): boolean {
  const range = { from: verb.at, to: verb.to + 1 };
  return hasWord(view, range, MEETINGS) && !hasWord(view, range, JOINT);
}

const MEETINGS = anyOf('calls|conversations|meetings|bilaterals');
const JOINT = anyOf('joint|trilateral|quadrilateral|three-way|four-way|group|both');

/** "I spoke with Ann of A and Bob of B": what somebody tells of the telephone on a day; not "with the leaders of A and B". */
const isInTurn = ({ view, verb, clause, subjects }: Frame): boolean =>
  SPEAK_TALK.has(verb.sense.base) &&
  subjects.length === 1 &&
  lowerAt(view, subjects[0]?.from ?? 0) === 'i' &&
  !hasWord(view, { from: verb.to, to: clause.to }, TOGETHER);

const SPEAK_TALK = anyOf('speak|talk|call|phone');
const TOGETHER = anyOf(
  'leaders|presidents|premiers|ministers|heads|together|jointly|joint|trilateral|format|group',
);

/** "will, inter alia, meet with Ann of A and Bob of B". */
const isAmongOthers = ({ view, clause }: Frame): boolean => {
  for (let at = clause.from; at < clause.to - 1; at++)
    if (lowerAt(view, at) === 'inter' && lowerAt(view, at + 1) === 'alia') return true;
  return false;
};
