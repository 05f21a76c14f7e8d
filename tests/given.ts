import { expect } from '@jest/globals';
import type { EventName, NewEvent, Recorded } from '../events/index.ts';
import type { Projection } from '../projections/projection.ts';
import type { Row } from '../projections/table.ts';
import { type MemoryStore, memoryStore } from '../src/views/memory/store.ts';

/** An event with what the log adds to it, where a test is about that. */
export type Given = NewEvent &
  Partial<Pick<Recorded, 'id' | 'stream' | 'recordedAt' | 'recordedBy'>>;

export type Event = Recorded & { readonly text: string };

/** Events as the log would hold them: at positions 1, 2, 3 …, each in a stream of the revision that follows. */
export function recorded(events: readonly Given[]): readonly Event[] {
  const revisions = new Map<string, number>();
  return events.map((event, at) => {
    const position = at + 1;
    const stream = event.stream ?? streamOf(event);
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    return {
      id: idOf(event) ?? `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`,
      recordedAt: new Date(Date.UTC(2025, 10, 6, 12, 0, position)).toISOString(),
      recordedBy: 'test',
      ...event,
      stream,
      revision,
      position,
      text: JSON.stringify(event.data),
    } as Event; // the type and the data are those of the one event given
  });
}

const fieldOf = ({ data }: Given, name: string): string | undefined => {
  const value = Object.entries(data).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
};

const idOf = (event: Given): string | undefined =>
  event.type === 'SourceRegistered' ? fieldOf(event, 'sourceId') : factIdOf(event);

/** A fact's event has the fact's own id; an event about a fact has one of its own. */
const factIdOf = (event: Given): string | undefined =>
  'derivedBy' in event.data ? fieldOf(event, 'factId') : undefined;

const streamOf = (event: Given): string => {
  const merge = fieldOf(event, 'mergeId');
  return merge ? `merge-${merge}` : `source-${fieldOf(event, 'sourceId') ?? 'given'}`;
};

/** Folds events into rows in memory. */
export function folded(events: readonly Event[], projection: Projection): MemoryStore {
  const store = memoryStore(projection);
  for (const event of events) {
    const step = projection.on[event.type as EventName] as
      | ((event: Event, read: MemoryStore['read']) => Parameters<MemoryStore['apply']>[1])
      | undefined; // looked up by the event's own type
    if (step) store.apply(event.position, step(event, store.read));
    store.commit(event.position);
  }
  return store;
}

/** Given these events, when a projection folds them, then its tables have these rows. */
export const given = (...events: readonly Given[]) => ({
  whenFoldedBy: (projection: Projection) => rowsIn(folded(recorded(events), projection)),
});

const rowsIn = (store: MemoryStore) => {
  const steps = {
    /** The table's rows in key order, looked at in the columns that are named. */
    thenRows(table: string, rows: readonly Row[]) {
      expect(narrowed(store.rows(table), rows)).toEqual(rows);
      return steps;
    },
    /** The same, as the rows stood at a position. */
    thenRowsAsOf(position: number, table: string, rows: readonly Row[]) {
      expect(narrowed(store.rows(table, position), rows)).toEqual(rows);
      return steps;
    },
    store,
  };
  return steps;
};

/** Only the columns that the expected rows name, so that a test says what it is about. */
const narrowed = (rows: readonly Row[], expected: readonly Row[]): readonly Row[] => {
  const columns = Object.keys(expected[0] ?? {});
  if (columns.length === 0) return rows;
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  );
};
