import { expect, it } from '@jest/globals';
import { agreementReached, factId, participant, sourceRegistered } from '../examples.ts';
import { factConfirmed } from '../judgements.ts';
import { article, entries, facts, inStream, on, reportsOf, takenBack, word } from './told.ts';

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

it('tells an agreement that is signed from one that is terminated', () => {
  const participants = [
    participant('DEU', 'party', 'Arno Weiss'),
    participant('FRA', 'party', 'Claire Duval'),
  ];
  const signed = (ordinal: number, status: 'signed' | 'terminated') =>
    inStream(
      ordinal,
      sourceRegistered({}, ordinal),
      agreementReached({ status, participants }, ordinal * 10),
    );
  expect(entries(signed(1, 'signed'), signed(2, 'terminated'))).toMatchObject([
    { reports: facts(10, 20), disputed: ' agreementStatus ' },
  ]);
});

it('sees no contradiction between a stated day and a later day of publication', () => {
  const told = [article(1, on('2025-11-04')), article(2, on('2025-11-06~'))];
  expect(entries(...told)).toMatchObject([{ reports: facts(10, 20), disputed: '' }]);
  const calls = [article(1, on('2025-11-04', 'call')), article(2, on('2025-11-05', 'call'))];
  expect(entries(...calls)).toMatchObject([{ disputed: ' occurred ' }]);
});
