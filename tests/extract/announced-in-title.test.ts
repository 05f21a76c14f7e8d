import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (title: string, text: string, publisher: string | null = 'President of Kenya') =>
  extractor.extract({ ...article(text, '2022-05-16'), title, publisher }).facts;
const facts = (...given: Parameters<typeof read>) => read(...given).map(inShort);

const TALKS =
  'On May 23, William Ruto will hold talks with President of Chile Gabriel Boric in Nairobi';
const TOPICS = 'The presidents will discuss trade and exchange opinions on fishing.';

describe('a meeting that only the title announces', () => {
  it('is planned for the day of the title, on the words that speak of it', () => {
    const [talks] = read(TALKS, TOPICS);
    expect(talks).toMatchObject({
      type: 'meeting',
      modality: 'planned',
      occurred: { edtf: '2022-05-23', basis: 'context', words: null },
    });
    expect(facts(TALKS, TOPICS)).toEqual(['meeting/in-person CHL+KEN 2022-05-23']);
  });

  it('may be a visit', () => {
    const title = 'On May 23, President William Ruto will visit Chile';
    const text = 'The discussion is expected to focus on trade between the two countries.';
    expect(facts(title, text)).toContain('meeting/visit CHL+KEN 2022-05-23');
  });

  it.each([
    ['a day that is gone', TALKS.replace('May 23', 'May 3, 2022'), TOPICS],
    ['no day', TALKS.replace('On May 23, ', ''), TOPICS],
    ['three states', TALKS.replace('in Nairobi', 'and President of Peru Dina Boluarte'), TOPICS],
    ['a text that looks back', TALKS, 'The presidents have discussed trade before.'],
  ])('is not told with %s', (_what, title, text) => {
    expect(facts(title, text).join()).not.toContain('meeting/in-person CHL+KEN 2022-05-23');
  });

  it('is left to the text where that tells of it', () => {
    const text =
      'On May 23, William Ruto will hold talks with President of Chile Gabriel Boric, who will be in Kenya on a visit.';
    expect(facts(TALKS, text)).toEqual([
      'meeting/in-person CHL+KEN 2022-05-23',
      'meeting/visit CHL+KEN 2022-05-16/..',
    ]);
  });

  it('is none of a newspaper', () => {
    expect(facts(TALKS, TOPICS, null)).toEqual([]);
  });
});
