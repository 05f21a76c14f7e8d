import type { DateExpression } from '../dates/expression.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const WORDS = anyOf(
  'statements?|speech|address|interview|letter|message|briefing|remarks|announcement|session|meeting|talks|call|conversation|visit|summit|conference',
);
/** In tokens, from the date to what it is of: "yesterday's joint press". */
const NEAR = 3;

/** "condolences over yesterday's fire": of the fire, and not of the words; "in yesterday's speech" is of them. */
export function isOfThing({ detail, frame: { view } }: Draft, { to }: DateExpression): boolean {
  if (detail.type !== 'statement' || !/^['’]s$/.test(lowerAt(view, to))) return false;
  for (let at = to + 1; at <= to + NEAR; at++) if (isAnyAt(view, at, WORDS)) return false;
  return true;
}

const AN_A = anyOf('an?');
const LETTERS = anyOf('note|letter|message|telegram|cable|statement|speech|interview');

/** "condemned the raid last week in a letter to Peru", "… in a letter last week": how it was said stands beside when. */
export const isOfLetter = ({ view, verb }: Draft['frame'], { from, to }: DateExpression): boolean =>
  verb.sense.family === 'letter' ||
  isBehindLetter(view, lowerAt(view, from - 1) === 'in' ? from - 2 : from - 1) ||
  (lowerAt(view, to) === 'in' && isAnyAt(view, to + 1, AN_A) && isAnyAt(view, to + 2, LETTERS));

/** The letter that stands before a date, and of which nothing else is told. */
const isBehindLetter = (view: Draft['frame']['view'], at: number): boolean =>
  isAnyAt(view, at, LETTERS) && isAnyAt(view, at - 1, AN_A) && lowerAt(view, at - 2) === 'in';
