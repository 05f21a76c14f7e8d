import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (await extractor.read(article(text, '2015-05-06'))).facts.map(inShort);

describe('words that are parted by those who say them', () => {
  it('are said as a whole, and nobody else does what they tell', async () => {
    expect(await read('Peru, Chile said, had broken the truce.')).toEqual([
      'statement/accuse CHL>PER 2015-05-06~',
    ]);
  });
  it('are nobody’s deed where no state begins them', async () => {
    expect(await read('The strike, Chile said, had closed the border.')).toEqual([]);
  });
});

describe('talks', () => {
  it.each([
    [
      'Talks between Peru and Chile opened in Lima on Monday.',
      'meeting/in-person CHL+PER 2015-05-04',
    ],
    [
      'Peru and Chile opened talks on the border on Monday.',
      'meeting/in-person CHL+PER 2015-05-04',
    ],
    [
      'A new round of talks between Peru and Chile will start on Friday.',
      'meeting/in-person CHL+PER 2015-05-08',
    ],
    [
      'The army chiefs of Peru and Chile met at the border on Monday.',
      'meeting/in-person CHL+PER 2015-05-04',
    ],
    ['Peru sent its foreign minister to Chile on Monday.', 'meeting/visit CHL+PER 2015-05-04'],
  ])('are told by their verb: %s', async (text, expected) => {
    expect(await read(text)).toEqual([expected]);
  });
  it('are of nobody who is not named', async () => {
    expect(await read('The concert of Peru and Chile opened in Lima on Monday.')).toEqual([]);
  });
});

describe('a quarrel', () => {
  it.each([
    'Peru and Chile settled their dispute over the island on Monday.',
    'Peru settled its dispute with Chile on Monday.',
    'Peru and Chile made peace on Monday.',
  ])('is ended by agreement: %s', async (text) => {
    expect(await read(text)).toEqual(['agreement/oral CHL+PER 2015-05-04']);
  });
});

describe('hard words', () => {
  it.each([
    ['Peru threatened to close the border with Chile.', 'threaten PER>CHL'],
    ['Peru linked Chile to the plot.', 'accuse PER>CHL'],
    ['Peru laid the blame at Chile’s door.', 'accuse PER>CHL'],
    ['Peru ignored Chile’s appeal.', 'refuse PER>CHL'],
    ['Peru said it would close its border with Chile.', 'intent PER>CHL'],
  ])('are known for what they are: %s', async (text, expected) => {
    expect(await read(text)).toEqual([`statement/${expected} 2015-05-06~`]);
  });
});

describe('a state', () => {
  it('is no place where it is what somebody has an interest in', async () => {
    expect(await read('Peru expressed interest in Chile’s gas.')).toEqual([
      'statement/intent PER>CHL 2015-05-06~',
    ]);
  });
  it('is not entered by a president on foot as by an army', async () => {
    expect(await read('Peru’s president crossed into Chile on foot.')).toEqual([]);
  });
});

describe('a deed', () => {
  it('is done once more by whoever follows suit, to the same state', async () => {
    expect(
      await read('Peru expelled two Chilean diplomats. Mali followed suit on Monday.'),
    ).toEqual(['action/expulsion PER>CHL 2015-05-06~', 'action/expulsion MLI>CHL 2015-05-04']);
    expect(await read('Prices fell in Peru. Mali followed suit on Monday.')).toEqual([]);
  });
  it('ends where another begins', async () => {
    const text =
      'Peru ordered Chile’s ambassador to leave and called its own envoy home from Santiago.';
    expect(await read(text)).toEqual([
      'action/expulsion PER>CHL 2015-05-06~',
      'action/recall PER>CHL 2015-05-06~',
    ]);
  });
  it('is found however far its words stand apart', async () => {
    const text =
      'Peru has declared five employees of the Chilean embassy in Lima personae non gratae.';
    expect(await read(text)).toEqual(['action/expulsion PER>CHL ../2015-05-06']);
  });
  it('is done by those whom another deed prompts', async () => {
    expect(
      await read('Chile seized a Peruvian boat, prompting Peru to recall its envoy from Santiago.'),
    ).toContain('action/recall PER>CHL 2015-05-06~');
  });
  it('is no order for goods to be given out', async () => {
    expect(await read('Peru’s president ordered firms to hand out maps of Chile.')).toEqual([]);
  });
});

describe('no state', () => {
  it.each([
    'American Airlines cut its flights to Peru.',
    'China Mobile built a plant in Peru.',
    'The Norwegian Refugee Council sent tents to Peru.',
    'The Swedish Academy awarded the prize to a Peruvian novelist.',
    'A Greek tanker collided with a Maltese ferry.',
    'The Italian player attacked the Croatian goal from the left.',
    'Somali pirates seized a Greek ship.',
    'Gunmen abducted a Japanese aid worker in Kabul.',
  ])('does what firms, private ships and people do: %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});
