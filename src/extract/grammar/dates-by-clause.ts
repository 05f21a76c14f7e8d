import type { DateExpression } from '../dates/expression.ts';
import type { Clause } from './clause.ts';

/**
 * The dates of a sentence, where days named in a row that a clause begins between are told one by one: "Chad
 * struck Mali on 3 May, and on 5 May Mali struck Chad" gives each clause a day of its own.
 */
export const datesByClause = (
  dates: readonly DateExpression[],
  clauses: readonly Clause[],
): readonly DateExpression[] =>
  dates.some((date) => isParted(date, clauses))
    ? dates.flatMap((date) => (isParted(date, clauses) ? (date.parts ?? [date]) : [date]))
    : dates;

const isParted = ({ from, to, parts }: DateExpression, clauses: readonly Clause[]): boolean =>
  parts !== undefined && clauses.some((clause) => clause.from > from && clause.from < to);
