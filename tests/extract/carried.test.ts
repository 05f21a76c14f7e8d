import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Thursday. */
const facts = async (text: string) =>
  (await extractor.read(article(text, '2024-03-07'))).facts.map(inShort);

describe('whoever was spoken of goes on', () => {
  it.each([
    [
      'as "it"',
      'Iran on Tuesday accused Iraq of harbouring rebels. It also demanded that Baghdad close their camps.',
      'statement/appeal IRN>IRQ 2024-03-07~',
    ],
    [
      'as "the foreign ministry"',
      'Colombian President Gustavo Petro recalled his envoy. The foreign ministry condemned Argentina.',
      'statement/criticise COL>ARG 2024-03-07~',
    ],
    [
      'past what a plan would bring',
      'Ghana and Togo met on Monday. They discussed reaching a truce between Chad and Mali that would free captives, and praised Peru.',
      'statement/praise GHA+TGO>PER 2024-03-07~',
    ],
    [
      'as "the minister"',
      'German Foreign Minister Annalena Baerbock arrived in Dakar on Monday. The minister praised Senegal.',
      'statement/praise DEU>SEN 2024-03-04',
    ],
  ])('%s: %s', async (_how, text, expected) => {
    expect(await facts(text)).toContain(expected);
  });

  it('but "it" that stands for nobody does not', async () => {
    const text = 'Iran accused Iraq of theft. It is time to condemn Kuwait, farmers said.';
    expect(await facts(text)).toEqual(['statement/accuse IRN>IRQ 2024-03-07~']);
  });
});

describe('a state acts through', () => {
  it.each([
    [
      'Mali’s military rulers on Wednesday accused Algeria of sheltering rebels.',
      'statement/accuse MLI>DZA 2024-03-06',
    ],
    [
      'The military government in Burkina Faso has expelled three French diplomats.',
      'action/expulsion BFA>FRA ../2024-03-07',
    ],
    [
      'Peruvian air force spokesman Luis Rojas said on Monday that Chile was wrong.',
      'statement/criticise PER>CHL 2024-03-04',
    ],
    [
      'Chadian Deputy Assistant Foreign Minister Ali Abdel met Malian Foreign Minister Abdoulaye Diop on Monday.',
      'meeting/in-person MLI+TCD 2024-03-04',
    ],
  ])('its bodies and those of lower rank: %s', async (text, expected) => {
    expect(await facts(text)).toContain(expected);
  });
});

describe('the day between a verb and its words', () => {
  it.each([
    ['Libya and Malta agreed Wednesday to share a gas field.', 'agreement/oral LBY+MLT 2024-03-06'],
    [
      'Egypt called on Wednesday for Israel to stop building.',
      'statement/appeal EGY>ISR 2024-03-06',
    ],
    ['Iran vowed late Sunday to punish Iraq.', 'statement/threaten IRN>IRQ 2024-03-03'],
  ])('is passed over: %s', async (text, expected) => {
    expect(await facts(text)).toEqual([expected]);
  });
});

it('nobody else says what aides say', async () => {
  expect(
    await facts('Alberto Fujimori had thought of inviting Sixto Durán Ballén, aides said.'),
  ).toEqual([]);
});

it('who judges may stand behind "by"', async () => {
  expect(await facts('The Ghanaian ruling was condemned by Togo on Monday.')).toEqual([
    'statement/criticise TGO>GHA 2024-03-04',
  ]);
});

it('whoever says that another state attacked accuses it', async () => {
  expect(
    await facts('Georgia said on Monday that Russian troops had shelled a village.'),
  ).toContain('statement/accuse GEO>RUS 2024-03-04');
});

it('one call that is told again as of "today" is one call', async () => {
  const text =
    'Kenyan President William Ruto had a telephone conversation with Ugandan President Yoweri Museveni. The presidents agreed to keep talking about all that they discussed during the telephone conversation today.';
  const calls = (await facts(text)).filter((fact) => fact.startsWith('meeting/'));
  expect(calls).toEqual(['meeting/call KEN+UGA 2024-03-07~']);
});
