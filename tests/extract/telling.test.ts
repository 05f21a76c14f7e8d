import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2019-05-09' }).facts;

describe('what an article tells', () => {
  it('several times is one fact with several spans', () => {
    const [meeting, ...others] = read(
      'Polish President Andrzej Duda met Czech President Miloš Zeman in Prague on Monday. ' +
        'The two capitals are close. Duda held talks with Zeman for an hour.',
    );
    expect(meeting?.evidence).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it('as denied or called off keeps that modality', () => {
    const [denied] = read('Estonia denied that its army had attacked Latvia.').filter(
      ({ type }) => type === 'action',
    );
    expect(denied?.modality).toBe('denied');
    const [cancelled] = read('Polish President Andrzej Duda cancelled a visit to Japan.');
    expect(cancelled).toMatchObject({ type: 'meeting', modality: 'cancelled' });
  });

  it('names who rang and what was signed', () => {
    const [call] = read('Polish President Andrzej Duda telephoned Czech President Miloš Zeman.');
    expect(call).toMatchObject({ mode: 'call', calledBy: 'POL' });
    const [treaty] = read('Poland and Ghana signed the Treaty on Fishing and Trade.');
    expect(treaty).toMatchObject({ instrumentName: 'Treaty on Fishing and Trade' });
  });
});

describe('the two sides', () => {
  it('are those who did or agreed something together', () => {
    const facts = read(
      'Chile and Peru agreed to reopen the border in a deal brokered by Ghana. ' +
        'The foreign ministers of the two countries will meet in June.',
    );
    expect(facts.map(inShort)).toEqual([
      'agreement/oral CHL+PER 2019-05-09~',
      'meeting/in-person CHL+PER 2019-06',
    ]);
  });

  it('are spoken to by a third', () => {
    const facts = read(
      'Chilean and Peruvian forces exchanged fire. Ghana called on both sides to show restraint.',
    );
    expect(facts.map(inShort)).toContain('statement/appeal GHA>CHL+PER 2019-05-09~');
  });
});

describe('a meeting', () => {
  it('is not dated by the one before it', () => {
    expect(read("It was Andrzej Duda's first visit to Ghana since 2012.").map(inShort)).toEqual([
      'meeting/visit GHA+POL 2019-05-09~',
    ]);
  });

  it('is of all who are named behind their countries', () => {
    const facts = read("Poland's Andrzej Duda and Kenya's Uhuru Kenyatta met in Accra on Monday.");
    expect(facts.map(inShort)).toEqual(['meeting/in-person KEN+POL 2019-05-06']);
  });
});

it('tells a meeting ahead once', () => {
  const facts = read(
    'During the trip, Ghanaian Foreign Minister Ama Osei is expected to meet with Togolese President Kofi Adu.',
  );
  expect(facts.map(inShort)).toEqual(['meeting/in-person GHA+TGO 2019-05-09/..']);
});
