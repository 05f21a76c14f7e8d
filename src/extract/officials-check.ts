import type { TableLine } from './table.ts';
import { refuse } from './table-words.ts';

/** A name as it is written: letters, and what joins or shortens words. */
const NAME = /^\p{L}[\p{L}\p{M} .,'’‘ʼ`·()-]*$/u;

/** Refuses a name that is none, and an office that is a slip of the pen for one that is known. */
export function checkOfficial(row: TableLine, offices: ReadonlySet<string>): void {
  const [name = '', , , office = ''] = row.cells;
  if (!NAME.test(name)) refuse(row, `"${name}" is no name`);
  if (offices.has(office)) return;
  const meant = [...offices].find((known) => isSlipOf(office, known));
  if (meant !== undefined) refuse(row, `office "${office}": is "${meant}" meant?`);
}

/** Words of fewer letters differ by one as words of their own. */
const SHORTEST = 5;

/** Whether one letter too many, too few or wrong makes one of the other, or two of them stand the wrong way round. */
function isSlipOf(one: string, other: string): boolean {
  if (other.length < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let tail = 0;
  const most = Math.min(one.length, other.length) - from;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const [left, right] = [
    one.slice(from, one.length - tail),
    other.slice(from, other.length - tail),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}
