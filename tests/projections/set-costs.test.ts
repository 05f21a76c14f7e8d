import { expect, it } from '@jest/globals';
import type { NewEvent } from '../../events/index.ts';
import { mergeStream } from '../../events/streams.ts';
import type { Reader } from '../../projections/projection.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline } from '../../projections/timeline.ts';
import { memoryStore } from '../../src/views/memory/store.ts';
import { factId, mergeId, participant } from '../examples.ts';
import { type Event, type Given, recorded } from '../given.ts';
import { factReinstated, factRetracted } from '../judgements.ts';
import { article, inStream, on, takenBack, word } from './told.ts';

type View = Reader<TimelineTables>;

/** Counts the rows that a fold reads. */
function counting(read: View) {
  let rows = 0;
  const counted = new Proxy(read, {
    get:
      (target, name: keyof View) =>
      (...given: readonly unknown[]) => {
        const found = (target[name] as (...all: readonly unknown[]) => unknown)(...given);
        const list =
          name === 'scan' || name === 'getMany' ? [...(found as Iterable<unknown>)] : found;
        rows += Array.isArray(list) ? list.length : 1;
        return list;
      },
  });
  return { read: counted, rows: () => rows };
}

/** How many rows each of the last events reads and writes, after all before them. */
function costs(before: readonly Given[], last: readonly Given[]): readonly number[] {
  const store = memoryStore(timeline);
  const all = recorded([...before, ...last]);
  return all
    .map((event) => {
      const step = timeline.on[event.type] as
        | ((event: Event, read: View) => Parameters<typeof store.apply>[1])
        | undefined; // looked up by the event's own type
      const { read, rows } = counting(store.read as View);
      const changes = step?.(event, read) ?? [];
      store.apply(event.position, changes);
      store.commit(event.position);
      return rows() + changes.length;
    })
    .slice(before.length);
}

const reports = (count: number): readonly Given[] =>
  Array.from({ length: count }, (_, at) => article(at + 1, on('2025-11-04'))).flat();

const retracted = (ordinal: number): readonly Given[] =>
  inStream(ordinal, factRetracted({ factId: factId(ordinal * 10) }) as NewEvent);

const apart = (ordinal: number, facts: readonly number[]): Given => ({
  ...word('FactsSeparated', ordinal, facts),
  stream: mergeStream(mergeId(ordinal)),
});

/** What reviewers do in a set that no longer is plain, and reports that come after. */
const steps = (count: number): readonly Given[] => [
  ...retracted(7),
  apart(1, [50, 90]),
  ...article(count + 1, on('2025-11-04')),
  word('FactsMerged', 2, [30, 40]),
  ...retracted(8),
  ...article(count + 2, on('2025-11-04')),
  takenBack(1),
  takenBack(2),
];

it('does what reviewers say at the same cost in a set of many reports as in one of few', () => {
  const first = retracted(6);
  const [few, many] = [40, 400].map((count) => costs([...reports(count), ...first], steps(count)));
  many?.forEach((cost, at) => {
    expect(cost).toBeLessThan(2 * (few?.[at] ?? 0) + 20);
  });
});

it('reads no more for the first change of a very large set than for that of a large one', () => {
  const first = (count: number) => costs(reports(count), retracted(6))[0] ?? 0;
  expect(first(700)).toBeLessThan(first(500));
});

const naming = (ordinal: number, germans: readonly string[]): readonly Given[] =>
  article(ordinal, {
    ...on('2025-11-04'),
    place: null,
    participants: [
      ...germans.map((name) => participant('DEU', 'party', name)),
      participant('FRA', 'party', 'Claire Duval'),
    ],
  });

it('parts a set, and joins it again, at a cost in proportion to the smaller part', () => {
  const partings = [40, 80].map((count) => {
    const many = Array.from({ length: count }, (_, at) =>
      naming(at + 1, [at % 2 === 0 ? 'Arno Weiss' : 'Bea Kern']),
    ).flat();
    const bridge = naming(count + 1, ['Arno Weiss', 'Bea Kern']);
    const fact = factId((count + 1) * 10);
    const reinstated = inStream(count + 1, factReinstated({ factId: fact }));
    return costs([...many, ...bridge], [...retracted(count + 1), ...reinstated]);
  });
  const [of40, of80] = partings;
  of80?.forEach((cost, at) => {
    expect(cost).toBeLessThan(2.5 * (of40?.[at] ?? 0));
  });
});
