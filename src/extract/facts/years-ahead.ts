import { dayNumber } from '../../../events/day.ts';
import { edtfOf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { Frame } from '../grammar/frame.ts';

/** In days: longer than any year. */
const YEARS = 366;

/** "signed a plan on years of culture in 2022–2023": years that are not over yet are those of what was agreed; "last summer" is of one of two. */
export function isOfYearsAhead(
  { aspect, verb }: Frame,
  { edtf, from, basis }: DateExpression,
  publishedOn: string,
): boolean {
  if (edtf === null || !edtf.includes('/') || from < verb.to || basis !== 'stated') return false;
  if (aspect.isFuture || aspect.isStanding) return false;
  const { earliest, latest } = edtfOf(edtf);
  if (earliest === null || latest === null || latest <= publishedOn) return false;
  return dayNumber(latest) - dayNumber(earliest) >= YEARS;
}
