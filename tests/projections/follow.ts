import { isEventName } from '../../events/index.ts';
import { sourceStream } from '../../events/streams.ts';
import { amend, type Shown, shownOf } from '../../projections/timeline/shown.ts';
import type { BookFact, BookWord } from './by-the-book.ts';
import type { Step } from './histories.ts';

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
export function follow(steps: readonly Step[]) {
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
