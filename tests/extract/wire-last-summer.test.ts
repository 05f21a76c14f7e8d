import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const DAY = '2002-06-05';
const facts = (text: string) => extractor.extract(article(text, DAY)).facts.map(inShort);

describe('a season that is told of', () => {
  it.each([
    ['last summer', '2001/2002'],
    ['last fall', '2001/2002'],
    ['in the fall', `../${DAY}`],
    ['after the fall of Kabul', `${DAY}~`],
  ])('is not the day of publication: %s', (when, date) => {
    expect(facts(`Kenya expelled two Malian diplomats ${when}.`)).toEqual([
      `action/expulsion KEN>MLI ${date}`,
    ]);
  });

  it('is not of the years for which a plan is signed', () => {
    const text = 'Kenya and Mali signed a treaty on the years of culture in 2002-2003.';
    expect(facts(text)).toEqual([`agreement/treaty KEN+MLI ${DAY}~`]);
  });
});

describe('what was done twice', () => {
  it('was done at some time before', () => {
    expect(facts('Kenya has twice expelled Malian diplomats.')).toEqual([
      `action/expulsion KEN>MLI ../${DAY}`,
    ]);
  });
});

describe('what an office says beside a meeting that it told of', () => {
  it.each([
    'While we note the statement of the Danish Government, we expect Denmark to act.',
    'As we told him, we expect Denmark to act.',
    'We expect Denmark to act.',
  ])('is said now: %s', (words) => {
    const text = `Foreign Minister Hakan Fidan met his Danish counterpart Lars Rasmussen yesterday. ${words}`;
    const found = readRelease('Republic of Türkiye Ministry of Foreign Affairs', text);
    expect(found).toContain('statement/appeal TUR>DNK 2023-05-09~');
  });
});

describe('deeds in other words', () => {
  it.each([
    ['Kenya pulled its high commissioner out of Kampala on Monday.', 'recall KEN>UGA'],
    ["Kenya told Uganda's envoy, Ann Lee, to go home on Monday.", 'expulsion KEN>UGA'],
    ['On Monday Kenya put off delivery of helicopters to Uganda.', 'export-control KEN>UGA'],
    ['Kenya delayed the delivery of tanks to Uganda on Monday.', 'export-control KEN>UGA'],
    ['Kenyan troops chased Ugandan police from the strip on Monday.', 'force KEN>UGA'],
    ['Kenyan troops drove Ugandan soldiers from the strip on Monday.', 'force KEN>UGA'],
    ['Kenya sold Uganda ten buses on credit on Monday.', 'loan-investment KEN>UGA'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual([`action/${expected} 2002-06-03`]);
  });

  it('note a release without holding anybody', () => {
    const text =
      'Kenya took note of the release of ten prisoners on Monday after a call from Uganda.';
    expect(facts(text).filter((fact) => fact.includes('detention'))).toEqual([]);
  });
});

describe('what is said of sanctions and missiles', () => {
  it.each([
    [
      'Kenya said that it would survive the sanctions which Uganda imposed on it.',
      'statement/defend KEN>UGA',
    ],
    [
      'A Kenyan spokesman warned that missiles would rain on Ugandan towns if a soldier crossed the border.',
      'statement/threaten KEN>UGA',
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(`${expected} ${DAY}~`);
  });
});

describe('a matter that is taken up with somebody', () => {
  it('is spoken of at a meeting, and so is what the two promise', () => {
    const text =
      'Malian President Amadou Lee took the matter up with Togolese President Faure Roe in Lome last month, and the two promised to fight the tax.';
    expect(facts(text)).toEqual([
      'meeting/in-person MLI+TGO 2002-05',
      'statement/intent MLI+TGO 2002-05',
    ]);
  });

  it('is no meeting where states take it up', () => {
    expect(facts('Mali took the matter up with Togo last month.')).toEqual([
      'statement/comment MLI>TGO 2002-05',
    ]);
  });
});
