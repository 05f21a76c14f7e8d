import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const NOW = '2023-05-09~';
const CHINA = "Ministry of Foreign Affairs of the People's Republic of China";
const facts = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('"What the other side said is absurd"', () => {
  it.each([
    'What the Canadian side said is absurd.',
    'What Canada did is utterly unacceptable.',
    'What Canada is doing is a serious provocation.',
  ])('judges it: %s', (text) => {
    expect(readRelease(CHINA, text)).toEqual([`statement/criticise CHN>CAN ${NOW}`]);
  });

  it('judges nobody else', () => {
    expect(readRelease(CHINA, 'What China said is not absurd.')).toEqual([]);
  });
});

describe('an answer', () => {
  it('is for whoever the question is about, and not for the state of the press', () => {
    const text =
      'AFP: In an interview with a US broadcaster last week, the Canadian Foreign Minister called China a bully. Your comment?\n\nMao Ning: China firmly opposes such remarks.';
    expect(readRelease(CHINA, text)).toEqual([`statement/oppose CHN>CAN ${NOW}`]);
  });
});

describe('a name behind "but"', () => {
  it('begins a clause, and takes nothing of the verb before', () => {
    const text =
      'Kenya reopened its embassy in Mali last December, but Ghanaian sanctions, in force since 1986, remain.';
    expect(facts(text)).toEqual(['action/relations KEN>MLI 2022-12']);
  });
});

describe('both leaders', () => {
  it('are those of the two whom a story is about, though an envoy was with one of them', () => {
    const text =
      "Kenyan President William Ruto accused Uganda of arming rebels. Kenya and Uganda have shut their border, and Uganda's President Yoweri Museveni blames Kenya. US envoy Ann Lee is due in Kampala on Thursday. President Biden telephoned both leaders on Monday.";
    expect(facts(text)).toContain('meeting/call KEN+UGA+USA 2023-05-08');
  });
});
