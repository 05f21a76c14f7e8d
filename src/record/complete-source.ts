import type { DataOf } from '../../events/index.ts';
import { LIMITS } from '../log/port.ts';
import { sha256, sourceId } from './ids.ts';
import type { SourceInput } from './input.ts';
import type { Refusal } from './problem.ts';

export type SourceData = DataOf<'SourceRegistered'>;

/**
 * A source with its id and the digest of its text; `replaces` is left open, since it depends on what
 * stood at its URL. The id is that of the text where there is one, else of the source's own id, else of
 * who published what when and where.
 */
export function completeSource(input: SourceInput): SourceData {
  const { id, kind, text, ...rest } = input;
  return {
    sourceId: sourceId(identityOf(input)),
    kind,
    ...rest,
    text,
    textSha256: text === null ? null : sha256(text),
    replaces: null,
  };
}

function identityOf({ id, kind, text, publisher, title, publishedOn, url }: SourceInput) {
  if (text !== null) return { kind: 'article', publishedOn, text } as const;
  if (id !== undefined) return { kind: 'own-id', sourceKind: kind, id } as const;
  return { kind, publisher, title, publishedOn, url } as const;
}

/** Refuses a text that one append could not carry, naming where it was sent and both sizes in UTF-8 bytes. */
export function textTooLarge(text: string | null, pointer: string): Refusal | undefined {
  const actual = text === null ? 0 : Buffer.byteLength(text);
  const limit = LIMITS.textBytes;
  if (actual <= limit) return undefined;
  const field = { pointer, value: text };
  return { ok: false, reason: 'too-large', what: 'text', limit, actual, field };
}
