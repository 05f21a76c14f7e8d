import { expect, it } from '@jest/globals';
import type { NewEvent } from '../../events/index.ts';
import { mergeStream } from '../../events/streams.ts';
import { timeline } from '../../projections/timeline.ts';
import {
  factId,
  meetingHeld,
  mergeId,
  occurred,
  sourceId,
  sourceRegistered,
  statementMade,
  streamOf,
} from '../examples.ts';
import { folded, type Given, recorded } from '../given.ts';
import {
  factConfirmed,
  factReinstated,
  factRetracted,
  sourceReinstated,
  sourceSeenAt,
  sourceWithdrawn,
} from '../judgements.ts';
import { entriesOf } from './entries.ts';

type Overrides = Parameters<typeof meetingHeld>[0];

/** An article of a publisher of its own that reports meetings; facts are numbered tens by article. */
const article = (ordinal: number, ...meetings: readonly Overrides[]): readonly Given[] =>
  inStream(
    ordinal,
    sourceRegistered({ publisher: `Paper ${ordinal}` }, ordinal),
    ...meetings.map((meeting, at) => meetingHeld(meeting, ordinal * 10 + at)),
  );

const inStream = (ordinal: number, ...events: readonly NewEvent[]): readonly Given[] =>
  events.map((event) => ({ ...event, stream: streamOf(ordinal) }));

const on = (edtf: string, mode: 'visit' | 'call' = 'visit') => ({
  mode,
  occurred: occurred(edtf, { basis: edtf.endsWith('~') ? 'publication' : 'stated' }),
});

const word = (
  type: 'FactsMerged' | 'FactsSeparated',
  ordinal: number,
  facts: readonly number[],
): Given => ({
  type,
  data: { mergeId: mergeId(ordinal), facts: facts.map((one) => factId(one)), reason: 'read both' },
  stream: mergeStream(mergeId(ordinal)),
});

const takenBack = (ordinal: number): Given => ({
  type: 'MergeWithdrawn',
  data: { mergeId: mergeId(ordinal), reason: null },
  stream: mergeStream(mergeId(ordinal)),
});

interface Entry {
  readonly best: string;
  readonly status: string;
  readonly under: string | null;
  readonly reports: readonly string[];
  readonly disputed: string;
}

function entries(...events: readonly (readonly Given[])[]): readonly Entry[] {
  const store = folded(recorded(events.flat()), timeline);
  return entriesOf((table) => store.rows(table)) as readonly Entry[];
}

const reportsOf = (all: readonly Entry[]): readonly (readonly string[])[] =>
  all.map(({ reports }) => reports);
const facts = (...ordinals: readonly number[]): readonly string[] =>
  ordinals.map((one) => factId(one));

it('makes one entry with two reports of what two publishers tell', () => {
  expect(reportsOf(entries(article(1, on('2025-11-04')), article(2, on('2025-11-04'))))).toEqual([
    facts(10, 20),
  ]);
});

it('parts them at a word that they differ, and joins them when it is taken back', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-04'))];
  const parted = [...told, [word('FactsSeparated', 1, [10, 20])]];
  expect(reportsOf(entries(...parted))).toEqual([facts(10), facts(20)]);
  expect(reportsOf(entries(...parted, [takenBack(1)]))).toEqual([facts(10, 20)]);
});

it('keeps a word on facts that come later', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-04'))];
  expect(reportsOf(entries([word('FactsSeparated', 1, [10, 20])], ...told))).toEqual([
    facts(10),
    facts(20),
  ]);
});

it('lets the latest word on two facts hold', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-09'))];
  const words = [word('FactsSeparated', 1, [10, 20]), word('FactsMerged', 2, [10, 20])];
  expect(reportsOf(entries(...told, words))).toEqual([facts(10, 20)]);
  expect(reportsOf(entries(...told, words, [takenBack(2)]))).toEqual([facts(10), facts(20)]);
});

it('merges a source that tells of two calls with none', () => {
  const two = article(1, on('2025-11-04', 'call'), on('2025-11-05', 'call'));
  const one = article(2, on('2025-11-04', 'call'));
  const again = article(3, on('2025-11-04', 'call'));
  expect(reportsOf(entries(two, one))).toEqual([facts(10), facts(11), facts(20)]);
  expect(reportsOf(entries(two, one, again))).toEqual([facts(10), facts(11), facts(20, 30)]);
});

it('merges none of the calls that five publishers report on five days in a row', () => {
  const days = [1, 2, 3, 4, 5].map((day) => article(day, on(`2025-11-0${day}`, 'call')));
  expect(reportsOf(entries(...days))).toEqual([
    facts(10),
    facts(20),
    facts(30),
    facts(40),
    facts(50),
  ]);
});

it('takes calls of neighbouring days for one, and visits not', () => {
  const told = (mode: 'visit' | 'call') => [
    article(1, on('2025-11-04', mode)),
    article(2, on('2025-11-05', mode)),
  ];
  expect(reportsOf(entries(...told('call')))).toEqual([facts(10, 20)]);
  expect(reportsOf(entries(...told('visit')))).toEqual([facts(10), facts(20)]);
});

it('never merges a denial with a report of what is denied', () => {
  const denied = article(2, { ...on('2025-11-04'), modality: 'denied' });
  expect(reportsOf(entries(article(1, on('2025-11-04')), denied))).toEqual([facts(10), facts(20)]);
});

it('lets a day of publication stand for the three days up to it', () => {
  const near = (day: string) => [article(1, on('2025-11-04')), article(2, on(`${day}~`))];
  expect(reportsOf(entries(...near('2025-11-06')))).toEqual([facts(10, 20)]);
  expect(reportsOf(entries(...near('2025-11-07')))).toEqual([facts(10), facts(20)]);
  expect(reportsOf(entries(...near('2025-11-03')))).toEqual([facts(10), facts(20)]);
});

it('shows the best report: the stated day before the assumed one, the confirmed before both', () => {
  const told = [article(1, on('2025-11-06~')), article(2, on('2025-11-04'))];
  expect(entries(...told)).toMatchObject([{ best: factId(20), status: 'proposed' }]);
  const confirmed = inStream(1, factConfirmed({ factId: factId(10) }));
  expect(entries(...told, confirmed)).toMatchObject([{ best: factId(10), status: 'confirmed' }]);
});

it('names the fields in which reports contradict each other', () => {
  const other = article(2, { ...on('2025-11-04'), mode: 'summit', stance: 'neutral' });
  expect(entries(article(1, on('2025-11-04')), other)).toMatchObject([
    { disputed: ' mode stance ' },
  ]);
});

it('sees no contradiction between a stated day and a later day of publication', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-06~'))];
  expect(entries(...told)).toMatchObject([{ reports: facts(10, 20), disputed: '' }]);
  const calls = [article(1, on('2025-11-04', 'call')), article(2, on('2025-11-05', 'call'))];
  expect(entries(...calls)).toMatchObject([{ disputed: ' occurred ' }]);
});

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
