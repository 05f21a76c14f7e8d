import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Wednesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2019-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2019-05-15~';

describe('a deed that is told in the words of those who suffer it', () => {
  it.each([
    [
      '"Malian soldiers crossed into our district at dawn and fired on a patrol," Ghanaian government spokesman Kofi Addo told a radio station.',
      [`statement/accuse GHA>MLI ${NOW}`],
    ],
    [
      '"Chadian soldiers crossed the border and burned two villages," Sudanese army spokesman Omar Bakri said on Monday.',
      ['statement/accuse SDN>TCD 2019-05-13'],
    ],
    [
      '"Turkey has violated our airspace twice," Greek Defence Minister Nikos Panou told reporters.',
      [`statement/accuse GRC>TUR ${NOW}`],
    ],
    [
      '"It was Chad that shot down our plane," the Sudanese president said.',
      [`statement/accuse SDN>TCD ${NOW}`],
    ],
    [
      '"Ethiopia is filling the dam without our consent," Egypt’s irrigation minister said.',
      [`statement/accuse EGY>ETH ${NOW}`],
    ],
    [
      '"They opened fire first," Indian army spokesman Raj Mehta said of the Pakistani troops.',
      [`statement/accuse IND>PAK ${NOW}`],
    ],
    [
      'Luis Rojas, Peruvian Foreign Minister: "Chile has broken the treaty."',
      [`statement/accuse PER>CHL ${NOW}`],
    ],
  ])('is their charge: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    ['"Russia is bombing our schools," said Olena Kravets, a teacher in Kharkiv.'],
    ['"Peru broke the treaty," said Ana Torres, a professor at the University of Chile.'],
    ['"Peru broke the treaty," Chilean opposition leader Ana Torres said.'],
    ['"Rwanda is arming the rebels," former Congolese minister Jean Mbala said.'],
    ['"China is bullying us," said Juan Luna, a former Philippine ambassador to Beijing.'],
    ['"Turkey has violated our airspace," the Greek daily Kathimerini wrote.'],
    ['"Malian troops entered our village," farmer Kofi Addo said.'],
    ['Luis Rojas, Peruvian singer: "Chile has broken the treaty."'],
  ])('is nothing in the mouth of others: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('is told where its day is, or a third state suffers it', () => {
    expect(facts('"Iraq invaded our country in 1990," the Kuwaiti minister said.')).toEqual([
      'action/incursion IRQ>KWT 1990',
    ]);
    expect(facts('"Russia has bombed schools in Ukraine," the Polish minister said.')).toEqual([
      'action/force RUS>UKR ../2019-05-15',
    ]);
  });
});

const EXPELLED = 'Sudan expelled the Ethiopian ambassador on Monday.';

describe('hard words behind a quarrel', () => {
  it.each([
    [
      `"Nobody should take our calm for a lack of resolve: our patience has limits," Ethiopian foreign ministry spokesman Lemma Tesfaye said.`,
      `statement/threaten ETH>SDN ${NOW}`,
    ],
    [
      '"Our patience has limits," the Ethiopian prime minister said.',
      `statement/threaten ETH>SDN ${NOW}`,
    ],
    [
      '"We will not be intimidated," said Ethiopian Defence Minister Lemma Girma.',
      `statement/refuse ETH>SDN ${NOW}`,
    ],
    [
      '"That is nonsense," Ethiopian Defence Minister Lemma Girma told reporters.',
      `statement/criticise ETH>SDN ${NOW}`,
    ],
    [
      '"It was a misunderstanding among clerks," the Sudanese minister said.',
      `statement/defend SDN>ETH ${NOW}`,
    ],
  ])('are for the other side: %s', (sentence, expected) => {
    expect(facts(`${EXPELLED} ${sentence}`).slice(1)).toEqual([expected]);
  });

  it.each([
    ['"Our patience has limits," said a farmer in Gondar.'],
    ['"I am proud of my team," the Ethiopian sports minister said after the match.'],
    ['"That is nonsense," the Kenyan analyst Amos Otieno said.'],
    ['"Why did they wait?" Ethiopian Defence Minister Lemma Girma asked.'],
  ])('of others, and other words, are none: %s', (sentence) => {
    expect(facts(`${EXPELLED} ${sentence}`)).toHaveLength(1);
  });
});

describe('kind words', () => {
  const MET =
    'Tanzanian Foreign Minister Juma Mwinyi met his Kenyan counterpart Amina Otieno in Dodoma on Monday.';
  it.each([
    [`${MET} "We are friends," he said.`, 'statement/praise TZA>KEN 2019-05-13'],
    [`${MET} "Kenyans are our brothers," he said.`, 'statement/praise TZA>KEN 2019-05-13'],
    [
      '"Kenya has been with us in hard times," the Tanzanian president said.',
      `statement/praise TZA>KEN ${NOW}`,
    ],
    [
      '"He is a great friend," Tanzanian President Juma Mwinyi said of Kenyan President Amina Otieno.',
      `statement/praise TZA>KEN ${NOW}`,
    ],
  ])('are praise: %s', (text, expected) => {
    expect(facts(text).at(-1)).toBe(expected);
  });

  it.each([
    ['"We are friends," said Sok Dara, a Cambodian vendor, of the Thais.'],
    ['"She is a great singer," Peruvian President Luis Rojas said of his wife.'],
    ['"The soup was cold," Peruvian President Luis Rojas said of the Chilean restaurant.'],
  ])('of and for nobody of a state are none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
