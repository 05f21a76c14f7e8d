import type { DateExpression } from '../dates/expression.ts';
import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import { hasFiniteForm } from '../grammar/finite-form.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

/** Whether a date behind a verb is that of another deed, which tells of its object without a clause of its own. */
export const isOfReduced = (draft: Draft, date: DateExpression): boolean =>
  isOfTaken(draft.frame, date) ||
  isOfParticiple(draft, date) ||
  isOfThing(draft, date) ||
  isOfHead(draft, date);

/** "The deal reached in January was praised at talks on Monday", "Signed in January, the deal was praised": when the thing was made, and not when somebody met or spoke. */
function isOfHead(
  { detail, frame: { view, verb, aspect } }: Draft,
  { from, to }: DateExpression,
): boolean {
  const isSpokenOf = detail.type === 'statement' && aspect.isPassive;
  if (to > verb.at || !(isSpokenOf || verb.sense.family.endsWith('-noun'))) return false;
  const made = isAnyAt(view, from - 1, IN_ON) ? from - 2 : from - 1;
  if (!isAnyAt(view, made, DONE) || !isBare(lowerAt(view, made - 1))) return false;
  const isAtHead = isSpokenOf && made === view.sentence.from && lowerAt(view, to) === ',';
  return isAtHead || isAnyAt(view, to, AUXILIARIES);
}

/** "praised the accord reached at a summit in Lima in January 2025": when the thing was made of which somebody speaks. */
function isOfThing(
  { detail, frame: { view, verb } }: Draft,
  { from, edtf }: DateExpression,
): boolean {
  if (detail.type !== 'statement' || edtf === null || edtf.length >= DAY_LENGTH) return false;
  for (let at = verb.to + 1; at < from - 1; at++)
    if (isAnyAt(view, at, DONE) && isAnyAt(view, at + 1, THERE) && isBare(lowerAt(view, at - 1)))
      return true;
  return false;
}

/** In letters: a month and a year are shorter than a day, and what is said is dated by those of other things. */
const DAY_LENGTH = 10;
const THERE = anyOf('at|during|in|by|with|between|on|under');

/** "freed six sailors it had captured last month", "… its navy captured in June": when those were taken. */
function isOfTaken({ view, verb }: Frame, { from }: DateExpression): boolean {
  for (let at = verb.at + 1; at < from - 1; at++) {
    if (!isAnyAt(view, at, REFERRING) || !NOUN_BEFORE.test(lowerAt(view, at - 1))) continue;
    const own = lowerAt(view, at).endsWith('s') ? at + 2 : at + 1;
    const isJustBehind = (past: number) =>
      past < from && from - past <= NEAR && hasFiniteForm(lowerAt(view, past));
    if ([own + 1, own].some(isJustBehind)) return true;
  }
  return false;
}

/** In tokens, from the verb to its date: "had captured early last month"; "had held for a year on Tuesday" has none. */
const NEAR = 3;
const REFERRING = anyOf('it|he|she|they|its|his|her|their');
/** Plurals, before which nothing parts the clause. */
const NOUN_BEFORE = /[a-z]{3}s$/;

/** "lifted a ban imposed in 1998", "resumed ties with Chad, severed in May": when it was done that is now undone. */
function isOfParticiple(
  { frame: { view, verb }, detail }: Draft,
  { from }: DateExpression,
): boolean {
  const behind = isAnyAt(view, from - 1, IN_ON) ? from - 1 : from;
  const at = lowerAt(view, behind - 1) === 'off' ? behind - 2 : behind - 1;
  // "ordered its border shut on Monday": a word of the verb's own.
  if (at <= verb.at + 1 || at < verb.to) return false;
  if (!isAnyAt(view, at, DONE) || !isBare(lowerAt(view, at - 1))) return false;
  // "announced a deal reached on Monday": that is when it was made.
  return detail.type !== 'agreement' || KEPT_ENDED.has(verb.sense.base);
}

/** "Based on an accord reached in May, Chad sent": when the paper was made on which something rests. */
export function isOfMadePaper(view: Frame['view'], { from }: DateExpression): boolean {
  const at = isAnyAt(view, from - 1, IN_ON) ? from - 2 : from - 1;
  return isAnyAt(view, at, DONE) && isAnyAt(view, at - 1, PAPER);
}

const PAPER = anyOf('accord|agreement|pact|treaty|deal|memorandum|declaration|contract|truce|plan');
const IN_ON = anyOf('in|on|during|since|after|before|early|late');
const DONE = anyOf(
  'imposed|signed|proclaimed|severed|broken|suspended|reached|agreed|concluded|brokered|seized|captured|detained|arrested|abducted|kidnapped|introduced|annexed|occupied|frozen|expelled|ratified|recalled|downgraded|closed|shut|cancelled|canceled|halted|cut|adopted|negotiated|established|launched|started|begun|ordered|promised|pledged',
);
const KEPT_ENDED = anyOf(
  'extend|renew|prolong|revive|resume|restore|terminate|scrap|suspend|end|amend|implement|break|violate|annul|cancel|denounce|leave|quit|abandon',
);
/** What stands before it is no auxiliary: "has been imposed" is told of the thing itself. */
const isBare = (word: string): boolean => !AUXILIARIES.has(word) && !word.endsWith('ly');
