import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

const IN_AT = anyOf('in|at|on|to');
const HIS_HER = anyOf('his|her|their');

const BETWEEN = anyOf(
  "in|at|on|to|,|the|here|today|yesterday|tonight|this|morning|afternoon|evening|noon|separately|jointly|'s|his|her|its|ministry|headquarters|office|palace|residence|building|of|foreign|affairs|general|capital|presidential|royal",
);

/** "at Rose Palace". */
const isPlaceName = ({ scene: { tokens }, mentions }: SentenceView, at: number): boolean =>
  tokens[at]?.capital === true &&
  /^(?:at|in|the|-)$|^[A-Z]/.test(tokenAt(tokens, at - 1)?.text ?? '') &&
  !mentions.some(({ from, to }) => from <= at && at < to);

/** Whether only a time and a place stand between a verb and whoever it takes: "received today, June 21, in Lima, the minister". */
export function isInterposed(view: SentenceView, from: number, { from: to }: Mention): boolean {
  if (to <= from + 1) return false;
  for (let at = from; at < to; ) {
    const isBetween = isAnyAt(view, at, BETWEEN) || isPlaceName(view, at);
    const end = timeOrPlaceEnd(view, at) ?? kinEnd(view, at) ?? (isBetween ? at + 1 : undefined);
    if (end === undefined || end > to) return false;
    at = end;
  }
  // "met at the Elysée": no more than where.
  return !isAnyAt(view, leadIn(view, to), IN_AT);
}

/** "met his successor, Ann Berg". */
function kinEnd(view: SentenceView, at: number): number | undefined {
  const isKin = isAnyAt(view, at, HIS_HER) && isAnyAt(view, at + 1, KIN);
  return isKin && lowerAt(view, at + 2) === ',' ? at + 3 : undefined;
}

const KIN = anyOf('successor|predecessor|deputy');

const TO = anyOf('to|in|at');

function timeOrPlaceEnd(view: SentenceView, at: number): number | undefined {
  const { dates, mentions } = view;
  const date = dates.find(({ from, to }) => from <= at && at < to);
  if (date) return date.to;
  const place = mentions.find(
    ({ isPlace, kind, from, to }) =>
      (isPlace || (kind === 'state' && isAnyAt(view, leadIn(view, from), TO))) &&
      from <= at &&
      at < to,
  );
  return place?.to;
}
