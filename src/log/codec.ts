import { hash } from 'node:crypto';
import { type EventType, lift } from '../../events/define.ts';
import {
  type EventName,
  eventTypes,
  isEventName,
  type NewEvent as Proposed,
  type Recorded,
} from '../../events/index.ts';
import type { NewEvent, StoredEvent } from './port.ts';

/** Where an event comes from. Ids are UUIDs, `content` is `contentHash` of what was submitted. */
export interface Origin {
  readonly id: string;
  readonly recordedBy: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly content: string;
}

/** An event ready to be appended. Its data, checked before, is serialised here and nowhere again. */
export function encode(event: Proposed, { id, ...origin }: Origin): NewEvent {
  return {
    id: id.toLowerCase(),
    type: event.type,
    schemaVersion: eventTypes[event.type].version,
    data: JSON.stringify(event.data),
    metadata: origin,
  };
}

/** A recorded event of any type, with the JSON text of its data as the log holds it. */
export type Decoded = {
  [Name in EventName]: Recorded<Name> & { readonly text: string };
}[EventName];

/** A stored event, lifted to the current version. Throws, naming the event, where its type or version is not known. */
export function decode(stored: StoredEvent): Decoded {
  const { type, id, stream, revision, position, metadata } = stored;
  const where = `event ${id} at position ${position}`;
  if (!isEventName(type)) throw new Error(`${where}: unknown event type ${type}`);
  try {
    // Which of the types it is does not matter here: it lifts its own data.
    const eventType = eventTypes[type] as EventType;
    const data = lift(eventType, stored.schemaVersion, JSON.parse(stored.data));
    const recordedAt = metadata['recordedAt'] ?? '';
    const recordedBy = metadata['recordedBy'] ?? '';
    const decoded = { type, data, id, stream, revision, position, recordedAt, recordedBy };
    // The type's own definition lifted the data, so the two belong together.
    return { ...decoded, text: stored.data } as Decoded;
  } catch (error) {
    throw new Error(`${where}: ${type} cannot be read`, { cause: error });
  }
}

/** JSON text with one form only: members in the order of their names' UTF-16 code units, no blanks (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${value} has no JSON form`);
  }
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} has no JSON form`);
  return text;
}

function canonicalObject(value: object): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256, in hex, of the canonical JSON of what was submitted, before anything was filled in. */
export const contentHash = (submitted: unknown): string => hash('sha256', canonicalJson(submitted));
