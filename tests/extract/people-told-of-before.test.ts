import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const held = 'Kenya arrested two Chadian hikers on 1 May. ';

describe('people who are held', () => {
  it.each([
    ['They were freed on 4 May.', 'action/release-exchange KEN>TCD 2023-05-04'],
    ['It freed them on 4 May.', 'action/release-exchange KEN>TCD 2023-05-04'],
    ['A judge freed the men on 4 May.', 'action/release-exchange KEN>TCD 2023-05-04'],
    ['Both were deported on 4 May.', 'action/expulsion KEN>TCD 2023-05-04'],
    ['A court in Nairobi jailed the two on 4 May.', 'action/detention KEN>TCD 2023-05-04'],
    ['Chad demanded their release.', 'statement/appeal TCD>KEN 2023-05-09~'],
    ['Mali called for their immediate release.', 'statement/appeal MLI>KEN 2023-05-09~'],
  ])('are those of whom the news goes on: %s', (text, expected) => {
    expect(readNews(held + text)).toContain(expected);
  });

  it.each([
    'Mali freed the two on 4 May.',
    'The two countries were freed from that on 4 May.',
    'The men will be freed on 14 May if Chad pays.',
    'The men were not freed on 4 May.',
  ])('are not those of whom it says: %s', (text) => {
    expect(readNews(held + text)).toEqual(['action/detention KEN>TCD 2023-05-01']);
  });
});

describe('soldiers who came', () => {
  const came = 'Kenyan troops entered Chad on 1 May. ';
  const tanks = 'Kenyan tanks rolled into Chad on 1 May. ';

  it.each([
    [came, 'They shelled a palace on 4 May.', 'action/force KEN>TCD 2023-05-04'],
    [came, 'Mali called on them to withdraw.', 'statement/appeal MLI>KEN 2023-05-09~'],
    [came, 'Mali demanded an immediate withdrawal.', 'statement/appeal MLI>KEN 2023-05-09~'],
    [tanks, 'Mali demanded that they withdraw.', 'statement/appeal MLI>KEN 2023-05-09~'],
    [tanks, 'Mali demanded their withdrawal.', 'statement/appeal MLI>KEN 2023-05-09~'],
  ])('are those of whom the news goes on: %s%s', (before, text, expected) => {
    expect(readNews(before + text)).toContain(expected);
  });
});

describe('both sides', () => {
  it.each(['both sides', 'both countries', 'the two countries'])(
    'are those of the sentence before, of whom a third speaks by its president: %s',
    (both) => {
      expect(
        readNews(`Kenya and Chad are arming. President Emmanuel Macron urged ${both} to stop.`),
      ).toEqual(['statement/appeal FRA>KEN+TCD 2023-05-09~']);
    },
  );
});

describe('a state in need', () => {
  it('is the one to which the next sentence sends help', () => {
    expect(readNews('Kenya is short of grain. On 4 May Chad sent 80 tons of rice.')).toEqual([
      'action/aid TCD>KEN 2023-05-04',
    ]);
    expect(readNews('Kenya is proud of its grain. On 4 May Chad sent 80 tons of rice.')).toEqual(
      [],
    );
  });
});

describe('a deed in the words of somebody who stands for no state', () => {
  const friends = '"We were friends of Kenya, we looked up to you," says Nasser Haroun, a grocer. ';

  it('is none', () => {
    expect(readNews(`${friends}"Now Kenya has gone to war with Chad, and I weep."`)).toEqual([]);
  });

  it('is a charge in the words of a president', () => {
    const president = '"We were friends of Kenya," President Mahamat Idriss Déby of Chad said. ';
    expect(readNews(`${president}"Now Kenya has attacked Chad, and I weep."`)).toContain(
      'statement/accuse TCD>KEN 2023-05-09~',
    );
  });
});
