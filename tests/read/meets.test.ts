import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../../projections/table.ts';
import { meets } from '../../src/read/meets.ts';

const row = { type: 'meeting', earliest: '2025-11-04', latest: null, topics: ' energy space ' };

const CASES: readonly [Condition, boolean][] = [
  [{ column: 'type', in: ['meeting', 'action'] }, true],
  [{ column: 'type', in: ['action'] }, false],
  [{ column: 'type', in: [] }, false],
  [{ column: 'latest', in: [null] }, true],
  [{ column: 'earliest', atMost: '2025-11-04' }, true],
  [{ column: 'earliest', atMost: '2025-11-03' }, false],
  [{ column: 'earliest', atLeast: '2025-11-04' }, true],
  [{ column: 'earliest', atLeast: '2025-11-05' }, false],
  [{ column: 'latest', atLeast: '2025-11-05' }, false],
  [{ column: 'latest', atLeast: '2025-11-05', orNull: true }, true],
  [{ column: 'topics', has: ['trade', 'space'] }, true],
  [{ column: 'topics', has: ['spa'] }, false],
];

describe('a row', () => {
  it.each(CASES)('is tested as the store tests it: %j is %s', (condition, expected) => {
    expect(meets(row, [condition])).toBe(expected);
  });

  it('meets several conditions when it meets each', () => {
    const [one, other] = [CASES[0]?.[0], CASES[1]?.[0]];
    expect(one && other && meets(row, [one, other])).toBe(false);
    expect(meets(row, [])).toBe(true);
  });
});
