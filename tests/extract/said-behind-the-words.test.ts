import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const ON = '2017-02-18';
const read = (text: string) => readNews(text, ON);

describe('who said it, behind the verb at the end of a sentence', () => {
  it.each([
    [
      "Chile's raid was an act of aggression, said Peruvian Trade Minister Ann Soto on Monday.",
      'statement/criticise PER>CHL 2017-02-13',
    ],
    [
      'Chile must stop the raids, said Peruvian Trade Minister Ann Soto.',
      'statement/appeal PER>CHL 2017-02-18~',
    ],
    [
      'Ties with Ghana remain excellent, said Kenyan Foreign Minister Musalia Mudavadi at a briefing.',
      'statement/praise KEN>GHA 2017-02-18~',
    ],
    [
      'Peru wants to work with Chile, said Trade Minister Ann Soto on Monday.',
      'statement/intent PER>CHL 2017-02-13',
    ],
    ['Kenya attacked two villages, said Chad.', 'statement/accuse TCD>KEN 2017-02-18~'],
    [
      'Chad, said the Kenyan minister on Monday, must stop.',
      'statement/appeal KEN>TCD 2017-02-18~',
    ],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });

  it('is nobody of no state, and not who is judged', () => {
    expect(read('Chad must end the war, said analyst Ann Soto on Monday.')).toEqual([]);
    expect(
      read('Peru condemned the raid, said Chile was to blame and recalled its envoy.'),
    ).not.toContainEqual(expect.stringContaining('CHL>'));
  });

  it('lets no pattern reach past it', () => {
    expect(
      read('Chile stopped the raids, said Peruvian Trade Minister Ann Soto.'),
    ).not.toContainEqual(expect.stringContaining('sanction'));
  });
});
