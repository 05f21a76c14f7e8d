import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factId, keyedId, seenAtId, sourceId } from '../../src/record/ids.ts';

const UUID_V5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const article = (text: string) => sourceId({ kind: 'article', publishedOn: '2026-01-15', text });

describe('the id of an article', () => {
  it('does not depend on white space or on how a letter is composed', () => {
    expect(article(' Caf\u00e9\n\n society ')).toBe(article('Cafe\u0301 society'));
  });

  it('depends on every other letter and on the day', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
        expect(article(one) === article(other)).toBe(plain(one) === plain(other));
      }),
    );
    const later = sourceId({ kind: 'article', publishedOn: '2026-01-16', text: 'x' });
    expect(later).not.toBe(article('x'));
  });

  it('is pinned: ids of stored sources must never change', () => {
    expect(article('They met.')).toMatchInlineSnapshot(`"66cd0eae-28ee-5f57-a7c2-425ae216edd9"`);
  });
});

describe('the id of a fact', () => {
  const identity = {
    sourceId: article('x'),
    extractor: 'rules',
    type: 'MeetingHeld',
    anchor: { start: 1, end: 23 },
    ordinal: 0,
  };

  it('is a UUID of version 5', () => {
    expect(factId(identity)).toMatch(UUID_V5);
    expect(seenAtId(identity.sourceId, 'https://a.example/')).toMatch(UUID_V5);
    expect(keyedId('scope', 'key', 0)).toMatch(UUID_V5);
  });

  it('differs with everything that makes a fact another one', () => {
    const others = [
      { ...identity, sourceId: article('y') },
      { ...identity, extractor: 'model' },
      { ...identity, type: 'ActionTaken' },
      { ...identity, anchor: { start: 12, end: 3 } },
      { ...identity, anchor: '1,23' },
      { ...identity, ordinal: 1 },
    ];
    expect(new Set([identity, ...others].map(factId)).size).toBe(7);
  });
});

describe('the id of a desk entry', () => {
  const entry = {
    kind: 'entry',
    publisher: 'Desk',
    title: null,
    publishedOn: '2026-01-15',
  } as const;

  it('tells what is missing from what is elsewhere', () => {
    const one = sourceId({ ...entry, url: 'Desk' });
    const other = sourceId({ ...entry, publisher: null, title: 'Desk', url: null });
    expect(one).not.toBe(other);
  });

  it('is its own where it has one', () => {
    const own = { kind: 'own-id', sourceKind: 'entry', id: 'note-7' } as const;
    expect(sourceId(own)).toBe(sourceId({ ...own }));
    expect(sourceId(own)).not.toBe(sourceId({ ...own, id: 'note-8' }));
  });
});
