import { EVENT_NAMES, eventTypes, type Recorded } from '../events/index.ts';
import { relationsOf } from '../events/pair.ts';
import { categoryOf, idOf } from '../events/streams.ts';
import { tables } from './changes/tables.ts';
import { type Change, defineProjection, put, type Reader } from './projection.ts';

type Read = Reader<typeof tables>;
type Event = Recorded & { readonly text: string };

type Participants = Parameters<typeof relationsOf>[0];

/** What an event may speak of, whatever its type. */
interface Subject {
  readonly factId?: string;
  readonly facts?: readonly string[];
  readonly sourceId?: string;
  readonly mergeId?: string;
  /** The source whose facts stop counting. */
  readonly replaces?: string | null;
  readonly participants?: Participants;
  readonly changes?: { readonly participants?: Participants | undefined };
}

/** One line a change, in the order of the log, and the pairs whose history it changed. */
function record(event: Event, read: Read): readonly Change[] {
  const subject = event.data as Subject; // every type has, of these fields, those it speaks of
  const sourceId =
    subject.sourceId ?? (categoryOf(event.stream) === 'source' ? idOf(event.stream) : null);
  const told = factsOf(subject, read);
  const own = pairsIn(subject.participants ?? subject.changes?.participants);
  const pairs = [
    ...new Set([...told.flatMap((pair) => pair.split(' ').filter(Boolean)), ...own]),
  ].sort();
  const all = pairs.length === 0 ? '' : ` ${pairs.join(' ')} `;
  const change = put('change', {
    position: event.position,
    type: event.type,
    summary: summaryOf(event),
    recordedAt: event.recordedAt,
    recordedBy: event.recordedBy,
    eventId: event.id,
    factId: subject.factId ?? null,
    sourceId,
    mergeId: subject.mergeId ?? null,
    pairs: all,
  });
  return [change, ...factChange(event, { subject, own, all }), ...mergeChange(subject)];
}

const pairsIn = (participants: Participants | undefined): readonly string[] =>
  participants === undefined ? [] : relationsOf(participants).pairs;

/** The pairs of the facts that an event speaks of: by name, by the merge, or all of the source's. */
function factsOf(
  { factId, facts, mergeId, sourceId, replaces, participants }: Subject,
  read: Read,
): readonly string[] {
  if (participants !== undefined) return [];
  if (factId !== undefined) return pairsOf(read, [factId]);
  if (facts !== undefined) return pairsOf(read, facts);
  if (mergeId !== undefined)
    return pairsOf(read, JSON.parse(read.get('merge', mergeId)?.facts ?? '[]') as string[]);
  const source = replaces ?? sourceId;
  if (source === undefined) return [];
  return [...read.scan('fact', 'source', { prefix: [source] })].map(({ pairs }) => pairs);
}

const pairsOf = (read: Read, facts: readonly string[]): readonly string[] =>
  facts.flatMap((factId) => read.get('fact', factId)?.pairs ?? []);

interface Told {
  readonly subject: Subject;
  readonly own: readonly string[];
  readonly all: string;
}

/** A new fact is remembered with its pairs; an amended one with those it has now. */
function factChange({ stream }: Event, { subject, own, all }: Told): readonly Change[] {
  if (subject.factId === undefined || !(subject.participants ?? subject.changes?.participants))
    return [];
  const pairs = own.length === 0 ? '' : ` ${own.join(' ')} `;
  return [
    put('fact', {
      factId: subject.factId,
      sourceId: idOf(stream),
      pairs: subject.participants ? all : pairs,
    }),
  ];
}

const mergeChange = ({ mergeId, facts }: Subject): readonly Change[] =>
  mergeId === undefined || facts === undefined
    ? []
    : [put('merge', { mergeId, facts: JSON.stringify(facts) })];

const summaryOf = (event: Event): string => {
  const { summary } = eventTypes[event.type];
  return (summary as (data: Event['data']) => string)(event.data); // the type and the data are of one event
};

/** What was recorded, amended, confirmed, retracted and merged, in order and by pair: every event type there is. */
export const changes = defineProjection({
  name: 'changes',
  version: 1,
  tables,
  on: Object.fromEntries(EVENT_NAMES.map((name) => [name, record])),
});
