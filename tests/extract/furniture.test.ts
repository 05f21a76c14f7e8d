import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = async (text: string) => (await extractor.read(article(text))).facts.map(inShort);
const story = 'Ghana and Togo signed a treaty on 3 November 2025.';
const told = ['agreement/treaty GHA+TGO 2025-11-03'];

describe('what a page holds beside its article', () => {
  it.each([
    'Share this: Ghana and Togo signed a pact',
    'Related: Peru condemned the sanctions on Chile.',
    'Sign up: China opposes the sanctions on Laos.',
    'Leave a Reply\n\nPeru condemned the sanctions on Chile.\n\nI think Ghana and Togo met on Monday.',
    'Copyright 2025. Peru and Chile signed an agreement.',
  ])('says nothing: %j', async (furniture) => {
    expect(await facts(`${story}\n\n${furniture}\n`)).toEqual(told);
  });

  it('says nothing in a heading, which the article tells in full', async () => {
    expect(await facts(`Ghana and Togo sign a treaty\n\n${story}`)).toEqual(told);
  });

  it('is no reason to pass over an article that only begins like it', async () => {
    const text = 'Share prices fell on Monday after Peru condemned the embargo on Chile.';
    expect(await facts(text)).toHaveLength(1);
  });
});

describe('lines without full stops that tell what was done when', () => {
  it.each(['\n', '\n\n', '\n- '])(
    'are items of a list, and no headings, behind %j',
    async (gap) => {
      const items = [
        'Ghana expelled two Togolese envoys on Monday',
        'Chad recalled its ambassador to Peru in October',
      ];
      expect(await facts(items.map((item) => gap + item).join(''))).toEqual([
        'action/expulsion GHA>TGO 2025-11-03',
        'action/recall TCD>PER 2025-10',
      ]);
    },
  );

  it('may begin with a surname alone', async () => {
    const items = 'Macron met Scholz in Paris on Monday\nTrump met Lula on Monday';
    expect(await facts(items)).toEqual([
      'meeting/in-person DEU+FRA 2025-11-03',
      'meeting/in-person BRA+USA 2025-11-03',
    ]);
  });

  it('are headings where they stand alone', async () => {
    const text = `Chad recalled its ambassador to Peru in October\n\n${story}`;
    expect(await facts(text)).toEqual(told);
  });
});
