import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeline } from '../../projections/timeline.ts';
import { folded, recorded } from '../given.ts';
import { entriesByTheBook } from './by-the-book.ts';
import { entriesOf } from './entries.ts';
import { follow } from './follow.ts';
import type { Step } from './histories.ts';
import { oneHappening } from './one-happening.ts';

const runs = { numRuns: Number(process.env['BILATERAL_RUNS'] ?? 100) };

function fold(steps: readonly Step[]) {
  const events = steps.map(({ stream, event }) => ({ ...event, stream }));
  const store = folded(recorded(events), timeline);
  return entriesOf((table) => store.rows(table));
}

it('gives the entries that the rules say of many reports of one meeting', () => {
  fc.assert(
    fc.property(oneHappening, (steps) => {
      const { counting, retracted, word } = follow(steps);
      const expected = [...entriesByTheBook(counting, word), ...retracted].map(String).sort();
      const found = fold(steps).map((entry) => String((entry as { reports: string[] }).reports));
      expect(found.sort()).toEqual(expected);
    }),
    runs,
  );
});

it('gives what it gives when all facts come before what is said of them', () => {
  fc.assert(
    fc.property(oneHappening, (steps) => {
      const isTold = ({ event }: Step) =>
        event.type === 'SourceRegistered' || event.type === 'MeetingHeld';
      const later = [...steps.filter(isTold), ...steps.filter((step) => !isTold(step))];
      expect(fold(later)).toEqual(fold(steps));
    }),
    runs,
  );
});
