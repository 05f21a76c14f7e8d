import type { EventName } from '../../events/index.ts';
import { mergeStream, sourceStream } from '../../events/streams.ts';
import type { LogReader } from '../log/port.ts';
import { completeSource, type SourceData, textTooLarge } from './complete-source.ts';
import { keyedId, randomId } from './ids.ts';
import { EventInput, SourceInput } from './input.ts';
import type { RecordOptions } from './port.ts';
import { fieldProblems, invalid, pointer, type Refusal } from './problem.ts';

/** An event as it was sent, its type known, with the stream that it belongs to. */
export interface Target {
  readonly type: EventName;
  readonly stream: string;
  /** What a judgement, a merge or its withdrawal is recorded under, unless it is computed. */
  readonly id: string;
  /** The client chose the id. */
  readonly hasId: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  /** The source that it brings along. */
  readonly source: { readonly data: SourceData; readonly sent: unknown } | null;
}

type Found = { readonly ok: true; readonly target: Target } | Refusal;

/** Which stream an event that was sent belongs to; refuses an unknown type, source or fact. */
export async function targetOf(
  log: LogReader,
  sent: unknown,
  index: number,
  { request }: Pick<RecordOptions, 'request'>,
): Promise<Found> {
  const parsed = EventInput.safeParse(sent);
  if (!parsed.success) return invalid(...fieldProblems(parsed.error.issues, sent));
  const { type, id } = parsed.data;
  const computed = request ? keyedId(request.scope, request.key, index) : randomId();
  const draft = {
    type,
    id: id ?? computed,
    hasId: id !== undefined,
    data: lowered(parsed.data.data),
  };
  return placed(log, parsed.data, draft, sent);
}

type Draft = Omit<Target, 'stream' | 'source'>;

const at = (draft: Draft, stream: string, source: Target['source'] = null): Found => ({
  ok: true,
  target: { ...draft, stream, source },
});

async function placed(
  log: LogReader,
  input: EventInput,
  draft: Draft,
  sent: unknown,
): Promise<Found> {
  switch (draft.type) {
    case 'SourceRegistered':
      return atNewSource(draft, draft.data);
    case 'MeetingHeld':
    case 'StatementMade':
    case 'AgreementReached':
    case 'ActionTaken':
      return atSource(draft, input, sent);
    case 'SourceSeenAt':
    case 'SourceWithdrawn':
    case 'SourceReinstated':
      return atNamed(draft, 'sourceId', sourceStream);
    case 'FactsMerged':
    case 'FactsSeparated': {
      const mergeId = draft.data['mergeId'] ?? draft.id;
      return atNamed({ ...draft, data: { ...draft.data, mergeId } }, 'mergeId', mergeStream);
    }
    case 'MergeWithdrawn':
      return atNamed(draft, 'mergeId', mergeStream);
    default:
      return atFact(log, draft);
  }
}

function atSource(draft: Draft, { source, sourceId }: EventInput, sent: unknown): Found {
  if (sourceId !== undefined) return at(draft, sourceStream(sourceId));
  if (source === undefined) {
    return invalid({ pointer: '/source', message: 'a fact needs a source, or a sourceId' });
  }
  const refusal = textTooLarge(source.text, '/source/text');
  if (refusal) return refusal;
  const data = completeSource(source);
  const asSent = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'source') : source;
  return at(draft, sourceStream(data.sourceId), { data, sent: asSent });
}

function atNewSource(draft: Draft, sent: unknown): Found {
  const parsed = SourceInput.safeParse(sent);
  if (!parsed.success) return invalid(...fieldProblems(parsed.error.issues, sent, ['data']));
  const refusal = textTooLarge(parsed.data.text, '/data/text');
  if (refusal) return refusal;
  const data = completeSource(parsed.data);
  return at(draft, sourceStream(data.sourceId), { data, sent });
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function atNamed(draft: Draft, field: string, streamOf: (id: string) => string): Found {
  const id = draft.data[field];
  return typeof id === 'string' && UUID.test(id) ? at(draft, streamOf(id)) : noId(field, id);
}

const noId = (field: string, value: unknown): Refusal =>
  invalid({ pointer: pointer(['data', field]), message: 'is not a UUID', value });

async function atFact(log: LogReader, draft: Draft): Promise<Found> {
  const id = draft.data['factId'];
  if (typeof id !== 'string' || !UUID.test(id)) return noId('factId', id);
  const event = await log.find(id);
  if (event) return at(draft, event.stream);
  return { ok: false, reason: 'not-found', message: `no fact ${id} is known` };
}

const IDS = ['factId', 'sourceId', 'mergeId', 'supersededBy', 'partOf'];

/** Ids in the one form that the log keeps. */
function lowered(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);
  const changed = IDS.flatMap((field) =>
    Object.hasOwn(data, field) ? [[field, lower(data[field])] as const] : [],
  );
  const facts = data['facts'];
  const lists = Array.isArray(facts) ? { facts: facts.map(lower) } : {};
  return { ...data, ...Object.fromEntries(changed), ...lists };
}
