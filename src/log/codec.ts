import { hash } from 'node:crypto';
import { type EventType, lift } from '../../events/define.ts';
import {
  type EventName,
  eventTypes,
  isEventName,
  type NewEvent as Proposed,
  type Recorded,
} from '../../events/index.ts';
import { canonicalJson, canonicalOfParsed } from './canonical.ts';
import type { NewEvent, StoredEvent } from './port.ts';

export { canonicalJson, canonicalOfParsed };

/** Where an event comes from. Ids are UUIDs. */
export interface Origin {
  readonly id: string;
  readonly recordedBy: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** `contentHash` of what was submitted. Left out where that is the event's data as it stands. */
  readonly content?: string;
}

/** An event ready to be appended. Its data, checked before, is serialised here (as canonical JSON) and nowhere again. */
export function encode(event: Proposed, { id, ...origin }: Origin): NewEvent {
  const data = canonicalJson(event.data);
  return {
    id: id.toLowerCase(),
    type: event.type,
    schemaVersion: eventTypes[event.type].version,
    data,
    metadata: { ...origin, content: origin.content ?? hash('sha256', data) },
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
    const text = stored.data;
    const decoded = { type, data, id, stream, revision, position, recordedAt, recordedBy, text };
    // The type's own definition lifted the data, so the two belong together.
    return decoded as Decoded;
  } catch (error) {
    throw new Error(`${where}: ${type} cannot be read`, { cause: error });
  }
}

/** SHA-256, in hex, of the canonical JSON of what was submitted, before anything was filled in. */
export const contentHash = (submitted: unknown): string => hash('sha256', canonicalJson(submitted));
