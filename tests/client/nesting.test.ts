import { expect, it } from '@jest/globals';
import { isTooNested, MOST_NESTED } from '../../src/client/nesting.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

it('lets lists and objects stand as deep within each other as they may, and no deeper', () => {
  expect(isTooNested(nested(MOST_NESTED))).toBe(false);
  expect(isTooNested(nested(MOST_NESTED + 1))).toBe(true);
});

it('lets any number of lists and objects stand beside each other', () => {
  expect(isTooNested(`[${'{"a":[]},'.repeat(MOST_NESTED)}{}]`)).toBe(false);
});

it('does not count what stands in a string', () => {
  const [open, escaped] = ['['.repeat(MOST_NESTED), '{\\"'.repeat(MOST_NESTED)];
  expect(isTooNested(`["${open}","${escaped}"]`)).toBe(false);
});
