import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) => extractor.extract(article(text, '2024-05-14')).facts.map(inShort);
const NOW = '2024-05-14~';

describe('what is done by doing something else', () => {
  it.each(['hastened the break', 'surprised the region', 'forestalled mediation'])(
    'is told of whoever did that, whatever the verb: %s',
    (told) => {
      expect(facts(`Chad ${told} by accusing Togo of spying.`)).toEqual([
        `statement/accuse TCD>TGO ${NOW}`,
      ]);
    },
  );

  it.each([
    'Chad might have hastened the break by accusing Togo of spying.',
    'The United States can gain by accusing Togo of spying.',
    'Chad was advised to win by accusing Togo of spying.',
  ])('is not told where that was not done: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

it.each([
  'Chad said there were reports that Togolese troops were rounding up villagers.',
  'Chad said villagers were being rounded up by Togolese troops.',
])('takes harm that is reported for a charge: %s', (text) => {
  expect(facts(text)).toEqual([`statement/accuse TCD>TGO ${NOW}`]);
});

it('tells of prisoners who are taken', () => {
  expect(facts('Chadian troops took 40 Togolese prisoners on Monday.')).toEqual([
    'action/detention TCD>TGO 2024-05-13',
  ]);
});
