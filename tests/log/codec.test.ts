import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  canonicalOfParsed,
  contentHash,
  decode,
  encode,
} from '../../src/log/codec.ts';
import type { StoredEvent } from '../../src/log/port.ts';

/** The same value with the members of every object in another order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
};

describe('canonical JSON', () => {
  it('says what plain JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same text whatever order members come in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is the same text of what was parsed, whatever order members come in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalJson(value);
        expect(canonicalOfParsed(JSON.parse(canonical))).toBe(canonical);
        expect(canonicalOfParsed(JSON.parse(JSON.stringify(value)))).toBe(canonical);
      }),
    );
    expect(() => canonicalOfParsed(JSON.parse('{"a":1e999}'))).toThrow(TypeError);
  });

  it('orders names by code unit, numbers among them, and leaves out what is undefined', () => {
    const value = { b: 1, 10: 2, 9: 3, B: [4, undefined], 'é"': '\u2028"\\\n', a: undefined };
    expect(canonicalJson(value)).toBe(
      '{"10":2,"9":3,"B":[4,null],"b":1,"é\\"":"\u2028\\"\\\\\\n"}',
    );
    expect(canonicalJson({ ['__proto__']: 1, a: -0 })).toBe('{"__proto__":1,"a":0}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 10n, () => 1])(
    'throws at %p, which JSON cannot say',
    (value) => {
      expect(() => canonicalJson({ value: [value] })).toThrow('has no JSON form');
    },
  );

  it('gives the content hash: SHA-256 of it in hex', () => {
    const text = '{"a":[1,2],"b":"x"}';
    const expected = createHash('sha256').update(text).digest('hex');
    expect(contentHash({ b: 'x', a: [1, 2] })).toBe(expected);
  });
});

describe('an encoded event', () => {
  const factId = randomUUID();
  const origin = {
    id: factId.toUpperCase(),
    recordedBy: 'desk',
    correlationId: 'c1',
    causationId: 'c2',
  };
  const confirmed = { type: 'FactConfirmed', data: { factId, note: null } } as const;
  const encoded = encode(confirmed, origin);
  const place = { stream: 'source-1', revision: 4, position: 9 };
  const recordedAt = '2024-03-01T00:00:00.000Z';
  const metadata = { ...encoded.metadata, recordedAt };
  const stored: StoredEvent = { ...encoded, ...place, metadata };

  it('carries its origin, its version and the hash of its content', () => {
    expect(encoded).toEqual({
      id: factId,
      type: 'FactConfirmed',
      schemaVersion: 1,
      data: `{"factId":"${factId}","note":null}`,
      metadata: {
        recordedBy: 'desk',
        correlationId: 'c1',
        causationId: 'c2',
        content: contentHash(confirmed.data),
      },
    });
    expect(encode(confirmed, { ...origin, content: 'given' }).metadata['content']).toBe('given');
  });

  it('is decoded to what was recorded, with its text', () => {
    expect(decode(stored)).toEqual({
      ...confirmed,
      ...place,
      id: factId,
      recordedAt,
      recordedBy: 'desk',
      text: encoded.data,
    });
  });

  it('cannot be decoded when its type or version is not known; the error names it', () => {
    expect(() => decode({ ...stored, type: 'WarDeclared' })).toThrow(
      `event ${factId} at position 9: unknown event type WarDeclared`,
    );
    expect(() => decode({ ...stored, schemaVersion: 99 })).toThrow(
      `event ${factId} at position 9: FactConfirmed cannot be read`,
    );
  });
});
