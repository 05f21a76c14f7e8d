import { hash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Anchor, Metadata, Position } from './port.ts';

/** What an event's hash covers. `metadata` is canonical JSON without `recordedAt` and `hash`. */
export interface Hashed {
  /** In hex; empty for a stream's first event. */
  readonly previous: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  readonly metadata: string;
  readonly data: string;
}

/**
 * SHA-256, in hex, of a JSON array, a line feed and the data text as stored. The array is
 * `[previous, id, stream, revision, type, schemaVersion, recordedAt, metadata]` without blanks, and JSON
 * holds no bare line feed: so no two events give the same bytes.
 */
export function eventHash(event: Hashed): string {
  const { previous, id, stream, revision, type, schemaVersion, recordedAt } = event;
  const head = JSON.stringify([previous, id, stream, revision, type, schemaVersion, recordedAt]);
  return hash('sha256', `${head.slice(0, -1)},${event.metadata}]\n${event.data}`);
}

/** The running digest of an empty log. */
export const NO_DIGEST = '0'.repeat(64);

/** The running digest after one more event: SHA-256 of the digest before it and its hash, both as hex text. */
export const nextDigest = (digest: string, eventHashHex: string): string =>
  hash('sha256', digest + eventHashHex);

/** Metadata as it is submitted, in canonical JSON; what the log itself adds is left out. */
export function submittedMetadata(metadata: Metadata): string {
  if (!('recordedAt' in metadata || 'hash' in metadata)) return canonicalJson(metadata);
  const { recordedAt: _recordedAt, hash: _hash, ...submitted } = metadata;
  return canonicalJson(submitted);
}

/** Metadata as an event was stored with it: what was submitted, and what the log added. */
export function storedMetadata(metadata: string, recordedAt: string, hashHex: string): Metadata {
  const stored = JSON.parse(metadata) as Record<string, string>; // the log's own text
  stored['recordedAt'] = recordedAt;
  stored['hash'] = hashHex;
  return stored;
}

/** What speaks against an anchor: where the log ends, and the digest it holds at the anchor's position. */
export function anchorProblems(
  anchor: Anchor | undefined,
  end: Position,
  digest: string | undefined,
): string[] {
  if (!anchor || digest === anchor.digest.toLowerCase()) return [];
  const { position } = anchor;
  if (position > end) return [`the log ends at position ${end}, before the anchor's ${position}`];
  if (digest === undefined) return [`there is no event at the anchor's position ${position}`];
  return [`the digest at position ${position} is ${digest}, the anchor says ${anchor.digest}`];
}
