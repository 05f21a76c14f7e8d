import { anyOf } from '../text/any-of.ts';
import { monthText, yearMonthOf, yearText } from './calendar.ts';
import { decade } from './decades.ts';
import {
  type DateExpression,
  type DateLook,
  type DateReader,
  expression,
  past,
  wordAt,
} from './expression.ts';
import { month } from './month-dates.ts';
import { namedDay } from './named-days.ts';
import { period } from './periods.ts';
import { weekday } from './weekdays.ts';
import { year, yearAt } from './year-dates.ts';

const FOR_OF = anyOf('for|of|during|in');

const BESIDE = 'early late mid later earlier';
const OF = 'beginning start middle end close';
/** The words that tell which part of a time is meant, those that "of" follows last. */
export const EDGES = `${BESIDE} ${OF}`;
const LINKS: ReadonlyMap<string, RegExp> = new Map([
  ...BESIDE.split(' ').map((word) => [word, /^(?:-|in|on)$/] as const),
  ...OF.split(' ').map((word) => [word, /^of$/] as const),
]);

/** "early March", "mid-2019", "late last year", "the end of 2025": more or less that much, and never less. */
export const part: DateReader = (look, at) => {
  const start = past(look, at, /^the$/);
  const link = LINKS.get(wordAt(look, start));
  if (!link) return undefined;
  const inner = past(look, start + 1, link);
  if (link.test('of') && inner === start + 1) return undefined;
  const found = whole(look, inner);
  return found?.edtf ? { ...found, from: at, edtf: roughly(found.edtf) } : undefined;
};

function whole(look: DateLook, at: number): DateExpression | undefined {
  const bare = wordAt(look, at) === 'the' ? at + 1 : at;
  return (
    decade(look, bare) ??
    month(look, at) ??
    numberedYear(look, at) ??
    year(look, at) ??
    period(look, at) ??
    ofThePeriod(look, at) ??
    weekday(look, at) ??
    namedDay(look, at)
  );
}

/** "late 2021": the word before shows that it is a year. */
function numberedYear(look: DateLook, at: number): DateExpression | undefined {
  const found = yearAt(look, at);
  return found && found.value >= 1500 ? expression(at, found.to, yearText(found.value)) : undefined;
}

/** "the end of the month", "later in the year": that of publication. */
function ofThePeriod(look: DateLook, at: number): DateExpression | undefined {
  if (wordAt(look, at) !== 'the') return undefined;
  const unit = wordAt(look, at + 1);
  const now = yearMonthOf(look.publishedOn);
  const told = /^(\d{4})(?!.*\/)/.exec(look.told.last ?? '')?.[1];
  if (unit === 'month') return expression(at, at + 2, monthText(now.year, now.month), 'resolved');
  if (unit !== 'year' || wordAt(look, at + 2) === 'of') return undefined;
  const isTold = told !== undefined && look.told.isRecent && Number(told) < now.year;
  return expression(at, at + 2, isTold ? told : yearText(now.year), 'resolved');
}

/** A day, a week or an interval stays what it is. */
const roughly = (edtf: string): string => (/^\d{4}(?:-\d\d)?$/.test(edtf) ? `${edtf}~` : edtf);

/** "for the year", "of the full year": that of publication. */
export const theYear: DateReader = (look, at) => {
  if (wordAt(look, at) !== 'the') return undefined;
  const start = past(look, at + 1, /^(?:full|whole)$/);
  if (wordAt(look, start) !== 'year' || !FOR_OF.has(wordAt(look, at - 1))) return undefined;
  if (!/^(?:|[.,;:)]|was|were|and|so|but|to|at|in)$/.test(wordAt(look, start + 1)))
    return undefined;
  return (
    ofThePeriod(look, start - 1) ??
    expression(at, start + 1, look.publishedOn.slice(0, 4), 'resolved')
  );
};
