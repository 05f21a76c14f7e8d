/** Past all positions: numbers that differ by it are of the same fact. */
const STRIDE = 2 ** 43;

/**
 * A number of a fact that nothing else has: its own, or one further on, when what was numbered after it goes on
 * without it.
 */
export function freeNumber(
  fact: number,
  isTaken: (number: number) => boolean,
  begin: 0 | 1 = 0,
): number {
  let number = fact + begin * STRIDE;
  while (isTaken(number)) number += STRIDE;
  return number;
}
