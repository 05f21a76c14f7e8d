import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string, publisher: string | null = null) =>
  extractor.extract({ ...article(text, '2024-05-14'), publisher }).facts.map(inShort);
const NOW = '2024-05-14~';
const OFFICE = 'Ministry of Foreign Affairs of Chile';

describe('"both" in the mouth of a third state', () => {
  it.each(['Togo accused Mali of spying.', 'Togo and Mali have quarrelled.'])(
    'are the two of the sentence before: %s',
    (told) => {
      for (const both of ['both leaders', 'the two leaders', 'both sides', 'both countries'])
        expect(facts(`${told} Ghana urged ${both} to hold talks.`)).toContain(
          `statement/appeal GHA>MLI+TGO ${NOW}`,
        );
    },
  );

  it('are nobody where three were named', () => {
    const text = 'Togo, Mali and Benin have quarrelled. Ghana urged both leaders to hold talks.';
    expect(facts(text).filter((fact) => fact.includes('GHA>'))).toEqual([]);
  });
});

it.each([
  'The military chiefs of the two sides spoke over the hotline on Monday.',
  'The directors general of military operations of the two sides spoke by telephone on Monday.',
  'The two sides spoke by phone on Monday.',
])('tells of a call of those whom the two sent: %s', (text) => {
  const before = 'Togolese and Malian troops exchanged fire.';
  expect(facts(`${before} ${text}`)).toContain('meeting/call MLI+TGO 2024-05-13');
});

it.each([
  'Togo said Malian troops had crossed the river and attacked its post.',
  'Togo said that Malian troops had crossed the river and fired at a patrol.',
])('takes what shares "had" as said too: %s', (text) => {
  expect(facts(text)).toEqual([`statement/accuse TGO>MLI ${NOW}`]);
});

describe('what an office says is needed', () => {
  it.each([
    ['It is important that Peru keep its word.', 'CHL>PER'],
    ['It is of great importance that the Peruvian Government keep its word.', 'CHL>PER'],
    ['It is essential that Peru and Bolivia keep the truce.', 'CHL>BOL+PER'],
  ])('is asked of whoever should do it: %s', (text, who) => {
    expect(facts(text, OFFICE)).toEqual([`statement/appeal ${who} ${NOW}`]);
  });

  it.each([
    'It is important that Peru has kept its word.',
    'It is not important that Peru keep its word.',
    'It is important that Chile and Peru keep the truce.',
    'It is important that the shops in Peru open early.',
  ])('is asked of nobody: %s', (text) => {
    expect(facts(text, OFFICE)).toEqual([]);
  });
});

it.each([
  'Chile, which knows Peru well, will continue to support Peru.',
  'Chile, which is a neighbour, will always support Peru.',
])('takes a promise behind an aside for one: %s', (text) => {
  expect(facts(text, OFFICE)).toContain(`statement/support CHL>PER ${NOW}`);
});

it('does not date the answer by the day of what is answered', () => {
  const text =
    'The claims voiced by Peruvian Foreign Minister Ana Lopez in Lima on 12 May are groundless.';
  expect(facts(text, OFFICE)).toEqual([`statement/refuse CHL>PER ${NOW}`]);
});

it('dates what comes before a session by its own day', () => {
  const text =
    'Minister Ana Soto will on Friday, 24 May 2024, receive the Foreign Minister of Peru. ' +
    'Their talks will be preceded by a meeting of senior officials of the two countries on Thursday.';
  const found = extractor.extract({ ...article(text, '2024-05-14'), publisher: OFFICE }).facts;
  const [, before] = found;
  expect([before?.occurred.edtf, before?.modality]).toEqual(['2024-05-16', 'planned']);
});

it.each([
  ['Chile regards the decision of Peru as groundless.', 'statement/criticise CHL>PER'],
  ['Peru bears responsibility for the tension in the region.', 'statement/accuse CHL>PER'],
  ['Peru is profiting from the war.', 'statement/accuse CHL>PER'],
  ['The Political Director made clear that Peru must leave.', 'statement/appeal CHL>PER'],
  ['Chile suspended budget support for Peru on Monday.', 'action/sanction CHL>PER'],
  ['Chile built a convention centre in Peru.', 'action/loan-investment CHL>PER'],
])('%s', (text, expected) => {
  expect(facts(text, OFFICE).map((fact) => fact.split(' ').slice(0, 2).join(' '))).toEqual([
    expected,
  ]);
});

it.each([
  [
    'The president of Chad met the presidents of Mali and Niger, as well as the prime minister of Benin, in Bamako on Monday.',
    'meeting/in-person BEN+MLI+NER+TCD 2024-05-13',
  ],
  [
    'The ministers of Mali and Niger, as well as the Beninese minister, condemned Togo.',
    `statement/criticise BEN+MLI+NER>TGO ${NOW}`,
  ],
])('counts who stands behind "as well as": %s', (text, expected) => {
  expect(facts(text)).toContain(expected);
});

it('gives no day to what is told of the time since then', () => {
  const text = 'Relations have soured since Togo expelled the Malian ambassador.';
  expect(facts(text)).toEqual(['action/expulsion TGO>MLI ../2024-05-14']);
});

it('does to nobody else what two do to each other', () => {
  const text =
    'Togolese and Malian troops fought each other in the Beninese city of Parakou on Monday.';
  expect(facts(text)).toEqual(['action/force MLI+TGO 2024-05-13']);
});

it('takes whoever said something when meeting somebody, whatever is said of the guest', () => {
  const text =
    'Chinese President Xi Jinping made the remarks when meeting with Togolese President Faure Gnassingbe, who arrived in Beijing on Sunday.';
  expect(facts(text)).toContain(`meeting/in-person CHN+TGO ${NOW}`);
});

describe('what is joined to something said', () => {
  it.each([
    [
      'Togo said Malian troops had crossed the border and summoned the Malian ambassador.',
      'action/protest TGO>MLI',
    ],
    [
      'Togo said Mali had stolen its assets and imposed sanctions on Malian officials.',
      'action/sanction TGO>MLI',
    ],
    [
      'Togo said Mali had violated the ceasefire and closed its airspace to Malian airlines.',
      'action/visa-border TGO>MLI',
    ],
  ])(
    'is the deed of whoever said it, where it is done to those of whom it was said: %s',
    (text, expected) => {
      expect(facts(text)).toContain(`${expected} ${NOW}`);
    },
  );
});

describe('an aside "when meeting"', () => {
  it('is of whoever speaks, not of whom he speaks', () => {
    const text =
      'Togolese Foreign Minister Ann Ayi said Benin should be cautious when meeting with Malian Foreign Minister Ali Diop, who is in Lome.';
    expect(facts(text)).toContain(`meeting/in-person MLI+TGO ${NOW}`);
  });

  it('tells of no meeting where it tells of a habit', () => {
    const text =
      'Togolese Foreign Minister Ann Ayi usually jokes when meeting with Malian Foreign Minister Ali Diop, who is a poet.';
    expect(facts(text)).toEqual([]);
  });
});

it('"both sides" of a sentence are those who have met in it', () => {
  const text =
    'Togo and Benin exchanged fire. Ghanaian Foreign Minister Ann Ayi met her Malian counterpart in Accra, and both sides called for calm.';
  expect(facts(text)).toContain(`statement/appeal GHA+MLI>BEN+TGO ${NOW}`);
});

it('asks of a state what it tells of no deed', () => {
  const text = 'It is essential that Peru stop arms sales to Bolivia.';
  expect(facts(text, OFFICE)).toEqual([`statement/appeal CHL>PER ${NOW}`]);
});
