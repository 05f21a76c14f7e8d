import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEventName } from '../../events/index.ts';
import { sourceStream } from '../../events/streams.ts';
import { amend, type Shown, shownOf } from '../../projections/timeline/shown.ts';
import { timeline } from '../../projections/timeline.ts';
import { folded, recorded } from '../given.ts';
import { type BookFact, type BookWord, entriesByTheBook } from './by-the-book.ts';
import { entriesOf } from './entries.ts';
import { type History, histories, interleave, type Step } from './histories.ts';

const choices = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });
const runs = { numRuns: Number(process.env['BILATERAL_RUNS'] ?? 300) };

interface State {
  readonly shown: Shown;
  readonly source: string;
  readonly retracted: boolean;
}

/** Sources that do not count, and facts that a person stands behind. */
function standing(steps: readonly Step[]) {
  const withdrawn = new Set<string>();
  const replaced = new Set<string>();
  const confirmed = new Set<string>();
  for (const { stream, event } of steps) {
    if (event.type === 'SourceWithdrawn') withdrawn.add(stream);
    if (event.type === 'SourceRegistered' && event.data.replaces !== null)
      replaced.add(sourceStream(event.data.replaces));
    if (event.type === 'FactConfirmed') confirmed.add(event.data.factId);
    if (event.type === 'FactAmended' && event.data.by === 'person')
      confirmed.add(event.data.factId);
  }
  return { withdrawn, replaced, confirmed };
}

/** The latest standing word on two facts. */
function wordIn(steps: readonly Step[]): BookWord {
  const words: { id: string; facts: readonly string[]; verdict: 'same' | 'different' }[] = [];
  for (const { event } of steps) {
    if (event.type === 'FactsMerged')
      words.push({ id: event.data.mergeId, facts: event.data.facts, verdict: 'same' });
    if (event.type === 'FactsSeparated')
      words.push({ id: event.data.mergeId, facts: event.data.facts, verdict: 'different' });
    if (event.type === 'MergeWithdrawn')
      words.splice(
        words.findIndex(({ id }) => id === event.data.mergeId),
        1,
      );
  }
  return (one, other) =>
    words.filter((each) => each.facts.includes(one) && each.facts.includes(other)).at(-1)?.verdict;
}

/** Every fact as its events leave it. */
function factsIn(steps: readonly Step[]): ReadonlyMap<string, State> {
  const facts = new Map<string, State>();
  for (const { stream, event } of steps) {
    if ('participants' in event.data && isEventName(event.type)) {
      const shown = shownOf(event.type as 'MeetingHeld', event.data as never);
      facts.set(event.data.factId, { shown, source: stream, retracted: false });
    }
    const of = 'factId' in event.data ? facts.get(event.data.factId) : undefined;
    if (of && event.type === 'FactRetracted')
      facts.set(event.data.factId, { ...of, retracted: true });
    if (of && event.type === 'FactReinstated')
      facts.set(event.data.factId, { ...of, retracted: false });
    if (of && event.type === 'FactAmended')
      facts.set(event.data.factId, { ...of, shown: amend(of.shown, event.data.changes) });
  }
  return facts;
}

/** The facts that count, and the retracted ones apart, by following the events. */
function follow(steps: readonly Step[]) {
  const { withdrawn, replaced, confirmed } = standing(steps);
  const shown = [...factsIn(steps)].filter(
    ([factId, { source, retracted }]) =>
      !withdrawn.has(source) && (!replaced.has(source) || (confirmed.has(factId) && !retracted)),
  );
  const counting = shown
    .filter(([, { retracted }]) => !retracted)
    .map(([factId, fact]): BookFact => ({ factId, ...fact }));
  const retracted = shown.filter(([, fact]) => fact.retracted).map(([factId]) => [factId]);
  return { counting, retracted, word: wordIn(steps) };
}

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
