import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const KENYA = 'President of Kenya';
const talk = (ours: string, theirs = 'Thank you.') =>
  readRelease(
    KENYA,
    `President of Kenya William Ruto: ${ours}\nPresident of Ghana Nana Akufo-Addo: ${theirs}`,
  ).filter((fact) => fact.startsWith('meeting'));
const news = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('what two who speak in turn tell of both', () => {
  it.each([
    ['Mr President, in March, we held a videoconference.', 'meeting/video GHA+KEN 2023-03'],
    ['You and I met in Accra in March.', 'meeting/in-person GHA+KEN 2023-03'],
    ['You and I met in Accra not so long ago.', 'meeting/in-person GHA+KEN ../2023-05-09'],
  ])('is a meeting of both: %s', (text, fact) => {
    expect(talk(text)).toEqual([fact]);
  });

  it.each([
    'We held talks with the miners in March.',
    'We had a good harvest in March.',
    'You and I will talk.',
  ])('is none where others are met, or nobody: %s', (text) => {
    expect(talk(text)).toEqual([]);
  });

  it('is no other one of now, but one of before', () => {
    const found = readRelease(
      KENYA,
      'William Ruto met with Nana Akufo-Addo in Nairobi.\nBeginning of Kenyan-Ghanaian talks President of Kenya William Ruto: You and I met in Accra some months ago.\nPresident of Ghana Nana Akufo-Addo: Thank you.',
    );
    expect(found.filter((fact) => fact.startsWith('meeting'))).toEqual([
      'meeting/in-person GHA+KEN 2023-05-09~',
      'meeting/in-person GHA+KEN ../2023-05-09',
    ]);
  });
});

describe('not long ago', () => {
  it('is some time before', () => {
    expect(news('The presidents of Chad and Mali met not long ago.')).toEqual([
      'meeting/in-person MLI+TCD ../2023-05-09',
    ]);
    expect(news('The presidents of Chad and Mali have not met for long.')).toEqual([]);
  });
});

describe('a guest who is expected', () => {
  it('is to come on the day that is named', () => {
    expect(news('Chad expects Malian President Assimi Goita to visit Ndjamena in June.')).toEqual([
      'meeting/visit MLI+TCD 2023-06',
    ]);
  });

  it('is asked where no day is named', () => {
    expect(news('Chad expects Malian President Assimi Goita to visit Ndjamena.')).toEqual([
      'statement/appeal TCD>MLI 2023-05-09~',
    ]);
  });
});

describe('ties', () => {
  it('are no blame', () => {
    expect(
      readRelease(
        KENYA,
        'We are strengthening our economic ties: trade with Ghana has grown to a record.',
      ).filter((fact) => fact.startsWith('statement/accuse')),
    ).toEqual([]);
  });
});
