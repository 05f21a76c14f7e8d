import fc from 'fast-check';
import { edtfOf } from '../../events/edtf.ts';
import type { NewEvent } from '../../events/index.ts';
import { deriveOccurred } from '../../events/occurred.ts';
import { idOf, mergeStream, sourceStream } from '../../events/streams.ts';
import { sourceRegistered } from '../examples.ts';
import { call, fact, id, type Told } from './arbitrary-facts.ts';

export interface Step {
  readonly stream: string;
  readonly event: NewEvent;
}

/** Sources with their facts, and what was decided about them, each in the order of its stream. */
const sourceSteps = (facts: fc.Arbitrary<readonly Told[]>) =>
  fc
    .record({
      sourceId: id,
      day: fc.integer({ min: 1, max: 9 }),
      facts,
      seed: fc.oneof(fc.constant<number[]>([]), fc.array(fc.nat(999), { maxLength: 3 })),
    })
    .map(({ sourceId, day, facts, seed }): readonly Step[] => {
      const stream = sourceStream(sourceId);
      const registered = sourceRegistered({ sourceId, publishedOn: `2025-11-0${day}`, url: null });
      // A part may be told before its meeting.
      const meeting = facts.find(({ type }) => type === 'MeetingHeld')?.data.factId ?? null;
      const parts = facts.map((event) =>
        event.type === 'StatementMade'
          ? { ...event, data: { ...event.data, partOf: meeting } }
          : event,
      );
      const judgements = seed.flatMap((n) => judged(facts[n % facts.length], sourceId, n));
      return [registered, ...parts, ...lawful(judgements)].map((event) => ({ stream, event }));
    });

function judged(told: Told | undefined, sourceId: string, n: number): readonly NewEvent[] {
  if (!told) return [];
  const by = 'person' as const;
  const { factId, participants } = told.data;
  const amended = (changes: object): NewEvent => ({
    type: 'FactAmended',
    data: { factId, reason: 'read again', by, changes },
  });
  const moved = (edtf: string) =>
    amended({ occurred: deriveOccurred(edtfOf(edtf), { basis: 'given' }) });
  const all: readonly NewEvent[] = [
    { type: 'FactConfirmed', data: { factId, note: null } },
    { type: 'FactRetracted', data: { factId, reason: 'wrong', by } },
    { type: 'SourceWithdrawn', data: { sourceId, reason: 'withdrawn', supersededBy: null } },
    moved('2025-11-05'),
    moved(`2025-11-0${3 + (n % 6)}`),
    amended({ title: 'They met', stance: 'neutral' }),
    amended({ participants: participants.slice(1) }),
  ];
  return [all[n % all.length] ?? moved('2025-11-05')];
}

/** After a retraction nothing but a reinstatement may come. */
function lawful(events: readonly NewEvent[]): readonly NewEvent[] {
  const retracted = new Set<string>();
  return events.flatMap((event): readonly NewEvent[] => {
    if (event.type === 'FactRetracted') {
      const again = retracted.has(event.data.factId);
      retracted.add(event.data.factId);
      return again
        ? [
            {
              type: 'FactReinstated',
              data: { factId: event.data.factId, reason: 'right', by: 'person' },
            },
          ]
        : [event];
    }
    if ('factId' in event.data && retracted.has(event.data.factId)) return [];
    return [event];
  });
}

const factsIn = (sources: readonly (readonly Step[])[]): readonly string[] =>
  sources.flat().flatMap(({ event }) => ('participants' in event.data ? [event.data.factId] : []));

/** Words on the facts of several sources, some taken back, in one order. */
const wordsOn = (ids: readonly string[]) =>
  fc
    .uniqueArray(
      fc.record({
        mergeId: id,
        facts: fc.subarray([...ids], { minLength: 2, maxLength: Math.min(3, ids.length) }),
        same: fc.boolean(),
        taken: fc.boolean(),
      }),
      { maxLength: 4, selector: ({ mergeId }) => mergeId },
    )
    .map((words) =>
      words.flatMap(({ mergeId, facts, same, taken }): readonly Step[] => {
        const stream = mergeStream(mergeId);
        const word: Step = {
          stream,
          event: {
            type: same ? 'FactsMerged' : 'FactsSeparated',
            data: { mergeId, facts, reason: 'seen' },
          },
        };
        return taken
          ? [word, { stream, event: { type: 'MergeWithdrawn', data: { mergeId, reason: null } } }]
          : [word];
      }),
    );

export interface History {
  /** One list a source, each in its own order. */
  readonly sources: readonly (readonly Step[])[];
  readonly words: readonly Step[];
}

const few = fc.oneof(
  fc.array(fact, { minLength: 1, maxLength: 1 }),
  fc.array(fact, { minLength: 1, maxLength: 3 }),
);

/** Most tell of one call once, some twice: sets of many facts. */
const ofOneCall = fc.oneof(
  { weight: 3, arbitrary: fc.array(call, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(call, { minLength: 2, maxLength: 2 }) },
);

const sourcesTelling = (facts: fc.Arbitrary<readonly Told[]>, maxLength: number) =>
  fc.uniqueArray(sourceSteps(facts), {
    minLength: 1,
    maxLength,
    selector: ([first]) => first?.stream,
  });

export const histories: fc.Arbitrary<History> = fc
  .oneof(
    { weight: 2, arbitrary: sourcesTelling(few, 7) },
    { weight: 1, arbitrary: sourcesTelling(ofOneCall, 14) },
  )
  .filter((sources) => new Set(factsIn(sources)).size === factsIn(sources).length)
  .chain((sources) => {
    const ids = factsIn(sources);
    const words = ids.length < 2 ? fc.constant([]) : fc.oneof(fc.constant([]), wordsOn(ids));
    return fc.record({ sources: replacing(sources), words });
  });

/** Now and then a source takes the place of another, which may come before it or after. */
const replacing = (sources: readonly (readonly Step[])[]): fc.Arbitrary<History['sources']> =>
  fc.array(fc.nat(40), { maxLength: sources.length }).map((choices) =>
    sources.map(([first, ...rest], at) => {
      const other = sources[choices[at] ?? sources.length]?.[0];
      if (first?.event.type !== 'SourceRegistered' || !other || other === first) {
        return first ? [first, ...rest] : rest;
      }
      const replaces = idOf(other.stream);
      return [
        { ...first, event: { ...first.event, data: { ...first.event.data, replaces } } },
        ...rest,
      ];
    }),
  );

/** One order of all steps that keeps the order within each list. */
export function interleave(
  { sources, words }: History,
  choices: readonly number[],
): readonly Step[] {
  const lists = [...sources, words].map((steps) => [...steps]);
  const all: Step[] = [];
  for (let turn = 0; lists.some((list) => list.length > 0); turn++) {
    const left = lists.filter((list) => list.length > 0);
    const next = left[(choices[turn % Math.max(1, choices.length)] ?? 0) % left.length]?.shift();
    if (next) all.push(next);
  }
  return all;
}
