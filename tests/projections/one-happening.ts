import fc from 'fast-check';
import { edtfOf } from '../../events/edtf.ts';
import type { NewEvent } from '../../events/index.ts';
import { deriveOccurred } from '../../events/occurred.ts';
import { mergeStream, sourceStream } from '../../events/streams.ts';
import { meetingHeld, participant, sourceRegistered } from '../examples.ts';
import { id } from './arbitrary-facts.ts';
import type { Step } from './histories.ts';

/** Reports of one meeting by the few ways in which they name who was there and when. */
const KINDS = [
  { germans: ['Arno Weiss'], french: ['Claire Duval'], edtf: '2025-11-05' },
  { germans: ['Arno Weiss', 'Bea Kern'], french: ['Claire Duval'], edtf: '2025-11-05' },
  { germans: ['Arno Weiss'], french: ['Claire Duval'], edtf: '2025-11-06~' },
  { germans: ['Bea Kern'], french: ['Claire Duval', 'Guy Petit'], edtf: '2025-11-05' },
] as const;

const kind = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1) },
  { weight: 1, arbitrary: fc.constantFrom(2, 3) },
);

const told = (factId: string, at: number): NewEvent => {
  const { germans, french, edtf } = KINDS[at] ?? KINDS[0];
  const basis = edtf.endsWith('~') ? 'publication' : 'stated';
  return meetingHeld({
    factId,
    place: null,
    occurred: deriveOccurred(edtfOf(edtf), { basis }),
    participants: [
      ...germans.map((name) => participant('DEU', 'party', name)),
      ...french.map((name) => participant('FRA', 'party', name)),
    ],
  });
};

interface Told {
  readonly stream: string;
  readonly factId: string;
}

const sources = fc
  .uniqueArray(id, { minLength: 4, maxLength: 16 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      kinds: fc.array(kind, { minLength: ids.length, maxLength: ids.length }),
      /** Now and then a fact is of the source of the one before. */
      again: fc.array(fc.nat(9), { minLength: ids.length, maxLength: ids.length }),
    }),
  )
  .map(({ ids, kinds, again }) => {
    const owners: string[] = [];
    ids.forEach((one, at) => {
      owners.push(again[at] === 0 ? (owners.at(-1) ?? one) : one);
    });
    return ids.map((factId, at) => ({
      factId,
      stream: sourceStream(owners[at] ?? factId),
      sourceId: owners[at] ?? factId,
      event: told(factId, kinds[at] ?? 0),
    }));
  });

const word = fc.record({
  mergeId: id,
  some: fc.uniqueArray(fc.nat(99), { minLength: 2, maxLength: 3 }),
  same: fc.boolean(),
});

const deed = fc.oneof(
  { weight: 2, arbitrary: word.map((one) => ({ ...one, deed: 'say' as const })) },
  { weight: 1, arbitrary: fc.nat(99).map((at) => ({ at, deed: 'take back' as const })) },
  { weight: 1, arbitrary: fc.nat(99).map((at) => ({ at, deed: 'retract' as const })) },
  {
    weight: 1,
    arbitrary: fc.record({ at: fc.nat(99), kind, deed: fc.constant('amend' as const) }),
  },
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

/** Many reports of one meeting, and what reviewers do with them: some of it before all are there. */
export const oneHappening: fc.Arbitrary<readonly Step[]> = fc
  .record({ sources, deeds: fc.array(fc.tuple(fc.nat(99), deed), { maxLength: 8 }) })
  .map(({ sources: facts, deeds }) => {
    const steps: Step[] = [];
    const registered = new Set<string>();
    const state = { retracted: new Set<string>(), words: [] as string[] };
    facts.forEach(({ event, stream, sourceId }, at) => {
      if (!registered.has(stream))
        steps.push({ stream, event: sourceRegistered({ sourceId, url: null }) });
      registered.add(stream);
      steps.push({ stream, event });
      const due = deeds.filter(([when]) => when % facts.length === at);
      for (const [, one] of due) steps.push(...done(one, { facts, known: at + 1, state }));
    });
    return steps;
  });

interface Doing {
  readonly facts: readonly Told[];
  /** How many facts have come. */
  readonly known: number;
  readonly state: { readonly retracted: Set<string>; readonly words: string[] };
}

function done(one: Deed, doing: Doing): readonly Step[] {
  if (one.deed === 'say') return said(one, doing);
  if (one.deed === 'take back') return takenBack(one.at, doing);
  const of = doing.facts[one.at % doing.known];
  if (!of) return [];
  return one.deed === 'retract' ? retracted(of, doing) : amended(of, one.kind, doing);
}

function takenBack(at: number, { state: { words } }: Doing): readonly Step[] {
  const [mergeId] = words.splice(at % Math.max(1, words.length), 1);
  if (mergeId === undefined) return [];
  const event: NewEvent = { type: 'MergeWithdrawn', data: { mergeId, reason: null } };
  return [{ stream: mergeStream(mergeId), event }];
}

const by = 'person' as const;

function retracted({ factId, stream }: Told, { state }: Doing): readonly Step[] {
  const type = state.retracted.delete(factId) ? 'FactReinstated' : 'FactRetracted';
  if (type === 'FactRetracted') state.retracted.add(factId);
  return [{ stream, event: { type, data: { factId, reason: 'read again', by } } }];
}

function amended({ factId, stream }: Told, at: number, { state }: Doing): readonly Step[] {
  if (state.retracted.has(factId)) return [];
  const { participants, occurred } = told(factId, at).data as never;
  const changes = { participants, occurred };
  return [
    { stream, event: { type: 'FactAmended', data: { factId, by, reason: 'read', changes } } },
  ];
}

function said(
  { mergeId, some, same }: Extract<Deed, { readonly deed: 'say' }>,
  { facts, state }: Doing,
): readonly Step[] {
  const ids = [...new Set(some.map((at) => facts[at % facts.length]?.factId ?? ''))];
  if (ids.length < 2 || state.words.includes(mergeId)) return [];
  state.words.push(mergeId);
  const type = same ? 'FactsMerged' : 'FactsSeparated';
  const data = { mergeId, facts: ids, reason: 'seen' };
  return [{ stream: mergeStream(mergeId), event: { type, data } }];
}
