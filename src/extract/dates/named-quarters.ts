import { anyOf } from '../text/any-of.ts';
import { monthsFrom, monthText, SHIFTS, yearMonthOf } from './calendar.ts';
import { dayAndMonth } from './day-dates.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { spanOf, thisQuarter } from './quarters.ts';
import type { Quarter } from './told.ts';

const QUARTER_PERIOD = anyOf('quarter|period');
const PREVIOUS_PRIOR = anyOf('previous|prior|preceding');
const THE_THAT = anyOf('the|that');
const ENDED_ENDING = anyOf('ended|ending');

const BY_WORD: ReadonlyMap<string, number> = new Map([...SHIFTS, ['current', 0]]);

/** "this quarter", "the latest quarter", "that quarter". */
export const namedQuarter: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const which = wordAt(look, start);
  const isBare = which === 'quarter' && start > at;
  const unit = isBare ? start : start + 1;
  if (!isUnit(look, unit) || wordAt(look, unit + 1) === '-') return undefined;
  const ended = endedAt(look, at, unit + 1);
  if (ended) return ended;
  const shift = wordAt(look, unit) === 'quarter' ? BY_WORD.get(which) : undefined;
  const found =
    shift === undefined
      ? leaning(look, isBare ? 'the' : which, unit)
      : shifted(thisQuarter(look), shift);
  return found && spanOf(at, unit + 1, found, 'resolved');
};

const isUnit = (look: DateLook, at: number): boolean => QUARTER_PERIOD.has(wordAt(look, at));

function leaning(look: DateLook, which: string, unit: number): Quarter | undefined {
  const about = look.told.quarter;
  const isQuarter = wordAt(look, unit) === 'quarter';
  if (PREVIOUS_PRIOR.has(which) && isQuarter) return shifted(about ?? thisQuarter(look), -1);
  if (which === 'latest') return about ?? (isQuarter ? shifted(thisQuarter(look), -1) : undefined);
  return THE_THAT.has(which) && isQuarter ? about : undefined;
}

function shifted({ year, quarter }: Quarter, by: number): Quarter {
  const index = 4 * year + quarter - 1 + by;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** "the quarter ended Sept. 30": the three months up to then, whichever way they are counted. */
function endedAt(look: DateLook, from: number, at: number): DateExpression | undefined {
  if (!ENDED_ENDING.has(wordAt(look, at))) return undefined;
  const end = dayAndMonth(look, at + 1);
  if (!end?.edtf || end.basis === 'relative') return undefined;
  const last = yearMonthOf(end.edtf);
  const first = monthsFrom(last, -2);
  const text = `${monthText(first.year, first.month)}/${monthText(last.year, last.month)}`;
  const parts = [expression(from, at, text, end.basis), end];
  return { ...expression(from, end.to, text, end.basis), parts };
}
