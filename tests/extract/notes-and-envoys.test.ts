import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease } from './reading.ts';

const kenya = (text: string) => readRelease('Ministry of Foreign Affairs of Kenya', text);

describe('what an office tells without naming itself', () => {
  it.each([
    ['The Ambassador of Togo was handed a strong demarche.', 'action/protest'],
    ['The Togolese ambassador was ordered to leave the country.', 'action/expulsion'],
    ['Two Togolese diplomats were expelled.', 'action/expulsion'],
    ['The Togolese authorities were asked to free the crew.', 'statement/appeal'],
    ['Togo is urged to respect its obligations.', 'statement/appeal'],
    [
      'It was made clear to the Ambassador of Togo that Kenya rejects every reference to the lake.',
      'statement/refuse',
    ],
  ])('is its own: %s', (text, kind) => {
    expect(kenya(text)).toEqual([`${kind} KEN>TGO 2023-05-09~`]);
  });

  it.each([
    'Togo was expelled from the union.',
    'Togo is expected to grow by two per cent.',
    'Togo was asked by Ghana to free the crew.',
  ])('is not what others do: %s', (text) => {
    expect(kenya(text).filter((fact) => fact.includes('KEN'))).toEqual([]);
  });
});

describe('whose land it is', () => {
  it.each([
    ['Togolese soldiers crossed the border into our territory on 3 May.', 'incursion'],
    ['Togolese aircraft bombed a village inside our territory on 3 May.', 'force'],
  ])('is told by "our": %s', (text, kind) => {
    expect(kenya(text)).toEqual([`action/${kind} TGO>KEN 2023-05-03`]);
  });
});

describe('hard words', () => {
  it.each([
    ['We find it regrettable that Togo has closed the border.', 'criticise'],
    ['It is Togo that has damaged our bilateral relations.', 'accuse'],
    ["The Minister repeated Kenya's view that Togo must withdraw.", 'appeal'],
    ['Kenya therefore demands that Togo free the crew.', 'appeal'],
    ['We therefore call on Togo to free the crew.', 'appeal'],
  ])('are for the state they name: %s', (text, act) => {
    expect(kenya(text)).toEqual([expect.stringMatching(`^statement/${act} KEN>TGO `)]);
  });
});

describe('a notice to embassies', () => {
  it('is no word to a state', () => {
    const met = 'The Minister met Togolese Foreign Minister Robert Dussey on 8 May 2023.';
    const notice = 'The Ministry reminds diplomatic missions that new plates will be issued.';
    expect(kenya(`${met} ${notice}`)).toEqual(['meeting/in-person KEN+TGO 2023-05-08']);
  });
});

describe('those who sign and speak', () => {
  it.each([
    [
      'Deputy Minister Ann Otieno, who arrived in Nairobi this morning, and her Togolese colleague Koffi Agbo signed a protocol.',
      'agreement/agreement KEN+TGO',
    ],
    [
      'With the President of Togo, the Minister signed an agreement on trade.',
      'agreement/agreement KEN+TGO',
    ],
    ['The Minister spoke with his counterparts from Togo and Chad.', 'meeting/call KEN+TCD+TGO'],
    [
      'The Minister spoke by telephone with his counterparts in Togo and Chad.',
      'meeting/call KEN+TCD+TGO',
    ],
    ['President Ruto sets out this afternoon for Lomé.', 'meeting/visit KEN+TGO'],
  ])('are all those of the sentence: %s', (text, fact) => {
    expect(kenya(text)).toEqual([expect.stringContaining(fact)]);
  });
});

describe('aid on its way', () => {
  it.each([
    'An airplane of the Kenyan Air Force carrying tents took off from Nairobi on 3 May for Togo.',
    'A ship with 300 tons of rice sailed for Togo on 3 May.',
  ])('is given by whoever sends it: %s', (text) => {
    expect(kenya(text)).toEqual(['action/aid KEN>TGO 2023-05-03']);
  });
});

describe('talks on the margins of a summit', () => {
  const summit = 'The leaders of Kenya, Togo and Chad met in Lomé from 3 to 5 May 2023.';

  it('are of its days', () => {
    const text = `${summit} On the margins of the summit, President William Ruto met with President Mahamat Deby of Chad.`;
    expect(kenya(text)).toContain('meeting/sidelines KEN+TCD 2023-05-03/2023-05-05');
  });

  it('are not where another event is named', () => {
    const text = `${summit} On the margins of the Sahel Forum, President William Ruto met with President Mahamat Deby of Chad.`;
    expect(kenya(text)).toContain('meeting/sidelines KEN+TCD 2023-05-09~');
  });
});

describe('what somebody does on a journey', () => {
  it('is news too', () => {
    const text =
      'The Minister met Chadian Foreign Minister Mahamat Saleh on 8 May 2023. He flew on to Lomé, where he was received by Foreign Minister Robert Dussey this morning.';
    const facts = extractor.extract({
      text,
      title: null,
      publisher: 'Ministry of Foreign Affairs of Kenya',
      publishedOn: '2023-05-09',
    }).facts;
    expect(facts.filter(({ background }) => background)).toEqual([]);
  });
});

describe('two things done to one', () => {
  it.each([
    ['The Ambassador of Togo was received and handed a strong demarche.', ['action/protest']],
    ['Two Togolese diplomats were questioned and expelled.', ['action/expulsion']],
    [
      'The Ambassador of Togo was summoned and asked to free the crew.',
      ['action/protest', 'statement/appeal'],
    ],
    [
      'The Ambassador of Togo was summoned and told that Kenya rejects every reference to the lake.',
      ['action/protest', 'statement/refuse'],
    ],
  ])('are both done by the office: %s', (text, kinds) => {
    expect(kenya(text)).toEqual(kinds.map((kind) => `${kind} KEN>TGO 2023-05-09~`));
  });

  it('are not where he speaks himself', () => {
    const text =
      'The Togolese minister was received by President Ruto and told him that Togo would help.';
    expect(kenya(text)).toContain('statement/intent TGO>KEN 2023-05-09~');
  });
});

describe('an instance of harm', () => {
  it('accuses whoever does it', () => {
    const text = 'The remarks are one more instance of Togo meddling in the affairs of others.';
    expect(kenya(text)).toEqual(['statement/accuse KEN>TGO 2023-05-09~']);
  });
});

describe('a deed behind others', () => {
  it('is of the same state, whatever day stands before it', () => {
    const text =
      'Kenya proposed talks, and yesterday instituted proceedings against Togo before the court.';
    expect(kenya(text)).toContain('action/legal KEN>TGO 2023-05-08');
  });
});
