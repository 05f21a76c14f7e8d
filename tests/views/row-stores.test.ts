import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ViewReader } from '../../src/views/port.ts';
import { createViewFile, openViewFile } from '../../src/views/sqlite/file.ts';
import { finishFile } from '../../src/views/sqlite/finish.ts';
import {
  allRows,
  built,
  cuts,
  finish,
  foldWithCuts,
  hashOf,
  historic,
  inMemory,
  kept,
  newPath,
  reading,
  runs,
} from './files-of-rows.ts';
import { steps } from './steps.ts';
import { things } from './things.mjs';

describe('a file of rows', () => {
  it('has the same content however the folding was cut, stopped and resumed', () => {
    fc.assert(
      fc.property(steps, cuts, cuts, (list, one, other) => {
        const hash = hashOf(built(list));
        expect(hashOf(built(list, one))).toBe(hash);
        expect(hashOf(kept(list, other))).toBe(hash);
      }),
      runs,
    );
  });

  it('holds the rows that plain maps hold', () => {
    fc.assert(
      fc.property(steps, cuts, (list, cut) => {
        const expected = allRows(inMemory(list).view());
        expect(reading(built(list, cut), undefined, (view) => allRows(view))).toEqual(expected);
        expect(reading(kept(list, cut), undefined, (view) => allRows(view))).toEqual(expected);
      }),
      runs,
    );
  });

  it('shows, as of any position, what a fold to there gives', () => {
    fc.assert(
      fc.property(steps, cuts, fc.nat(), (list, cut, any) => {
        const asOf = any % (list.length + 1);
        const expected = allRows(inMemory(list.slice(0, asOf)).view(), historic);
        const read = (view: ViewReader) => allRows(view, historic);
        expect(reading(built(list, cut), asOf, read)).toEqual(expected);
        expect(reading(kept(list, cut), asOf, read)).toEqual(expected);
        expect(allRows(inMemory(list).view(asOf), historic)).toEqual(expected);
      }),
      runs,
    );
  });

  it('makes derived rows at the end, wherever it is interrupted', () => {
    fc.assert(
      fc.property(steps, fc.nat(12), (list, stop) => {
        const path = newPath();
        createViewFile(path, things, 1).close();
        foldWithCuts(path, list, false, []);
        const db = openViewFile(path, things);
        if (!db) throw new Error('the file is lost');
        const making = finishFile(db, things);
        for (let at = 0; at < stop; at++) making.next();
        db.close();
        finish(path);
        expect(hashOf(path)).toBe(hashOf(built(list)));
      }),
      runs,
    );
  });
});
