import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string) =>
  (await extractor.read(article(text, '2015-05-06'))).facts.map(inShort);

describe('what one state does to the trade of another', () => {
  it.each([
    ['Kenya restricted imports of Ugandan milk in 2013.', 'action/trade-measure KEN>UGA 2013'],
    [
      'Laos slapped a 35-percent tax on all goods coming from Nepal.',
      'action/trade-measure LAO>NPL 2015-05-06~',
    ],
    ['Laos has shut its market to Nepalese tea.', 'action/trade-measure LAO>NPL ../2015-05-06'],
    [
      'Laos opened an inquiry into imports of Nepalese cement.',
      'action/trade-measure LAO>NPL 2015-05-06~',
    ],
    [
      'Laos closed the port of Vat on Tuesday to Nepalese ships.',
      'action/visa-border LAO>NPL 2015-05-05',
    ],
  ])('is read whatever the goods: %s', async (text, expected) => {
    expect(await read(text)).toEqual([expected]);
  });
  it('is nothing where no other state is named', async () => {
    expect(await read('Laos slapped a 35-percent tax on all beer.')).toEqual([]);
  });
});

describe('what one state does to the people, land and buildings of another', () => {
  it.each([
    [
      'Peruvian police broke into the Kenyan embassy in Lima.',
      'action/incursion PER>KEN 2015-05-06~',
    ],
    ['Peru told the Kenyan ambassador to leave.', 'action/expulsion PER>KEN 2015-05-06~'],
    ['Peru handed back the island to Kenya.', 'action/ceasefire-withdrawal PER>KEN 2015-05-06~'],
    ['Peru let a Kenyan tanker go.', 'action/release-exchange PER>KEN 2015-05-06~'],
    ['Peru returned a stolen statue to Kenya.', 'action/other PER>KEN 2015-05-06~'],
    ['Peru allowed Kenya to use its air bases.', 'action/other PER>KEN 2015-05-06~'],
  ])('is a deed: %s', async (text, expected) => {
    expect(await read(text)).toEqual([expected]);
  });
});
