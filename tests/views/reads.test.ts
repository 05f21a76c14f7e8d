import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Scan } from '../../projections/projection.ts';
import type { Value } from '../../projections/table.ts';
import type { ViewReader } from '../../src/views/port.ts';
import { built, cuts, inMemory, kept, type Reads, reading, runs } from './files-of-rows.ts';
import { steps } from './steps.ts';
import { things } from './things.mjs';

const bound = fc.option(fc.constantFrom('CHN-RUS', 'DEU-FRA', 'EEE'), { nil: undefined });
const scans: fc.Arbitrary<readonly [string, string, Scan]> = fc.oneof(
  fc
    .tuple(fc.constantFrom('key', 'label'), bound, bound, fc.boolean(), fc.boolean())
    .map(
      ([index, from, to, exclusive, reverse]) =>
        ['paired', index, defined({ from, to, exclusive, reverse })] as const,
    ),
  fc
    .tuple(fc.integer({ min: -1, max: 2 }), fc.boolean(), fc.option(fc.nat(3), { nil: undefined }))
    .map(
      ([team, reverse, limit]) =>
        ['thing', 'team', defined({ prefix: [team], reverse, limit })] as const,
    ),
  fc.constantFrom<readonly [string, string, Scan]>(
    ['thing', 'team', { prefix: [1, null] }],
    ['thing', 'key', { where: [{ column: 'pairs', has: ['DEU-FRA'] }] }],
    ['thing', 'key', { where: [{ column: 'pairs', has: [] }] }],
    ['thing', 'key', { where: [{ column: 'label', in: [null, 'x'] }] }],
    ['thing', 'key', { where: [{ column: 'label', atLeast: 'plain', orNull: true }] }],
    ['thing', 'key', { where: [{ column: 'weight', atMost: 0.5 }], from: 2, to: 5 }],
    ['thing', 'code', { from: '00000007-0000-4000-8000-000000000003' }],
    ['note', 'body', { prefix: ['one'], reverse: true }],
    ['note', 'key', { prefix: ['a', 2], from: 1 }],
  ),
);

const defined = (scan: Record<string, unknown>): Scan =>
  Object.fromEntries(Object.entries(scan).filter(([, value]) => value !== undefined));

describe('reads', () => {
  it('give the same from a file as from plain maps, now and as of any position', () => {
    fc.assert(
      fc.property(steps, cuts, scans, fc.nat(), (list, cut, [table, index, scan], any) => {
        const asOf = things.tables[table]?.history ? any % (list.length + 1) : undefined;
        const read = (view: Reads) => [...view.scan(table, index, scan)];
        expect(reading(kept(list, cut), asOf, read)).toEqual(read(inMemory(list).view(asOf)));
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });

  it('give the columns asked for, and the rows of several values at once', () => {
    fc.assert(
      fc.property(steps, cuts, fc.nat(), fc.nat({ max: 300 }), (list, cut, any, more) => {
        const asOf = any % (list.length + 1);
        const ids = Array.from({ length: more }, (_, index) => index);
        const scan = { columns: ['label'], limit: 5 } as const;
        const byId = (rows: Iterable<Readonly<Record<string, unknown>>>) =>
          [...rows].sort((a, b) => Number(a['id']) - Number(b['id']));
        const read = (view: Pick<ViewReader, 'pick' | 'among'>) => ({
          labels: [...view.pick('thing', 'team', scan)].map(({ label }) => label),
          among: byId(view.among('thing', 'team', [1, 2])),
          byKey: byId(view.among('thing', 'key', ids, ['id', 'label'])).map(({ label }) => label),
        });
        expect(reading(built(list, cut), asOf, read)).toEqual(read(inMemory(list).view(asOf)));
      }),
      runs,
    );
  });

  it('find rows by key, by keys and by unique values', () => {
    fc.assert(
      fc.property(steps, cuts, fc.nat(), (list, cut, any) => {
        const asOf = any % (list.length + 1);
        const ids = [5, 1, 9, 3, 1, 2, 6];
        const codes = [1, 2, 3, 4].map((n) => `00000007-0000-4000-8000-00000000000${n}`);
        const read = (view: Pick<ViewReader, 'get' | 'getMany' | 'find'>) => ({
          one: ids.map((id) => view.get('thing', id) ?? null),
          many: view.getMany('thing', ids),
          notes: view.getMany('note', [
            ['b', 2],
            ['a', 1],
            ['a', 3_000_000_000],
          ] as Value[][]),
          found: codes.map((code) => view.find('thing', 'code', [code]) ?? null),
        });
        expect(reading(built(list, cut), asOf, read)).toEqual(read(inMemory(list).view(asOf)));
      }),
      runs,
    );
  });

  it('search words by their beginnings, without case and diacritics', () => {
    fc.assert(
      fc.property(
        steps,
        cuts,
        fc.constantFrom('elan', 'ÉLAN vit', 'plain', 'words two', 'q', '"'),
        (list, cut, words) => {
          const expected = inMemory(list).view().search('words', words);
          expect(
            reading(built(list, cut), undefined, (view) => view.search('words', words)),
          ).toEqual(expected);
          expect(
            reading(kept(list, cut), undefined, (view) => view.search('words', words)),
          ).toEqual(expected);
        },
      ),
      runs,
    );
  });
});
