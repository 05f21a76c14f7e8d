import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const told = (text: string) => readRelease('President of Ukraine', text);
const first = (text: string) =>
  extractor.extract({
    text,
    title: null,
    publisher: 'President of Ukraine',
    publishedOn: '2023-05-09',
  }).facts[0];

describe('who meets in a release', () => {
  it.each([
    [
      'Deputy Head of the Office of the President of Ukraine Ihor Bondar discussed grain with Minister of State at the Federal Foreign Office of Germany Jan Weber.',
      'meeting/in-person DEU+UKR 2023-05-09~',
    ],
    [
      'Ukrainian Foreign Minister Ihor Bondar had a phone conversation with European Policy Adviser to the Chancellor of Germany Anna Weber.',
      'meeting/call DEU+UKR 2023-05-09~',
    ],
    [
      'Useful talks with European Commission President Ursula von der Leyen were held in Kyiv today.',
      'meeting/in-person EUE+UKR 2023-05-09',
    ],
    [
      'Ukrainian Foreign Minister Ihor Bondar met with Adviser to the Prime Minister of the Portuguese Republic Ana Sousa.',
      'meeting/in-person PRT+UKR 2023-05-09~',
    ],
  ])('is read from its long offices: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is of what was signed at it too', () => {
    expect(
      told(
        "The papers repeat the agreements signed during the President of Ukraine's visit to Portugal.",
      ),
    ).toEqual(['meeting/visit PRT+UKR ../2023-05-09', 'agreement/agreement PRT+UKR ../2023-05-09']);
  });

  it('is whoever serves under an office, and each of two', () => {
    const fact = first(
      "Foreign Minister of Ukraine Ihor Bondar and Commander-in-Chief of the Armed Forces of Ukraine Petro Lys had a phone conversation with the US President's Adviser Ann Fisher.",
    );
    expect(fact?.participants.map(({ person }) => person)).toEqual([
      'Ihor Bondar',
      'Petro Lys',
      'Ann Fisher',
    ]);
  });

  it.each([
    'Talks with President of Latvia Ann Berg were not held.',
    'Talks with farmers were held in Kyiv today.',
    'The President of Ukraine told the press about bread. He discussed grain with farmers of Latvia.',
  ])('is nobody in: %s', (text) => {
    expect(told(text).filter((fact) => fact.startsWith('meeting'))).toEqual([]);
  });
});

describe('what a release says of others', () => {
  it.each([
    [
      'The President of Ukraine noted the leading role of Norway in defending the territorial integrity of Ukraine.',
      'statement/praise UKR>NOR',
    ],
    [
      'The President of Ukraine noted the importance of the Norwegian efforts.',
      'statement/praise UKR>NOR',
    ],
    [
      'The President of Ukraine stressed the importance of countering Chadian propaganda.',
      'statement/oppose UKR>TCD',
    ],
    [
      'The President of Norway stressed the importance of providing Ukraine with doctors.',
      'statement/support NOR>UKR',
    ],
    [
      'The President of Ukraine stressed that the support from the government of Norway is strong.',
      'statement/praise UKR>NOR',
    ],
    [
      "The President of Ukraine noted Norway's intention to open a school.",
      'statement/praise UKR>NOR',
    ],
  ])('is told by who does it: %s', (text, expected) => {
    expect(told(text)).toEqual([`${expected} 2023-05-09~`]);
  });

  it.each([
    '"Much depends on the willingness of the leader of Chad to go on," said the President of Ukraine.',
    'The President of Ukraine noted that the first stage was to stop the advance of Chad.',
    'The President of Ukraine read about the EU sanctions imposed on Chad.',
    '"We will understand that our neighbour is Chad," said the President of Ukraine.',
    'President of Ukraine Volodymyr Zelenskyy met with President of Norway Ann Berg. "We want the children to sleep well," he said.',
  ])('is no will of its own: %s', (text) => {
    const said = told(text).filter((fact) => !fact.startsWith('meeting'));
    expect(said.filter((fact) => !fact.includes('comment'))).toEqual([]);
  });

  it('is not said to the guest by whoever answers the press alone', () => {
    expect(
      told(
        'The President of Ukraine said this, answering questions from the media after talks with Chancellor of Austria Karl Nehammer in Kyiv. The President noted that the harvest would be good.',
      ),
    ).toEqual(['meeting/in-person AUT+UKR 2023-05-09~']);
  });
});

describe('whom "he" and "him" mean in a release', () => {
  it.each([
    [
      'The President of Ukraine spoke to the press. The German minister of state welcomed the guests. He reiterated support for Ukraine.',
      'statement/support DEU>UKR 2023-05-09~',
    ],
    [
      'I thanked Prime Minister of Estonia Ann Tamm. Then I discussed grain with Prime Minister of Slovenia Jan Novak. I thanked him for the help.',
      'statement/praise UKR>SVN 2023-05-09~',
    ],
    [
      'The President of Ukraine is sure that Norwegian Foreign Minister Ann Berg is late. He thanked Togo.',
      'statement/praise UKR>TGO 2023-05-09~',
    ],
  ])('is whoever was spoken of: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('what a release says in passing', () => {
  it('dates nothing by the year in the name of an event', () => {
    expect(
      told(
        'The President of Ukraine met with President of Chile Ana Soto on the sidelines of EXPO-2021.',
      ),
    ).toEqual(['meeting/sidelines CHL+UKR 2023-05-09~']);
  });

  it('holds no talks for which a state is open', () => {
    expect(
      told('The President of Ukraine said that Ukraine is open to dialogue with Chile.'),
    ).toEqual(['statement/intent UKR>CHL ../2023-05-09']);
  });

  it('accuses whose army strikes', () => {
    expect(
      told('The President of Ukraine emphasised the missile strikes by the Chadian army.'),
    ).toEqual(['statement/accuse UKR>TCD 2023-05-09~']);
  });

  it('thanks by whoever spoke, not by whoever is quoted of', () => {
    expect(
      told(
        '"This matters when Chad has strongly opposed piracy," Volodymyr Zelenskyy said, thanking Mahamat Deby for the help.',
      ),
    ).toContain('statement/praise UKR>TCD 2023-05-09~');
  });

  it('talks to no state in its media', () => {
    expect(
      told('The President of Ukraine said this during a conversation with the Chilean media.'),
    ).toEqual([]);
  });

  it('lets delegations meet', () => {
    expect(
      told(
        'During the third round of talks in Minsk, the delegations of Ukraine and Chile clarified the details of the prices.',
      ),
    ).toEqual(['meeting/in-person CHL+UKR 2023-05-09~']);
  });

  it.each([
    '"We spoke of the children, whom Norway welcomes warmly," said the President of Ukraine.',
    'The parties mentioned economic, political and sanctions pressure on Chad.',
  ])('takes nobody for a state: %s', (text) => {
    expect(told(text).filter((fact) => /NOR>|TCD/.test(fact))).toEqual([]);
  });
});
