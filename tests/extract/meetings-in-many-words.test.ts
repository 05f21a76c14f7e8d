import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const readNews = (text: string) =>
  extractor.extract(article(text, '2010-05-12')).facts.map(inShort);

const minister = 'Togolese Foreign Minister Ama Koffi';
const other = 'Chilean Foreign Minister Juan Soto';

describe('a visit', () => {
  it.each([
    'journeyed to Santiago on Monday',
    'headed for Santiago on Monday',
    'shuttled to Santiago on Monday',
    'turned up in Santiago on Monday',
    'passed through Santiago on Monday',
    'broke her flight in Santiago on Monday',
    'headed a trade mission to Chile on Monday',
    'took twenty exporters with her to Chile on Monday',
    'brought a letter to Santiago on Monday',
    'stepped off the plane in Santiago on Monday',
    'inspected a guard of honour in Santiago on Monday',
    'was given a warm welcome in Santiago on Monday',
    'got a cool reception in Santiago on Monday',
    'was a guest in Santiago on Monday',
    'ended her stay in Chile on Monday',
    'was received with full military honours in Santiago on Monday',
    'was welcomed to Santiago on Monday',
    'was the guest of Chilean President Eva Ruiz on Monday',
    'was a guest of Chile on Monday',
    'paid Santiago a visit on Monday',
  ])('is told so: %s', (words) => {
    expect(readNews(`${minister} ${words}.`)).toEqual(['meeting/visit CHL+TGO 2010-05-10']);
  });

  it.each([
    'The bus headed for Santiago on Monday.',
    'A Togolese singer got a cool reception in Santiago on Monday.',
  ])('is none of private people: %s', (text) => {
    expect(readNews(text)).toEqual([]);
  });
});

describe('two who meet', () => {
  it.each([
    'faced each other across the table in Lima',
    'went back to the negotiating table in Lima',
    'got together in Lima',
    'consulted in Lima',
    'conferred in Lima',
    'sat down in Lima',
    'dined together in Lima',
    'had a working lunch in Lima',
    'crossed paths in Lima',
    'held a one-on-one in Lima',
    'wrapped up two days of closed-door discussions in Lima',
    'had a brief chat in Lima',
  ])('are told so: they %s', (words) => {
    expect(readNews(`The foreign ministers of Togo and Chile ${words} on Monday.`)).toEqual([
      'meeting/in-person CHL+TGO 2010-05-10',
    ]);
  });

  it.each(['chatted with', 'made time for', 'was closeted with', 'was introduced to'])(
    'are told so: one %s the other',
    (words) => {
      expect(readNews(`${minister} ${words} ${other} in Lima on Monday.`)).toEqual([
        'meeting/in-person CHL+TGO 2010-05-10',
      ]);
    },
  );
});

describe('two who speak from afar', () => {
  it.each([
    [`${minister} picked up the phone to ${other} on Monday.`, 'call'],
    [`${minister} put in a call to ${other} on Monday.`, 'call'],
    [`${minister} and ${other} had a phone talk on Monday.`, 'call'],
    [`A tense telephone exchange between ${minister} and ${other} on Monday led nowhere.`, 'call'],
    [`${minister} and ${other} met online on Monday.`, 'video'],
    ['Togo and Chile held an online meeting of their trade ministers on Monday.', 'video'],
    [`A virtual meeting between ${minister} and ${other} took place on Monday.`, 'video'],
  ])('are told so: %s', (text, mode) => {
    expect(readNews(text)).toEqual([`meeting/${mode} CHL+TGO 2010-05-10`]);
  });
});
