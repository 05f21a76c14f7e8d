import type { DateExpression } from '../dates/expression.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const AFTER_SINCE = anyOf('after|since');
const SIGNED_CONCLUDED = anyOf('signed|concluded|reached|struck|inked');

/** Whether a date is that of the saying before, of a meeting further on, of the clause behind, or of what is quoted. */
export const isOfNeighbour = (frame: Frame, date: DateExpression): boolean =>
  [isOfSaying, isOfNextNoun, isOfNextClause, isOfQuoted].some((isSo) => isSo(frame, date));

/** "This year we have kept a feast, but our ties run deeper": when something else was, and not when it was said. */
const isOfQuoted = ({ view: { scene }, verb }: Frame, { from, edtf, offset }: DateExpression) =>
  verb.sense.family === 'quoted' && scene.isQuoted(from) && edtf !== scene.publishedOn && !offset;

/** "said on Monday talks would be held in June", "spoke today to discuss the recent visit": the day of saying so. */
const isOfSaying = (frame: Frame, { from, to }: DateExpression): boolean => {
  const { view, clause, verb, aspect } = frame;
  if (!verb.sense.family.endsWith('-noun') || to > verb.at) return false;
  if (isDiscussed(view, { from: to, to: verb.at })) return true;
  return (
    aspect.isFuture &&
    clause.verbs.some(
      ({ sense, to: end }) => sense.family === 'say' && from - end <= 1 && end <= from,
    )
  );
};

const DISCUSSING = anyOf('discuss|about|regarding|concerning|preview|review|coordinate|prepare');
const OTHER_TIME = anyOf('upcoming|forthcoming|recent|planned|latest|past');

/** "to discuss the upcoming visit", behind a day. */
const isDiscussed = (view: Frame['view'], between: Range): boolean =>
  hasWord(view, between, DISCUSSING) && hasWord(view, between, OTHER_TIME);

/** "the recent trip to Chad, as well as the talks in May": the day of what is named further on. */
function isOfNextNoun({ view, verb, clause }: Frame, { from }: DateExpression): boolean {
  if (!verb.sense.family.endsWith('-noun') || from < verb.to) return false;
  for (let at = verb.to; at < Math.min(from, clause.to); at++)
    if (lowerAt(view, at) === 'as' && lowerAt(view, at + 1) === 'well') return true;
  return false;
}

/** "thanked her for the loan, this package was offered on Monday": of what goes on behind the comma. */
export function isOfNextClause({ view, verb }: Frame, { from }: DateExpression): boolean {
  if (verb.sense.family !== 'speak') return false;
  const comma = lastComma(view, verb.to, from);
  return (
    comma !== undefined &&
    isAnyAt(view, comma + 1, THIS) &&
    hasWord(view, { from: comma + 2, to: from }, WAS)
  );
}

function lastComma(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (lowerAt(view, at) === ',') return at;
  return undefined;
}

const THIS = anyOf('this|that|these|those|it|they');
const WAS = anyOf('was|were');

/** "arrived on Monday after visiting Chad last week": the day of what came behind. */
export const isOfDeedBeside = ({ view, verb }: Frame, { to }: DateExpression): boolean =>
  isBesideAfter(view, verb) && to <= verb.at;

/** "after accusing Chad of theft", "after being expelled by Chad": some time before what it stands beside. */
export const isBesideAfter = (view: Frame['view'], { sense, at }: Frame['verb']): boolean => {
  const doing = lowerAt(view, at - 1) === 'being' ? at - 1 : at;
  const isDoing = sense.tense === 'ing' || doing < at;
  return isDoing && isAnyAt(view, doing - 1, AFTER_SINCE) && doing - 1 > view.sentence.from;
};

/** "bought jets under a contract signed in May", "ratified the pact of 1998": of the paper, and not of what is done with it. */
export const isOfPaper = (
  { detail, frame: { view, verb } }: Draft,
  { from }: DateExpression,
): boolean =>
  detail.type === 'agreement'
    ? AFTERWARDS.has(verb.sense.base) &&
      from > verb.to &&
      isAnyAt(view, from - 1, OF_FROM) &&
      isAnyAt(view, from - 2, PAPER)
    : isOfSigned(detail, view, verb, from);

const OF_FROM = anyOf('of|from');
const AFTERWARDS = anyOf(
  'ratify|approve|renew|extend|prolong|revive|terminate|withdraw|pull|quit|leave|abandon|scrap|suspend|denounce|amend|update|implement|end|annul|cancel',
);

const isOfSigned = (
  detail: Draft['detail'],
  view: Frame['view'],
  verb: Frame['verb'],
  from: number,
): boolean =>
  detail.type === 'action' &&
  [from - 1, from - 2].some(
    (at) => at > verb.to + 1 && isAnyAt(view, at, SIGNED_CONCLUDED) && isAnyAt(view, at - 1, PAPER),
  );

const PAPER = anyOf('contracts?|deals?|agreements?|accords?|pacts?|treaty|treaties|memorandum');

/** "The claims that Chad made on Monday are baseless": when they were made. */
export const isOfDismissed = ({ verb, clause }: Frame, { from, to }: Range): boolean =>
  verb.sense.family === 'baseless' && to <= verb.at && from > clause.from + 1;
