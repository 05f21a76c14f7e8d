import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = (text: string, publisher?: string) =>
  extractor
    .extract({ ...article(text, '2023-05-18'), ...(publisher && { publisher }) })
    .facts.map(inShort);
const BOTH = 'Togolese President Ann Ayi and Malian President Bo Diarra';

describe('two who meet', () => {
  it.each([
    [`${BOTH} shook hands in Lomé on Monday.`, 'meeting/in-person MLI+TGO 2023-05-15'],
    [
      `${BOTH} shook hands on the sidelines of a summit on Monday.`,
      'meeting/sidelines MLI+TGO 2023-05-15',
    ],
    [`${BOTH} spoke about trade on Monday.`, 'meeting/in-person MLI+TGO 2023-05-15'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('not who speak to others, each for himself', () => {
    expect(read(`${BOTH} both spoke about trade on Monday, in separate interviews.`)).toEqual([]);
    expect(read('Togolese and Malian officials spoke about trade on Monday.')).toEqual([]);
  });

  it('not whom one speaks about', () => {
    expect(
      read('Ann Ayi of Togo spoke about her talks with Malian President Bo Diarra.').filter(
        (fact) => fact.includes('MLI+TGO') && fact.endsWith('~'),
      ),
    ).toEqual([]);
  });

  it('not what is met of what was asked', () => {
    expect(read("Togo met Mali's demands.")).toEqual([]);
    expect(read("Togo has met all of Mali's conditions.")).toEqual([]);
  });
});

describe('ties that end by themselves', () => {
  it.each([
    'Ties between Togo and Mali broke down in 2013.',
    'Diplomatic relations between Togo and Mali collapsed in 2013.',
    "Togo's relations with Mali broke down in 2013.",
  ])('%s', (text) => {
    expect(read(text)).toEqual(['action/relations MLI+TGO 2013']);
  });

  it.each([
    'Relations between Togo and Mali almost broke down in 2013.',
    'Relations between Togo and Mali all but collapsed in 2013.',
    'Trade ties between Togo and Mali collapsed in 2013.',
  ])('not where they did not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('not talks on them', () => {
    expect(
      read('Talks on ties between Togo and Mali broke down in 2013.').filter((fact) =>
        fact.startsWith('action'),
      ),
    ).toEqual([]);
  });
});

describe('what two will do together', () => {
  it.each([
    ['Togo and Mali are teaming up to build a road.', 'statement/intent MLI+TGO'],
    ['Togo and Mali plan to explore cooperation in trade.', 'statement/intent MLI+TGO'],
  ])('%s', (text, expected) => {
    expect(read(text).some((fact) => fact.startsWith(expected))).toBe(true);
  });
});

it('what two did together is no plan', () => {
  expect(read('Togo joined forces with Ghana to invade Mali in 1956.')).toEqual([]);
});

describe('what an office tells', () => {
  const FRANCE = 'French Ministry for Europe and Foreign Affairs';
  it('its own people, asks nothing of where they are', () => {
    expect(
      read('French nationals living in Abidjan are urged to exercise the utmost care.', FRANCE),
    ).toEqual([]);
    expect(read('Côte d’Ivoire is urged to free the crew.', FRANCE)).toHaveLength(1);
  });

  it('of its own ambassador whom another expelled', () => {
    const text = "We took this step in response to Ecuador's expulsion of Ambassador Ann Lee.";
    expect(read(text, 'US Department of State')).toEqual([
      'action/expulsion ECU>USA ../2023-05-18',
    ]);
    const other = "We regret Ecuador's expulsion of Peruvian Ambassador Ann Lee.";
    expect(
      read(other, 'US Department of State').filter((fact) => fact.includes('ECU>USA')),
    ).toEqual([]);
  });
});

describe('mines', () => {
  it('are laid in waters', () => {
    expect(read('Togo mined two Malian harbours in May 2020.')).toEqual([
      'action/force TGO>MLI 2020-05',
    ]);
  });

  it('are dug for ore too', () => {
    expect(
      read('Togo wants to work with Mali in farming, mining and transport.'),
    ).not.toContainEqual(expect.stringContaining('action'));
  });
});
