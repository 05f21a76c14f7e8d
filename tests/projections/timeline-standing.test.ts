import { expect, it } from '@jest/globals';
import { timeline } from '../../projections/timeline.ts';
import { factId, sourceId, sourceRegistered, statementMade } from '../examples.ts';
import { folded, recorded } from '../given.ts';
import {
  factConfirmed,
  factReinstated,
  factRetracted,
  sourceReinstated,
  sourceSeenAt,
  sourceWithdrawn,
} from '../judgements.ts';
import { article, type Entry, entries, facts, inStream, on, reportsOf, word } from './told.ts';

it('lets a retracted fact stand alone until it is reinstated', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-04'))];
  const retracted = inStream(1, factRetracted({ factId: factId(10) }));
  expect(entries(...told, retracted)).toMatchObject([
    { reports: facts(10), status: 'retracted' },
    { reports: facts(20), status: 'proposed' },
  ]);
  const reinstated = inStream(1, factReinstated({ factId: factId(10) }));
  expect(reportsOf(entries(...told, retracted, reinstated))).toEqual([facts(10, 20)]);
});

it('leaves out the facts of a withdrawn source until it is reinstated', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-04'))];
  const withdrawn = inStream(1, sourceWithdrawn({ sourceId: sourceId(1) }));
  expect(reportsOf(entries(...told, withdrawn))).toEqual([facts(20)]);
  const reinstated = inStream(1, sourceReinstated({ sourceId: sourceId(1) }));
  expect(reportsOf(entries(...told, withdrawn, reinstated))).toEqual([facts(10, 20)]);
});

it('leaves out the facts of a source that another took the place of, confirmed ones excepted', () => {
  const first = article(1, on('2025-11-04'), on('2025-11-08'));
  const confirmed = inStream(1, factConfirmed({ factId: factId(11) }));
  const replacing = inStream(2, sourceRegistered({ replaces: sourceId(1) }, 2));
  expect(reportsOf(entries(first, confirmed, replacing))).toEqual([facts(11)]);
});

it('keeps a statement under its meeting, wherever the meeting goes', () => {
  const said = inStream(2, statementMade({ partOf: factId(20) }, 21));
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-04')), said];
  const under = (all: readonly Entry[]) => all.find(({ best }) => best === factId(21))?.under;
  expect(under(entries(...told))).toBe(factId(10));
  expect(under(entries(...told, [word('FactsSeparated', 1, [10, 20])]))).toBe(factId(20));
  expect(under(entries(...told, inStream(2, factRetracted({ factId: factId(20) }))))).toBe(
    factId(20),
  );
});

it('dates an answer by the last event that changed it', () => {
  const events = [
    ...article(1, on('2025-11-04')),
    ...inStream(1, sourceSeenAt({ sourceId: sourceId(1) })),
  ];
  const store = folded(recorded(events), timeline);
  expect(store.rows('touched')).toEqual([
    { pair: 'DEU-FRA', position: 2 },
    { pair: 'DEU-FRA', position: 3 },
  ]);
});

it('counts what happened, and keeps a pair that has only plans', () => {
  const planned = { ...on('2025-12-01'), modality: 'planned' as const };
  const store = folded(recorded([...article(1, on('2025-11-04'), planned)]), timeline);
  expect(store.rows('total')).toEqual([
    { pair: 'DEU-FRA', type: 'meeting', counted: 1, standing: 2 },
  ]);
  const ahead = folded(recorded([...article(1, planned)]), timeline);
  expect(ahead.rows('total')).toEqual([
    { pair: 'DEU-FRA', type: 'meeting', counted: 0, standing: 1 },
  ]);
});
