import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const OFFICE = 'Ministry of Foreign Affairs of Chile';
const NOW = '2023-05-09~';

const readNews = (text: string) =>
  extractor.explain(article(text, '2023-05-09')).facts.map(inShort);

const last = (text: string) => readRelease(OFFICE, text).at(-1);

describe('whom somebody meets on a journey', () => {
  const WENT = 'Foreign Minister Alberto van Klaveren travelled to Malta on 8 May. ';

  it('is of the state that he visits, where nobody knows him', () => {
    expect(
      last(
        `${WENT}Mr. van Klaveren met with Defence Minister Josef Zahra and Trade Minister Lia Borg.`,
      ),
    ).toBe('meeting/in-person CHL+MLT 2023-05-08');
    expect(last(`${WENT}Mr. van Klaveren was joined by Deputy Minister Ana Lira.`)).toBe(
      'meeting/visit CHL+MLT 2023-05-08',
    );
  });

  it('is whoever heads a department of a state or of its body', () => {
    for (const who of [
      'Karl Zahra, Head of the Political Department of the Office of the Prime Minister of Malta',
      'the Head of the Department for Europe and Asia of the Maltese Foreign Ministry Karl Zahra',
      'Karl Zahra, Chairman of the Committee on Foreign Affairs of the Parliament of Malta',
      'National Security Council Secretary Karl Zahra of Malta',
    ])
      expect(last(`Alberto van Klaveren, Foreign Minister of Chile, met with ${who}.`)).toBe(
        `meeting/in-person CHL+MLT ${NOW}`,
      );
  });
});

describe('towns in releases', () => {
  it.each([
    [
      'President of Peru Pedro Lima visited our Odesa on Monday.',
      ['meeting/visit PER+UKR 2023-05-08'],
    ],
    ['President of Peru Pedro Lima visited Lviv on Monday.', ['meeting/visit PER+UKR 2023-05-08']],
  ])('%s', (text, expected) => {
    expect(readRelease('President of Ukraine', text)).toEqual(expected);
  });

  it('makes no visit of where an occupier goes', () => {
    expect(
      readRelease('President of Russia', 'Vladimir Putin visited Sevastopol on Monday.'),
    ).toEqual([]);
  });
});

describe('who is meant', () => {
  const MET =
    'Foreign Minister Alberto van Klaveren met with Prime Minister Robert Abela of Malta. ';

  it('takes "it" behind "as" for the state before it', () => {
    expect(
      readRelease(
        OFFICE,
        `${MET}The ministers reaffirmed their support for Chad as it defends itself against Mali.`,
      ),
    ).toEqual([`meeting/in-person CHL+MLT ${NOW}`, `statement/support CHL+MLT>TCD ${NOW}`]);
  });

  it('takes what a minister asks of his own envoy for no word to another state', () => {
    expect(
      readRelease(
        OFFICE,
        'President Gabriel Boric asked Foreign Minister Alberto van Klaveren to chair talks with Peru and Mali.',
      ),
    ).toEqual([]);
  });

  it('takes thanks to them for those who met', () => {
    const HELD = 'I held talks in Kyiv with the foreign ministers of Chile and Malta. ';
    for (const thanks of [
      'I am grateful to them for their help.',
      'I thanked them for their help.',
    ])
      expect(readRelease('President of Ukraine', HELD + thanks).at(-1)).toBe(
        `statement/praise UKR>CHL+MLT ${NOW}`,
      );
  });

  it('reads Korea in a release as the South, and as neither in the news', () => {
    expect(
      last('Foreign Minister Alberto van Klaveren met with leaders of Malta, Korea and Peru.'),
    ).toBe(`meeting/in-person CHL+KOR+MLT+PER ${NOW}`);
    expect(readNews('Chile thanked Korea on Monday.')).toEqual([]);
  });
});

describe('what is no deed and no praise', () => {
  it.each([
    ['The Peruvian cruiser Lima sank off Chile on Monday.', []],
    [
      'Peru said that new commitments for Chad and Mali announced today are large.',
      [`statement/comment PER>MLI+TCD ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(readNews(text)).toEqual(expected);
  });

  it('supplies of goods are not supplied yet', () => {
    expect(
      readRelease(
        OFFICE,
        "Gabriel Boric reaffirmed Chile's readiness to ensure supplies of gas to Peru.",
      ),
    ).toEqual([`statement/intent CHL>PER ${NOW}`]);
  });

  it('talks with a leadership praise nobody, and earlier talks are spoken of', () => {
    const MET =
      'Foreign Minister Alberto van Klaveren met with Prime Minister Robert Abela of Malta. ';
    expect(
      last(`${MET}Robert Abela told the minister about his talks with the Peruvian leadership.`),
    ).toBe(`statement/comment MLT>CHL ${NOW}`);
  });

  it('takes the importance of a visit for praise, and a need for an appeal', () => {
    const MET =
      'Foreign Minister Alberto van Klaveren met with Prime Minister Robert Abela of Malta. ';
    expect(last(`${MET}The minister noted the importance of his visit to Chile.`)).toBe(
      `statement/praise CHL>MLT ${NOW}`,
    );
    expect(last(`${MET}The need for Peru to open its ports was stressed.`)).toBe(
      `statement/appeal CHL>PER ${NOW}`,
    );
  });
});
