import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const withoutDate = (fact: string): string => fact.replace(/ [^ ]*$/, '');

describe('a day between a verb and the word that belongs to it', () => {
  it.each([
    ['Kenya and Peru agreed Tuesday to reopen a bridge.', 'agreement/oral KEN+PER 2007-02-06'],
    ['Kenya called Monday on Peru to free a pilot.', 'statement/appeal KEN>PER 2007-02-05'],
    ['Kenya threatened last month to shell Peru.', 'statement/threaten KEN>PER 2007-01'],
  ])('parts them as little as any other word: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });
});

describe('somebody who is awaited', () => {
  it.each([
    'Kenyan Foreign Minister Raila Otieno is due in Lima on Friday.',
    'Kenyan Foreign Minister Raila Otieno, who is expected in Lima on Friday, smiled.',
  ])('has a visit planned: %s', (text) => {
    expect(facts(text)).toEqual(['meeting/visit KEN+PER 2007-02-09']);
  });
});

describe('the words of news agencies', () => {
  it.each([
    ['Kenya turned back a Peruvian minister on Monday.', 'action/visa-border KEN>PER 2007-02-05'],
    ['Kenya stepped up its shelling of Peru on Monday.', 'action/force KEN>PER 2007-02-05'],
    ['Kenya called in the Peruvian envoy on Monday.', 'action/protest KEN>PER 2007-02-05'],
    [
      'Kenya lifted its ban on fish from Peru on Monday.',
      'action/sanction-relief KEN>PER 2007-02-05',
    ],
    ['Kenya imposed a travel ban on Peru on Monday.', 'action/sanction KEN>PER 2007-02-05'],
  ])('are known: %s', (text, expected) => {
    expect(facts(text)).toEqual([expected]);
  });
});

describe('what others say of a deed or of words', () => {
  it.each([
    ['Kenya shelled Peru on Monday, a move condemned by Chad.', 'statement/criticise TCD>KEN'],
    [
      'Kenya said Peruvian jets had bombed a town, a claim denied by Lima.',
      'statement/defend PER>KEN',
    ],
    [
      'Kenya said Peruvian jets had bombed a town, an accusation Peru rejected.',
      'statement/refuse PER>KEN',
    ],
    [
      'Kenya said Peruvian jets had bombed a town. Peru said its jets had not flown.',
      'statement/defend PER>KEN',
    ],
    ['Kenya told Peru to free a pilot.', 'statement/appeal KEN>PER'],
  ])('is aimed at whoever did or said it: %s', (text, expected) => {
    expect(facts(text).map(withoutDate)).toContain(expected);
  });

  it('charges those who are said to have done harm', () => {
    expect(facts('Kenya said Peruvian jets had bombed a town.')).toContain(
      'statement/accuse KEN>PER 2007-02-08~',
    );
  });
});

describe('soldiers who come and go', () => {
  it.each([
    [
      'Kenyan troops, who entered Chad in December, began to pull out on Monday.',
      ['action/incursion KEN>TCD 2006-12', 'action/ceasefire-withdrawal KEN>TCD 2007-02-05'],
    ],
    ['Kenya has 300 troops in Chad.', ['action/deployment KEN>TCD ../2007-02-08']],
    ['Kenya will send 300 soldiers to Chad.', ['action/deployment KEN>TCD 2007-02-08/..']],
    ['Kenyan tourists entered Chad on Monday.', []],
  ])('are a deed of their state: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('journeys', () => {
  it.each([
    ['Kenyan Foreign Minister Raila Otieno flies to Lima on Friday.', 'planned', '2007-02-09'],
    [
      'Kenyan Foreign Minister Raila Otieno is due in Lima on Friday but put off his trip.',
      'cancelled',
      '2007-02-09',
    ],
    [
      'Kenyan Foreign Minister Raila Otieno was to have visited Peru on Monday but called it off.',
      'cancelled',
      '2007-02-05',
    ],
  ])('are told as what they are: %s', (text, modality, edtf) => {
    const [visit] = extractor.extract(article(text, '2007-02-08')).facts;
    expect(visit).toMatchObject({ type: 'meeting', modality, occurred: { edtf } });
  });
});

it('reads on behind an aside between dashes', () => {
  expect(facts('Kenya -- itself short of fuel -- expelled a Peruvian envoy on Monday.')).toEqual([
    'action/expulsion KEN>PER 2007-02-05',
  ]);
});

it('takes whose country did something for that country', () => {
  expect(facts('The Kenyan king, whose country shut its border with Chad in May, slept.')).toEqual([
    'action/visa-border KEN>TCD 2006-05',
  ]);
});

it('knows two states by words between "two" and what they are', () => {
  expect(
    facts('Kenya and Chad traded fire on Monday. The two dry African states fought a war in 1996.'),
  ).toContain('action/force KEN+TCD 1996');
});

it('tells what a deed drew from others behind another participle', () => {
  expect(
    facts('Kenyan jets bombed Chad on Monday, killing ten and drawing criticism from Peru.'),
  ).toEqual(['action/force KEN>TCD 2007-02-05', 'statement/criticise PER>KEN 2007-02-08~']);
});

it('tells a withdrawal that is to come as planned', () => {
  const text = 'The withdrawal of Kenyan troops from Chad is to be completed by March 15.';
  expect(extractor.extract(article(text, '2007-02-08')).facts).toMatchObject([
    { type: 'action', kind: 'ceasefire-withdrawal', modality: 'planned' },
  ]);
});

it("takes the country of an envoy's post for who called him in", () => {
  expect(facts('The Kenyan envoy in Lima was called to the foreign ministry on Monday.')).toEqual([
    'action/protest PER>KEN 2007-02-05',
  ]);
});

it("takes a dateline's town for the first happening and those of its days alone", () => {
  const { facts: found } = extractor.extract(
    article(
      'MOSCOW, Feb 6 (Wire) - Vladimir Putin met Hu Jintao on Monday.\n\nSergei Lavrov met Li Zhaoxing on Tuesday.\n\nSergei Ivanov met Cao Gangchuan on Saturday.',
      '2007-02-08',
    ),
  );
  expect(found.map(({ place }) => place?.name ?? null)).toEqual(['Moscow', 'Moscow', null]);
});
