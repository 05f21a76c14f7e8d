import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (await extractor.read(article(text, '2015-10-16'))).facts.map(inShort);

describe('what points back to another time', () => {
  it.each([
    [
      'Ghana and Togo signed a treaty in June 2014. Mali subsequently imposed sanctions on Togo.',
      'action/sanction MLI>TGO ../2015-10-16',
    ],
    [
      'Queues grew last summer. Andrzej Duda and Miloš Zeman spoke by phone at the time.',
      'meeting/call CZE+POL ../2015-10-16',
    ],
    [
      'In March Ghana cut supplies, citing drought, and expelled a Togolese diplomat.',
      'action/expulsion GHA>TGO 2015-03',
    ],
    [
      'On Monday Ghana deported a Togolese envoy, saying he spied, and recalled its ambassador from Togo.',
      'action/recall GHA>TGO 2015-10-12',
    ],
  ])('is not about the day of publication: %s', async (text, expected) => {
    expect(await read(text)).toContain(expected);
  });
});

describe('what is told together', () => {
  it.each([
    [
      'Ghana closed its embassy in Togo and expelled all Togolese diplomats from Accra in September 2012.',
      ['action/relations GHA>TGO 2012-09', 'action/expulsion GHA>TGO 2012-09'],
    ],
    [
      'Andrzej Duda called off a meeting with Petr Pavel that had been planned for November in Vienna.',
      ['meeting/in-person CZE+POL 2015-11'],
    ],
    [
      'Andrzej Duda called off a meeting with Petr Pavel.',
      ['meeting/in-person CZE+POL 2015-10-16/..'],
    ],
  ])('has the date that stands at its end: %s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});
