import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const countries = async (text: string) =>
  (await extractor.read(article(text))).mentions.countries.map(({ country }) => country);
const facts = async (text: string) => (await extractor.read(article(text))).facts.map(inShort);

describe('countries', () => {
  it.each([
    ['They met in Georgia and Jordan.', ['GEO', 'JOR']],
    ['Michael Jordan flew to Atlanta, Georgia.', []],
    ['Latin American writers love turkey and china.', []],
    ['The Northern Ireland protocol worries them and us.', ['GBR']],
    ['The US and the U.K. agreed.', ['USA', 'GBR']],
    ['North Korea and the Republic of Korea differ.', ['PRK', 'KOR']],
    ['Sailors love the South China Sea and the Indian Ocean.', []],
    ['The West imposed sanctions.', []],
  ])('%s', async (text, expected) => {
    expect(await countries(text)).toEqual(expected);
  });

  it('is a place after "in", and an actor before a verb', async () => {
    expect(await facts('Beijing condemned the attack on Laos.')).toHaveLength(1);
    expect(await facts('In Beijing critics condemned the attack on Laos.')).toEqual([]);
  });
});

describe('a state', () => {
  it.each([
    ['Jordan is small. Egypt is big. Peru thanked the kingdom.', ['statement/praise PER>JOR']],
    ['South Korea is near. The North thanked Peru.', ['statement/praise PRK>PER']],
    ["Peru is rich. The country's army shelled Chile.", ['action/force PER>CHL']],
    ['A spokesman for the Peruvian army thanked Chile.', ['statement/praise PER>CHL']],
    ['The Peruvians thanked Chile.', ['statement/praise PER>CHL']],
    ['Peru shelled a bridge near Basra.', ['action/force PER>IRQ']],
    ['The FBI thanked Chile.', ['statement/praise USA>CHL']],
    ['North and South Korea exchanged fire.', ['action/force KOR+PRK']],
    ['The kingdom of bees thanked Chile.', []],
  ])('is meant by its epithets and bodies: %s', async (text, expected) => {
    expect((await facts(text)).map((fact) => fact.split(' ').slice(0, 2).join(' '))).toEqual(
      expected,
    );
  });
});

describe('an office', () => {
  const people = async (text: string) =>
    (await extractor.read(article(text, '2022-03-07'))).mentions.people.map(
      ({ name, country }) => `${name} ${country}`,
    );

  it('behind the name of a known official is another person where it is of another country', async () => {
    expect(await people('Macron, the President of Russia and Scholz agreed to talk.')).toEqual([
      'Emmanuel Macron FRA',
      'Vladimir Putin RUS',
      'Olaf Scholz DEU',
    ]);
  });

  it('of a place whose name only holds a country is of no country', async () => {
    expect(await facts('The governor of New Mexico met Justin Trudeau in Ottawa.')).toEqual([]);
  });
});

describe('a name that several places share', () => {
  it.each([
    ['The Republic of the Congo signed a fishing agreement with Gabon.', ['COG', 'GAB']],
    ['The Democratic Republic of the Congo thanked Gabon.', ['COD', 'GAB']],
    ['Congolese President Denis Sassou Nguesso thanked Gabon.', ['COG', 'GAB']],
    ['Denis Sassou Nguesso, the Congolese president, thanked Gabon.', ['COG', 'GAB']],
    ['Denis Sassou Nguesso came. The Congolese president thanked Gabon.', ['COG', 'COG', 'GAB']],
    ["Georgia's governor Brian Kemp met Israel's Benjamin Netanyahu.", ['ISR']],
    ['The lieutenant governor of Georgia met Benjamin Netanyahu.', ['ISR']],
    ["Georgia's president thanked Israel.", ['GEO', 'ISR']],
    ['A farmer of Cuba, Missouri thanked Israel.', ['ISR']],
    ['A farmer of Mexico, New York, thanked Israel.', ['ISR']],
    ['The sheriff of Lebanon County thanked Israel.', ['ISR']],
    ['The ministers of Peru, Texas and Chile met.', ['PER', 'CHL']],
  ])('%s', async (text, expected) => {
    expect(await countries(text)).toEqual(expected);
  });
});

describe('news media', () => {
  it('do not speak for their country', async () => {
    expect(await facts('China Daily condemned the plans of Laos.')).toEqual([]);
  });
});

describe('what only might be', () => {
  it.each([
    ['Russia could recall its ambassador from Laos.'],
    ['If Russia expelled the diplomats of Laos, there would be trouble.'],
    ['Laos did not sign the treaty with Vietnam.'],
    ['Experts hope that China and Laos sign a treaty.'],
    ['Russia was accused of plans to invade Laos.'],
  ])('is no fact: %s', async (text) => {
    expect(await facts(text)).toEqual([]);
  });
});

describe('the place of a fact', () => {
  it.each([
    ['Hangzhou', 'CHN'],
    ['Munich', 'DEU'],
    ['Nowhereville', null],
  ])('has a country where the town is known: %s', async (name, country) => {
    const text = `French President Emmanuel Macron met Chinese Premier Li Qiang in ${name} on Monday.`;
    const [fact] = (await extractor.read(article(text))).facts;
    expect(fact?.place).toEqual({ name, country });
  });
});

describe('people', () => {
  const people = async (text: string, on?: string) =>
    (await extractor.read(article(text, on))).mentions.people.map(
      ({ name, country }) => `${name} ${country}`,
    );

  it.each([
    ['Putin came first.', '2010-05-05', ['Vladimir Putin RUS']],
    [
      'President Kenyatta thanked President Kagame.',
      '2016-01-01',
      ['Uhuru Kenyatta KEN', 'Paul Kagame RWA'],
    ],
    ['Foreign Minister Kamikawa spoke.', '2024-02-01', ['Yoko Kamikawa JPN']],
    ['The Taoiseach, Leo Varadkar, spoke.', '2018-01-01', ['Leo Varadkar IRL']],
    [
      'They met Zelenskiy and Lukashenka.',
      '2021-01-01',
      ['Volodymyr Zelenskyy UKR', 'Alexander Lukashenko BLR'],
    ],
    ['Visitors saw John Harris at the fair.', '2023-01-01', []],
  ])('are known by their days of office: %s', async (text, on, expected) => {
    expect(await people(text, on)).toEqual(expected);
  });
});
