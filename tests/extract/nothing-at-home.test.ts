import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Tuesday. */
const ON = '2019-05-14';
const read = (text: string) => extractor.extract(article(text, ON)).facts.map(inShort);

describe('what is offered or threatened is no fact', () => {
  it.each([
    [
      'Fidel Castro invited Pope John Paul II to come to Cuba.',
      ['statement/invite CUB>VAT 2019-05-14~'],
    ],
    [
      'Chilean President Gabriel Boric asked Peruvian President Dina Boluarte to come to Santiago.',
      ['statement/appeal CHL>PER 2019-05-14~'],
    ],
    [
      'Chilean President Gabriel Boric persuaded Peruvian President Dina Boluarte to come to Santiago.',
      [],
    ],
    [
      'Chilean President Gabriel Boric threatened to send troops to Peru.',
      ['statement/threaten CHL>PER 2019-05-14~'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  it('but who is thanked for agreeing to come is there', () => {
    expect(
      readRelease(
        'President of Poland',
        'I thank Prime Minister of Malta Robert Abela for agreeing to come to Poland today.',
      ),
    ).toContain('meeting/visit MLT+POL 2023-05-09');
  });

  it('and a visit that could not be made is called off', () => {
    const text =
      'Peruvian President Ana Quispe was to come to Chile in May, but she could not attend.';
    const [visit] = extractor.extract(article(text, ON)).facts;
    expect(visit?.modality).toBe('cancelled');
  });
});

describe('words in which no state is meant', () => {
  it.each([
    ["Kenya's finance minister denied a report by a British newspaper that he had taken bribes."],
    ['The Kenyan minister dismissed rumours that he was ill.'],
    ['Peruvian President Ana Quispe told a French newspaper that she would not resign.'],
    [
      'Peruvian President Ana Quispe said she will not use force against the farmers blocking the bridge to Chile.',
    ],
    ['The White House said the boy from Cuba should stay with his uncle.'],
    ['The Peruvian team thanked its Chilean fans.'],
    ["Kenya's tourism minister urged Peruvian tourists to return."],
    ['The Supreme Court of Kenya rejected the appeal of a Ghanaian trader.'],
    ['The decision was met with anger by Cuban-Americans, who criticised the United States.'],
    ['Peruvian President Ana Quispe met French-born economist Luc Moreau.'],
    ["Kenya's health minister said the Chinese flu had killed 12 people in Mombasa."],
    ['Peru attacked from the start but Chile held on for a draw.'],
    ['France will meet Croatia in the final in Lagos on Sunday.'],
    ['English players declared at 412 for six against Australia.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('deeds of no state', () => {
  it.each([
    ['A Mexican judge ordered the arrest of a Kenyan priest.'],
    ['Kenyan prosecutors charged a Mexican man with smuggling cocaine.'],
    ['The Peruvian army buried two soldiers killed in Haiti.'],
    ['French wine growers attacked a Spanish tanker near Perpignan.'],
    ["Hong Kong's leader visited Beijing on Monday."],
    ['Ana fought with the British army against Japan in Burma.'],
    ['Two Peruvian tourists were kidnapped in Kenya.'],
    ["Kenya's army killed 12 militants near the Somali border."],
    ['Police in Spain detained a Moroccan imam.'],
    ['The Lebanese army deployed in Tripoli after clashes between gunmen.'],
    ['ACCRA, Ghana (AP) -- The Dutch queen visited flood victims in Limburg.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('troops sent to back a state are sent, and nothing is said', () => {
    expect(read('Angola sent troops to back Congo.')).toEqual([
      'action/deployment AGO>COD 2019-05-14~',
    ]);
  });
});

describe('beside a meeting', () => {
  const MET =
    'Peruvian Foreign Minister Ana Quispe met Chilean Foreign Minister Luis Rojas in Lima on Monday.';
  const beside = (text: string) => read(`LIMA, Peru (AP) -- ${MET}\n\n${text}`).slice(1);

  it.each([
    ['Quispe paid tribute to the Peruvian soldiers serving in Haiti.'],
    ['The president urged voters to turn out on Sunday.'],
    ['The president compared the opposition to a circus.'],
    ['The president congratulated the boxer on his victory.'],
    ['The president dismissed the head of the state oil company.'],
    ["Peru's interior minister called for calm after clashes between police and farmers."],
    ['The government declared three days of mourning for the late president.'],
    ['The government banned public gatherings on Monday.'],
    ['The government deployed troops to the north after riots.'],
    ["The government closed the border town's market."],
    ['The government expelled three lawmakers from the ruling party.'],
    ['The ministry warned citizens against fraud.'],
    ['"We need more doctors," the health minister said.'],
    ['KABUL, Afghanistan -- A bomb killed three policemen on Monday.'],
  ])('nothing is told to its other side by: %s', (text) => {
    expect(beside(text)).toEqual([]);
  });

  it.each([
    [
      'Quispe praised the Chilean soldiers serving in Haiti.',
      'statement/praise PER>CHL 2019-05-13',
    ],
    ['Quispe called for restraint on the border.', 'statement/appeal PER>CHL 2019-05-13'],
  ])('but it is by: %s', (text, fact) => {
    expect(beside(text)).toEqual([fact]);
  });
});

describe('a visit', () => {
  it('is told once, with whoever received the guest', () => {
    const found = readRelease(
      'President of Poland',
      'Foreign Minister of Poland Adam Kos visits Valletta today. During the visit, Foreign Minister Adam Kos and Foreign Minister of Malta Ian Borg signed a declaration on ports.',
    );
    expect(found.filter((fact) => fact.startsWith('meeting'))).toHaveLength(1);
  });

  it('of which somebody tells is not told by him as an intent', () => {
    const found = read(
      'Kenyan Foreign Minister Ali Omar disclosed that he held talks with Ghanaian Foreign Minister Kofi Mensah on Monday, and that the two countries agreed to set up a joint body.',
    );
    expect(found.filter((fact) => fact.startsWith('statement'))).toEqual([]);
  });
});
