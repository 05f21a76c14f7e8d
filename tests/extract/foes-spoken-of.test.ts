import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const KYIV = 'Office of the President of Ukraine';
const ON = { on: '2022-06-10' };
const inKyiv = (text: string) => readRelease(KYIV, text, ON);

describe('what a state says of the state that wages war on it', () => {
  it.each([
    'Andriy Yermak noted that Russia wants to show that the alliance is weak.',
    '"Russia does not want to give back a single village," Andriy Yermak said.',
    'Andriy Yermak recalled that Russia has sent new columns to the border.',
    '"Russia is only pretending that it wants something else," Andriy Yermak said.',
  ])('holds against it what it does there: %s', (text) => {
    expect(inKyiv(text)).toEqual([
      expect.stringMatching(/^statement\/(?:criticise|accuse) UKR>RUS/),
    ]);
  });

  it.each([
    'Andriy Yermak noted that Russia has agreed to a truce.',
    'Andriy Yermak noted that Russia has lost nine helicopters.',
    'Andriy Yermak noted that Russia has handed over ten captains.',
    '"Russia feels the measures," Andriy Yermak said.',
    'Andriy Yermak noted that Russia did not take the town.',
    'Andriy Yermak noted that if Russia goes on, the price will rise.',
    'Andriy Yermak noted that Russia may go on.',
    '"The road crosses the land that Russia will leave," Andriy Yermak said.',
  ])('holds nothing against it there: %s', (text) => {
    expect(inKyiv(text).filter((fact) => /criticise|accuse/.test(fact))).toEqual([]);
  });

  it('holds nothing against a state that wages no war', () => {
    expect(
      readRelease(
        'Ministry of Foreign Affairs of Japan',
        'The Minister noted that Chad wants to show a film.',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      '"Norway has taken in 40 thousand of our people," Andriy Yermak said.',
      ['statement/praise UKR>NOR 2022-06-10~'],
    ],
    ['"Norway left the union," Andriy Yermak said.', []],
    ['"Norway lies near the sea," Andriy Yermak said.', []],
  ])('praises a friend for what is done for its own people alone: %s', (text, facts) => {
    expect(inKyiv(text)).toEqual(facts);
  });

  it('tells what is to be done against it as hard', () => {
    expect(
      readRelease(KYIV, '"We will form a coalition against Russia," the President said.', ON),
    ).toEqual(['statement/intent UKR>RUS 2022-06-10~']);
    expect(
      inKyiv('Andriy Yermak noted that the aggressor must be stopped by joint efforts.'),
    ).toEqual(['statement/appeal UKR>RUS 2022-06-10~']);
    expect(inKyiv('"The consequences will be severe for Russia," the President said.')).toEqual([
      'statement/threaten UKR>RUS 2022-06-10~',
    ]);
  });

  it('asks hard of it what it must lose', () => {
    const stances = (text: string) =>
      extractor
        .extract({ text, title: null, publisher: KYIV, publishedOn: ON.on })
        .facts.map(({ stance }) => stance);
    expect(stances('Andriy Yermak noted that Russia must be deprived of its ships.')).toEqual([
      'conflictual',
    ]);
    expect(stances('Andriy Yermak noted that Russian troops must be withdrawn.')).toEqual([
      'conflictual',
    ]);
  });

  it('reads what somebody dwells on and gives examples of', () => {
    expect(
      inKyiv('The President focused on the war crimes committed by the Russian army.'),
    ).toEqual(['statement/accuse UKR>RUS 2022-06-10~']);
    expect(
      readRelease(
        'The Kremlin',
        'Vladimir Putin gave examples of violations of the truce by Georgia.',
        {
          on: '2008-09-10',
        },
      ),
    ).toEqual(['statement/accuse RUS>GEO 2008-09-10~']);
  });

  it('blames nobody where those who suffer are only named', () => {
    expect(
      inKyiv(
        'Six roads are open to evacuate people from towns affected by the shelling of the Russian army. This was announced by Minister of Transport Ivan Honchar.',
      ),
    ).toEqual([]);
  });

  it('takes those who are asked for nobody who holds them', () => {
    expect(
      inKyiv(
        '"I ask those who look for men detained by Russia to write to us," Andriy Yermak said.',
      ).filter((fact) => fact.includes('appeal')),
    ).toEqual([]);
  });
});

describe('what a friendly state does, as an official is quoted', () => {
  it.each([
    '"Norway receives our wounded for treatment," Andriy Yermak said.',
    '"I know that Norway has already done a lot in this matter," the President said.',
  ])('is praised: %s', (text) => {
    expect(inKyiv(text)).toEqual(['statement/praise UKR>NOR 2022-06-10~']);
  });

  it.each([
    '"Norway has not helped us with ships," Andriy Yermak said.',
    '"If Norway receives them, they will return," Andriy Yermak said.',
  ])('is not: %s', (text) => {
    expect(inKyiv(text).filter((fact) => fact.includes('praise'))).toEqual([]);
  });
});
