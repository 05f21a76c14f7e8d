import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeline } from '../../projections/timeline.ts';
import { folded, recorded } from '../given.ts';
import { entriesByTheBook } from './by-the-book.ts';
import { entriesOf } from './entries.ts';
import { follow } from './follow.ts';
import { type History, histories, interleave } from './histories.ts';

const choices = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });
const runs = { numRuns: Number(process.env['BILATERAL_RUNS'] ?? 300) };

function fold(history: History, order: readonly number[]) {
  const steps = interleave(history, order).map(({ stream, event }) => ({ ...event, stream }));
  const store = folded(recorded(steps), timeline);
  return entriesOf((table) => store.rows(table));
}

it('gives the entries that the rules say, in whatever order the events came', () => {
  fc.assert(
    fc.property(histories, choices, (history, order) => {
      const { counting, retracted, word } = follow(interleave(history, order));
      const expected = [...entriesByTheBook(counting, word), ...retracted].map(String).sort();
      const found = fold(history, order)
        .map((entry) => String((entry as { reports: string[] }).reports))
        .sort();
      expect(found).toEqual(expected);
    }),
    runs,
  );
});

it('gives the same entries for every interleaving', () => {
  fc.assert(
    fc.property(histories, choices, choices, (history, one, other) => {
      expect(fold(history, other)).toEqual(fold(history, one));
    }),
    runs,
  );
});
