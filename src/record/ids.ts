import { createHash, randomUUID } from 'node:crypto';

/** Every id of this program is a UUIDv5 under this namespace, of a JSON array that begins with its kind. */
const NAMESPACE = Buffer.from('e757e8e2ea184b67b1fb115da0ab8531', 'hex');

/** SHA-256 in lower-case hex of a text's UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An id that nothing else has. */
export const randomId = (): string => randomUUID();

function uuidV5(...name: readonly (string | number | null)[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex', 0, 16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** What tells one source from another. */
export type SourceIdentity =
  | {
      readonly kind: 'article';
      /** Calendar day. */
      readonly publishedOn: string;
      readonly text: string;
    }
  | {
      readonly kind: 'dataset-part';
      readonly format: string;
      /** SHA-256 of the file, hex. */
      readonly fileSha256: string;
      readonly day: string;
      readonly part: number;
    }
  | {
      readonly kind: 'article' | 'entry' | 'dataset';
      readonly publisher: string | null;
      readonly title: string | null;
      readonly publishedOn: string;
      readonly url: string | null;
    }
  | { readonly kind: 'own-id'; readonly sourceKind: string; readonly id: string };

/**
 * The id of a source, the same whenever the same source comes again. An article's text counts in
 * NFC with runs of white space as one blank and trimmed; that form is used for nothing else.
 */
export function sourceId(source: SourceIdentity): string {
  if (source.kind === 'own-id') return uuidV5('source', source.sourceKind, source.id);
  if (source.kind === 'dataset-part') {
    const { format, fileSha256, day, part } = source;
    return uuidV5('source', 'dataset', format, fileSha256, day, part);
  }
  if ('text' in source) {
    const normal = source.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return uuidV5('source', source.kind, source.publishedOn, sha256(normal));
  }
  const { kind, publisher, title, publishedOn, url } = source;
  return uuidV5('source', kind, publisher, title, publishedOn, url);
}

export interface FactIdentity {
  readonly sourceId: string;
  /** The extractor's name without its version; for facts entered by hand, who entered them. */
  readonly extractor: string;
  /** The event type. */
  readonly type: string;
  /** The first evidence span; without one, what stands in its place: a digest or a row. */
  readonly anchor: { readonly start: number; readonly end: number } | string;
  /** From 0, among facts that are equal in all the above. */
  readonly ordinal: number;
}

/** The id of a fact, which is also the id of its event. */
export function factId({ sourceId, extractor, type, anchor, ordinal }: FactIdentity): string {
  const place = typeof anchor === 'string' ? [anchor] : [anchor.start, anchor.end];
  return uuidV5('fact', sourceId, extractor, type, ...place, ordinal);
}

/** The id of the event that says that a source's text stands at another URL. */
export const seenAtId = (sourceId: string, url: string): string => uuidV5('seen-at', sourceId, url);

/** The id of what a re-reading says of a fact, from the id of the fact's own last event. */
export const rereadingId = (last: string, type: string): string => uuidV5('rereading', last, type);

/** The id of an event that came under an idempotency key without one. */
export const keyedId = (scope: string, key: string, index: number): string =>
  uuidV5('request', scope, key, index);
