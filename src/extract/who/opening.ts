import { MONTH_WORDS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { isHonorific } from './honorifics.ts';
import type { Scene } from './scene.ts';

const STOP_OR_DASH = anyOf('[.:–—-]?');
const COMMA_QUOTE = anyOf('[,"”»]');
const CLOSING = anyOf('["”»]');
const ON_TODAY = anyOf('on|today|yesterday');

/** Whether somebody opens a sentence, or is quoted. */
export function isOpening({ tokens }: Scene, from: number): boolean {
  if (isQuoted(tokens, from)) return true;
  let first = from;
  while (isHonorific(tokenAt(tokens, first - 1)) || isOfOffice(tokenAt(tokens, first - 1))) first--;
  // "Lima - Deputy Minister Ana Soto": behind a dateline.
  const isHead =
    STOP_OR_DASH.has(tokenAt(tokens, first - 1)?.text ?? '') && !isHyphen(tokens, first - 1);
  return (
    isHead ||
    isAfterLead(tokens, first) ||
    isAfterDay(tokens, first) ||
    isLeading(tokens, first) ||
    isTelling(tokens, first)
  );
}

/** "National Cyber Director Ana Soto": words of an office that the table of offices does not hold. */
const isOfOffice = (token: Scene['tokens'][number] | undefined): boolean =>
  token?.capital === true && isAmong(token, OF_OFFICE);

const OF_OFFICE = anyOf(
  'national|federal|cyber|cybersecurity|homeland|intelligence|drug|climate|budget|domestic|policy|economic|acting|principal|presidential',
);

/** "In reply to a query, the Spokesperson, Ann Rao, said", `"…," Spokesperson Ann Rao said`: behind a comma or a quotation. */
export const isSet = ({ tokens }: Scene, from: number): boolean =>
  COMMA_QUOTE.has(tokenAt(tokens, from - 1)?.text ?? '');

/** `"…," Deputy Minister Ana Soto said`, `"…," said Deputy Minister Ana Soto`: who is quoted. */
export function isQuoted(tokens: Scene['tokens'], from: number): boolean {
  const last = isAny(tokens, from - 1, SAYING) ? from - 2 : from - 1;
  return CLOSING.has(tokenAt(tokens, last)?.text ?? '');
}

const SAYING = anyOf('said|added|stressed|noted|stated|declared|explained|remarked');

const isHyphen = (tokens: Scene['tokens'], at: number): boolean =>
  tokenAt(tokens, at)?.text === '-' && tokens[at]?.start === tokenAt(tokens, at - 1)?.end;

/** In tokens: "In Lima, …", "At a meeting of the Security Council on Tuesday, …". */
const LONGEST_LEAD = 12;
const LEADS = anyOf(
  'on|in|at|during|from|over|last|today|yesterday|earlier|this|later|also|recently|previously|meanwhile|separately|afterwards|subsequently|additionally|moreover|furthermore|more',
);

/** "The session was chaired by Minister Ana Soto and …". */
const isLeading = (tokens: Scene['tokens'], first: number): boolean =>
  lowerOf(tokens, first - 1) === 'by' && isAny(tokens, first - 2, LED);

const LED = anyOf('chaired|led|headed|signed|represented');

/** "This was stated by Minister Ana Soto", "According to Minister Ana Soto", "The road is open, said Minister Ana Soto". */
function isTelling(tokens: Scene['tokens'], first: number): boolean {
  const [earlier, before, last] = [first - 3, first - 2, first - 1].map((at) =>
    lowerOf(tokens, at),
  );
  if (last === 'by') return earlier === 'was' && STATED.has(before ?? '');
  if (last === 'to') return before === 'according';
  return SAYING.has(last ?? '') && before === ',';
}

const STATED = anyOf('stated|said|announced|emphasi[sz]ed|stressed|noted|underlined|reported');

const STOPS = anyOf('[.:;,!?]');

/** A mark, unless it is the comma of "May 3, 2024". */
const endsLead = (tokens: Scene['tokens'], at: number): boolean =>
  STOPS.has(tokens[at]?.text ?? '') &&
  !(tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number');

/** Behind a lead of time or place that opens the sentence. */
function isAfterLead(tokens: Scene['tokens'], from: number): boolean {
  if (tokenAt(tokens, from - 1)?.text !== ',') return false;
  let at = from - 2;
  while (at >= Math.max(0, from - LONGEST_LEAD) && !endsLead(tokens, at)) at--;
  const first = tokens[at + 1];
  return first?.capital === true && isAmong(first, LEADS);
}

/** "On 3 May Minister Ana Soto received": behind a day that opens the sentence without a comma. */
function isAfterDay(tokens: Scene['tokens'], from: number): boolean {
  let at = from - 1;
  while (at > 0 && isOfDay(tokens[at])) at--;
  const first = tokens[at];
  const isOpen = first?.capital === true && isAmong(first, ON_TODAY);
  return (
    isOpen && (at < from - 1 || first.lower !== 'on') && (at === 0 || endsLead(tokens, at - 1))
  );
}

const isOfDay = (token: Scene['tokens'][number] | undefined): boolean =>
  token?.kind === 'number' || isAmong(token, MONTH_WORDS) || isAmong(token, WEEKDAY_WORDS);
