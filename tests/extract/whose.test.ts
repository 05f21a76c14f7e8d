import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) => extractor.extract(article(text, '2005-06-14')).facts.map(inShort);

describe('whose an office is that a story gives no country', () => {
  it.each([
    [
      'Kenya closed its border with Somalia on Monday. Peter Otieno, the interior minister, blamed Somalia for the raid.',
      'statement/accuse KEN>SOM',
    ],
    [
      'Kenya recalled its envoy from Tanzania on Monday. The trade minister, Peter Otieno, accused Tanzania of harassing traders.',
      'statement/accuse KEN>TZA',
    ],
    [
      'Bolivia closed its port to Chile on Monday. Foreign Minister Juan Rojas accused Chile of theft.',
      'statement/accuse BOL>CHL',
    ],
    [
      'Bolivia closed its port to Chile on Monday. The trade minister accused Chile of theft.',
      'statement/accuse BOL>CHL',
    ],
    [
      'Kenya closed its border with Somalia on Monday. Officials accused Somalia of arming the raiders.',
      'statement/accuse KEN>SOM',
    ],
    [
      'Bolivia closed its port to Chile on Monday. The water ministry accused Chile of theft.',
      'statement/accuse BOL>CHL',
    ],
    [
      'Libyan troops crossed the border with Chad on Monday. The troops shelled a Chadian town.',
      'action/force LBY>TCD',
    ],
    [
      'Uganda expelled a Kenyan diplomat on Monday. The diplomat had accused Uganda of theft.',
      'statement/accuse KEN>UGA',
    ],
    [
      'A Chilean delegation flew to Peru on Monday. The delegation accused Peru of delay.',
      'statement/accuse CHL>PER',
    ],
  ])('is told by what was told before: %s', (text, fact) => {
    expect(facts(text)).toContainEqual(expect.stringMatching(`^${fact} `));
  });

  it.each([
    'A Chilean delegation met a Peruvian delegation on Monday. The delegation accused Bolivia of delay.',
    'Bolivia closed its port to Chile on Monday. The president of the water board accused Chile of theft.',
    'Kenya closed its camp on Monday. Diplomats accused Somalia of arming the raiders.',
    'Former President Alejandro Toledo spoke on Monday. A rebel, Juan Rojas, accused Chile of theft.',
  ])('is nobody’s where it may be of two: %s', (text) => {
    expect(facts(text).filter((fact) => fact.startsWith('statement/accuse'))).toEqual([]);
  });
});

describe('those who serve or follow somebody', () => {
  it.each([
    ['Putin’s spokesman accused Estonia of meddling.', 'statement/accuse RUS>EST'],
    ['Chávez’s foreign minister accused Colombia of spying.', 'statement/accuse VEN>COL'],
    ['Mugabe’s troops shelled Mozambique on Monday.', 'action/force ZWE>MOZ'],
    ['A spokesman for Chávez accused Colombia of spying.', 'statement/accuse VEN>COL'],
    ['An adviser to Putin accused Estonia of lying.', 'statement/accuse RUS>EST'],
    [
      'The Chilean president’s envoy, Juan Rojas, met Peruvian officials on Monday.',
      'meeting/in-person CHL\\+PER',
    ],
    ['Officials at the Kenyan embassy accused Uganda of lying.', 'statement/accuse KEN>UGA'],
    ['A senior Kremlin source accused Poland of lying.', 'statement/accuse RUS>POL'],
  ])('are of his state: %s', (text, fact) => {
    expect(facts(text)).toContainEqual(expect.stringMatching(`^${fact} `));
  });

  it.each([
    'Former President Chávez’s envoy accused Colombia of spying.',
    'Putin’s critics accused Estonia of weakness.',
  ])('are not where he governs no longer, or they are others: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('those whom a state sends', () => {
  it.each([
    ['A delegation from Peru met Chilean officials on Monday.', 'meeting/in-person CHL\\+PER'],
    ['Soldiers from Chad shelled a Sudanese village on Monday.', 'action/force TCD>SDN'],
    [
      'A Peruvian delegation led by Ana Soto arrived in Santiago on Monday.',
      'meeting/visit CHL\\+PER',
    ],
    ['The Kenyan-Ugandan border committee met on Monday.', 'meeting/commission KEN\\+UGA'],
    ['The joint commission of Peru and Chile met on Monday.', 'meeting/commission CHL\\+PER'],
    ['The president of Peru’s senate accused Chile of theft.', 'statement/accuse PER>CHL'],
    ['Kenya’s chief justice accused Uganda of theft.', 'statement/accuse KEN>UGA'],
  ])('act for it: %s', (text, fact) => {
    expect(facts(text)).toContainEqual(expect.stringMatching(`^${fact} `));
  });

  it.each([
    'Doctors from Cuba, Peru and Chile met on Monday.',
    'The football team from Peru beat Chile on Monday.',
  ])('do not where several do, or it is a game: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('a state by its region', () => {
  it.each([
    [
      'Britain accused Argentina of theft. The South American country accused Britain of lying.',
      'statement/accuse ARG>GBR',
    ],
    [
      'France sent troops to Mali on Monday. The West African state thanked France.',
      'statement/praise MLI>FRA',
    ],
    [
      'Iran threatened Qatar on Monday. The Gulf emirate expelled two Iranian diplomats.',
      'action/expulsion QAT>IRN',
    ],
    [
      'The West African country of Togo expelled two French diplomats on Monday.',
      'action/expulsion TGO>FRA',
    ],
    [
      'China lent the Central African country of Gabon $3 million on Monday.',
      'action/loan-investment CHN>GAB',
    ],
  ])('is the one that was named: %s', (text, fact) => {
    expect(facts(text)).toContainEqual(expect.stringMatching(`^${fact} `));
  });

  it('is none where none was named', () => {
    const text = 'Kenya spoke of Uganda. The Gulf emirate thanked Kenya.';
    expect(facts(text)).not.toContainEqual(expect.stringContaining('praise'));
  });
});

describe('what is ours and yours in what offices publish', () => {
  const office = 'Office of the Prime Minister of Norway';

  it.each([
    ['Our Ambassador called on the Peruvian Foreign Minister on Monday.', 'NOR\\+PER'],
    ['Our Prime Minister met the Peruvian President in Lima on Monday.', 'NOR\\+PER'],
  ])('our ambassador is of the publisher: %s', (text, who) => {
    expect(readRelease(office, text)).toContainEqual(
      expect.stringMatching(`^meeting/in-person ${who} `),
    );
  });

  it('your Government is that of whoever reads a letter', () => {
    const title = 'Letter to the Foreign Minister of Chile';
    const text = 'Your Government has seized two Norwegian vessels. Your navy entered our waters.';
    expect(readRelease(office, text, { title })).toEqual([
      expect.stringMatching('^action/detention CHL>NOR '),
      expect.stringMatching('^action/incursion CHL>NOR '),
    ]);
    expect(readRelease(office, text, { title: 'Notice to fishermen' })).toEqual([]);
  });

  it('a message from one head to another is for the other', () => {
    const title = 'Message from the Prime Minister to the President of Peru';
    expect(readRelease(office, 'I congratulate you on your election.', { title })).toEqual([
      expect.stringMatching('^statement/greeting NOR>PER '),
    ]);
  });
});
