import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const on = '2023-10-12';

describe('what lasts or comes again', () => {
  it.each([
    'Niger threatened Chad for decades.',
    'Niger threatened Chad throughout the summer.',
    'Niger has in the past threatened Chad.',
    'In the past, Niger threatened Chad.',
    'Day after day, Niger threatened Chad.',
    'Over the past decades, Niger threatened Chad.',
    'From the very beginning of the war Niger threatened Chad.',
    'In recent years, senior officials of Niger threatened Chad.',
  ])('is of no one day: %s', (text) => {
    expect(readNews(text, on)).toEqual(['statement/threaten NER>TCD ../2023-10-12']);
  });

  it.each([
    'Niger thanked Chad for years of help.',
    'Niger thanked Chad for its help all summer long.',
  ])('is only spoken of: %s', (text) => {
    expect(readNews(text, on)).toEqual(['statement/praise NER>TCD 2023-10-12~']);
  });
});

describe('a long time', () => {
  it.each([
    ['Ghana accused Togo of spying on its army for years.', 'statement/accuse GHA>TGO'],
    ['Ghana thanked Togo for sheltering refugees for many years.', 'statement/praise GHA>TGO'],
    ['Ghana condemned Togo for jamming phones for months.', 'statement/criticise GHA>TGO'],
    ['Ghana promised to supply Togo with cocoa for many years.', 'statement/intent GHA>TGO'],
    ['Ghana demanded that Togo pay for months.', 'statement/appeal GHA>TGO'],
    ['Ghana barred Togolese lorries from entry for many years.', 'action/visa-border GHA>TGO'],
    ['Ghana sanctioned Togo for jamming phones for months.', 'action/sanction GHA>TGO'],
  ])(
    'is of what is spoken of, asked or forbidden where it stands behind that: %s',
    (text, fact) => {
      expect(readNews(text, on)).toEqual([`${fact} 2023-10-12~`]);
    },
  );

  it.each([
    ['Ghana sent weapons to Togo for years.', 'action/aid GHA>TGO'],
    ['Ghana shelled the villages of Togo from the hills for months.', 'action/force GHA>TGO'],
  ])('is of a deed wherever that goes: %s', (text, fact) => {
    expect(readNews(text, on)).toEqual([`${fact} ../2023-10-12`]);
  });

  it.each([
    'For years the host of Togolese rebels, Ghana criticised Togo.',
    'Over the past months the quarrel grew, and Ghana criticised Togo.',
  ])('at the head is not of what another follows: %s', (text) => {
    expect(readNews(text, on)).toEqual(['statement/criticise GHA>TGO 2023-10-12~']);
  });
});

describe('what is said at a gathering with a month of its own', () => {
  it.each([
    'Niger thanked the United States at a dinner in its honour in June.',
    'Niger thanked the United States at a closed emergency summit in Lima in June.',
  ])('is of that month: %s', (text) => {
    expect(readNews(text, on)).toContain('statement/praise NER>USA 2023-06');
  });

  it.each([
    'Niger thanked the United States for the loan agreed at a summit in Lima in June.',
    'Niger thanked the United States for the loan of June.',
  ])('is not where something else was done there: %s', (text) => {
    expect(readNews(text, on)).toEqual(['statement/praise NER>USA 2023-10-12~']);
  });
});

describe('another meeting than that of which a text tells', () => {
  const spoken = (words: string) =>
    readRelease(
      'The Kremlin',
      `President of Russia Vladimir Putin: Welcome to Moscow.\n\nPresident of Iran Ebrahim Raisi: Thank you. ${words}`,
      { on: '2022-01-19' },
    );

  it.each(['Last time we met in Tehran.', 'The last time we met in Tehran, it rained.'])(
    'is of no one day: %s',
    (words) => {
      expect(spoken(words)).toEqual(['meeting/in-person IRN+RUS ../2022-01-19']);
    },
  );

  it('is one since which something has changed', () => {
    expect(
      readRelease('The Kremlin', 'Trade has grown since Vladimir Putin visited Iran.', {
        on: '2022-01-19',
      }),
    ).toEqual(['meeting/visit IRN+RUS ../2022-01-19']);
  });

  it('is not the first or the last of which it tells itself', () => {
    expect(
      readRelease(
        'The Kremlin',
        'For the first time, Vladimir Putin met with President of Iran Ebrahim Raisi.',
        { on: '2022-01-19' },
      ),
    ).toEqual(['meeting/in-person IRN+RUS 2022-01-19~']);
  });
});
