import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const told = (text: string) => readRelease('Ministry of Foreign Affairs of Norway', text);
/** Published on a Tuesday. */
const news = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('a state that a clause takes up behind a preposition', () => {
  it.each([
    [
      'The Minister wrote to Mali, to which Norway gave 20 ambulances last week.',
      ['action/aid NOR>MLI 2023-05-01/2023-05-07'],
    ],
    [
      'The Minister wrote to Mali, from which Norway recalled its ambassador last week.',
      ['action/recall NOR>MLI 2023-05-01/2023-05-07'],
    ],
    [
      'The Minister wrote to Mali, with which Norway signed a treaty on fishing last week.',
      ['agreement/treaty MLI+NOR 2023-05-01/2023-05-07'],
    ],
    ['The Minister wrote to Mali, from which ten settlers were expelled last week.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));

  it('reads it in the news', () => {
    expect(news('Chad borders Niger, with which Mali broke off relations in 1998.')).toEqual([
      'action/relations MLI>NER 1998',
    ]);
  });

  it('takes nobody up behind a day', () => {
    expect(
      news(
        'Mali, which has a new government, expelled a Chadian envoy in March, and by May it was over.',
      ),
    ).toEqual(['action/expulsion MLI>TCD 2023-03']);
  });
});

describe('a deed that is told with what others did', () => {
  it('is of whoever the clause hangs on', () => {
    expect(
      news(
        'The same was done by Chile, which expelled a Malian diplomat in March, and by Peru, whose decision came later.',
      ),
    ).toEqual(['action/expulsion CHL>MLI 2023-03']);
  });
});

describe('ministers and what they are for', () => {
  it.each([
    [
      'On Monday the Malian Minister of Fisheries Ali Konate was received by Foreign Minister Anniken Huitfeldt.',
      ['meeting/visit MLI+NOR 2023-05-08'],
    ],
    [
      'A meeting between the Malian Minister of Fisheries and her Norwegian counterpart, due tomorrow, has been cancelled by your side.',
      ['meeting/in-person MLI+NOR 2023-05-10'],
    ],
    [
      'The Foreign Minister had a brief exchange with the Malian Minister of Trade on Monday.',
      ['meeting/in-person MLI+NOR 2023-05-08'],
    ],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));

  it('knows those of its own who are quoted', () => {
    expect(told('"We thank Mali for its help," Deputy Foreign Minister Kari Berg said.')).toEqual([
      'statement/praise NOR>MLI 2023-05-09~',
    ]);
  });

  it('reads hard words to an envoy as words to his state', () => {
    const said = '"The arrests are unacceptable," Foreign Minister Anniken Huitfeldt told the ';
    expect(told(`${said}ambassador of Mali.`)).toEqual(['statement/criticise NOR>MLI 2023-05-09~']);
    expect(told(`${said}press.`)).toEqual([]);
  });
});

describe('what two agreed where they met', () => {
  it('is theirs though nobody is named', () => {
    const met =
      'Malian Foreign Minister Abdoulaye Diop met Chadian Foreign Minister Mahamat Saleh Annadif on Monday.';
    expect(news(`${met} It was agreed that a joint commission should be set up.`)).toContain(
      'agreement/oral MLI+TCD 2023-05-08',
    );
  });
});

describe('talks that are held with a state', () => {
  it.each([
    [
      'The third round of political consultations with Mali was held in Bamako on Monday.',
      ['meeting/in-person MLI+NOR 2023-05-08'],
    ],
    [
      'Consultations with Mali were held in Oslo on Monday.',
      ['meeting/in-person MLI+NOR 2023-05-08'],
    ],
    ['Consultations with Mali were held in Geneva on Monday.', []],
    ['A festival with dancers from Mali was held in Oslo on Monday.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});
