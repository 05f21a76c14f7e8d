import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const read = (text: string): string | undefined => readNews(text, '2010-01-31').at(-1);

describe('what a third state says or does', () => {
  it.each([
    [
      'Somalia has massed troops along its border with Kenya. Uganda filled its reservoirs. Ethiopia urged the two neighbours to talk.',
      'statement/appeal ETH>KEN+SOM 2010-01-31~',
    ],
    [
      'Chile imposed sanctions on Chad on Monday. Peru condemned the violence on Tuesday.',
      'statement/criticise PER>TCD 2010-01-26',
    ],
    [
      'Chile imposed sanctions on Chad on Monday. Peru called the vote a sham.',
      'statement/criticise PER>TCD 2010-01-31~',
    ],
    [
      'Chile imposed sanctions on Chad on Monday. Peru condemned the measures on Tuesday.',
      'statement/criticise PER>CHL 2010-01-26',
    ],
    [
      'Chile imposed sanctions on Chad on Monday. Peru is to follow suit within days.',
      'action/sanction PER>TCD 2010-01-31/..',
    ],
    [
      'Chile criticised Peru on Monday. Lima brushed the criticism aside.',
      'statement/refuse PER>CHL 2010-01-31~',
    ],
    [
      'Chile asked Peru on Monday to hand over a spy. Peru said no on Tuesday.',
      'statement/refuse PER>CHL 2010-01-26',
    ],
  ])('is towards whom the story leads one to expect: %s', (text, fact) => {
    expect(read(text)).toBe(fact);
  });
});
