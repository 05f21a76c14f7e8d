import type { Condition, Conditions, Row, Value } from '../../projections/table.ts';

/** Whether a row that was read by its key passes the tests that a scan makes in the store. */
export const meets = (row: Row, conditions: Conditions): boolean =>
  conditions.every((condition) => passes(row[condition.column] ?? null, condition));

function passes(value: Value, condition: Condition): boolean {
  if ('in' in condition) return condition.in.includes(value);
  if ('has' in condition) {
    return condition.has.some((word) => String(value ?? '').includes(` ${word} `));
  }
  if (value === null) return condition.orNull === true;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}
