import { type FactEventName, type Recorded, SHORT_TYPES } from '../events/index.ts';
import { publisherKey } from '../events/publisher.ts';
import { FIRST_STATUS } from '../events/status.ts';
import { idOf } from '../events/streams.ts';
import { type Change, defineProjection, put, type Reader } from './projection.ts';
import { addresses, tables } from './sources/tables.ts';

type Read = Reader<typeof tables>;

const withSource = (
  read: Read,
  sourceId: string,
  to: Readonly<Record<string, string | number | null>>,
): readonly Change[] => {
  const source = read.find('source', 'sourceId', [sourceId]);
  return source ? [put('source', { ...source, ...to })] : [];
};

function addFact(
  { type, data, position, revision, stream }: Recorded<FactEventName>,
  read: Read,
): readonly Change[] {
  const source = read.find('source', 'sourceId', [idOf(stream)]);
  if (!source) throw new Error(`stream ${stream} has facts but no source`);
  const status = FIRST_STATUS[data.derivedBy.method];
  return [
    put('fact', {
      fact: position,
      factId: data.factId,
      source: source.source,
      type: SHORT_TYPES[type],
      status,
      formerStatus: null,
      revision,
    }),
  ];
}

type Judged = Recorded<'FactConfirmed' | 'FactAmended' | 'FactRetracted' | 'FactReinstated'>;

const withFact = (
  read: Read,
  { data, revision }: Judged,
  to: (status: string, former: string | null) => readonly [string, string | null],
): readonly Change[] => {
  const fact = read.find('fact', 'factId', [data.factId]);
  if (!fact) return [];
  const [status, formerStatus] = to(fact.status, fact.formerStatus);
  return [put('fact', { ...fact, status, formerStatus, revision })];
};

/** Each source, and the facts that it gave with their state. */
export const sources = defineProjection({
  name: 'sources',
  version: 2,
  tables,
  on: {
    SourceRegistered: ({ data, position }, read) => {
      const { text, ...rest } = data;
      const former =
        data.replaces === null
          ? []
          : withSource(read, data.replaces, { replacedBy: data.sourceId });
      const row = put('source', {
        source: position,
        ...rest,
        publisherKey: data.publisher === null ? null : publisherKey(data.publisher),
        urls: addresses(data.url === null ? [] : [data.url]),
        length: text === null ? null : text.length,
        withdrawn: null,
        replacedBy: null,
      });
      return [...former, row];
    },
    SourceSeenAt: ({ data }, read) => {
      const known = JSON.parse(
        read.find('source', 'sourceId', [data.sourceId])?.urls ?? '[]',
      ) as string[];
      return withSource(read, data.sourceId, { urls: addresses([...known, data.url]) });
    },
    SourceWithdrawn: ({ data }, read) =>
      withSource(read, data.sourceId, { withdrawn: data.reason }),
    SourceReinstated: ({ data }, read) =>
      withSource(read, data.sourceId, { withdrawn: null, replacedBy: null }),
    MeetingHeld: addFact,
    StatementMade: addFact,
    AgreementReached: addFact,
    ActionTaken: addFact,
    FactConfirmed: (event, read) => withFact(read, event, () => ['confirmed', null]),
    FactAmended: (event, read) =>
      withFact(read, event, (status) => [event.data.by === 'person' ? 'confirmed' : status, null]),
    FactRetracted: (event, read) =>
      withFact(read, event, (status, former) => [
        'retracted',
        status === 'retracted' ? former : status,
      ]),
    FactReinstated: (event, read) =>
      withFact(read, event, (status, former) => [former ?? status, null]),
  },
});
