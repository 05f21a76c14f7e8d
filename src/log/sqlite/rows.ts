import { storedMetadata } from '../chain.ts';
import type { StoredEvent } from '../port.ts';

/** What is read of an event, in this order; bytes come as hex, which costs less than a buffer each. */
export const COLUMNS = `event.position, stream.name, event.revision, event.type, event.schema_version,
  lower(hex(event.id)), event.recorded_at, lower(hex(event.hash)), event.metadata, event.data`;

export type Row = readonly [
  position: number,
  stream: string,
  revision: number,
  type: string,
  schemaVersion: number,
  id: string,
  recordedAt: string,
  hash: string,
  metadata: string,
  data: string,
];

export const toEvent = (row: Row): StoredEvent => ({
  id: toUuid(row[5]),
  type: row[3],
  schemaVersion: row[4],
  data: row[9],
  metadata: storedMetadata(row[8], row[6], row[7]),
  stream: row[1],
  revision: row[2],
  position: row[0],
});

/** A UUID from its 32 hex digits. */
export const toUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
