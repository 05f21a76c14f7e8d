import { describe, expect, it } from '@jest/globals';
import type { FoundFact } from '../../src/extract/types.ts';
import { detailOf, extractor, inShort } from './reading.ts';

const read = (text: string, publisher: string | null = null) =>
  extractor.extract({ text, title: null, publisher, publishedOn: '2019-05-09' }).facts;

const detailsOf = (facts: readonly FoundFact[]) =>
  facts.map((fact) => `${fact.type}/${detailOf(fact)}`);

describe('a statement that names no target', () => {
  it.each([
    ['Ghana condemned the raid.', 'statement/criticise GHA>MLI 2019-05-09~'],
    ['Niger vowed to avenge its dead.', 'statement/threaten NER>MLI 2019-05-09~'],
    ['Ghana called the move unfriendly.', 'statement/criticise GHA>MLI 2019-05-09~'],
    ['Niger denied any provocation.', 'statement/defend NER>MLI 2019-05-09~'],
  ])('is about the deed told before it: %s', (words, expected) => {
    const facts = read(`Mali bombed two villages in Niger on Monday. ${words}`);
    expect(facts.map(inShort)).toEqual(['action/force MLI>NER 2019-05-06', expected]);
  });

  it('is about the deed of that sort, whatever was told after it', () => {
    const facts = read(
      'Mali bombed two villages in Niger on Monday. Togolese President Kofi Adu thanked Peru for its help. ' +
        'Ghana described the attack as unforgivable.',
    );
    expect(facts.map(inShort)).toContain('statement/criticise GHA>MLI 2019-05-09~');
  });

  it('to both sides is about both', () => {
    const facts = read(
      'Mali bombed two villages in Niger on Monday. Ghana urged both sides to talk.',
    );
    expect(facts.map(inShort)).toContain('statement/appeal GHA>MLI+NER 2019-05-09~');
  });

  it('joins in the blame that was told before it', () => {
    const facts = read('Togo accused Mali of piracy. Ghana demanded the release of the crew.');
    expect(facts.map(inShort)).toContain('statement/appeal GHA>MLI 2019-05-09~');
  });

  it.each([
    'Ghana condemned bad cooking.',
    'Niger said the raid was on a Monday.',
    'Niger has long opposed expansion of the lake.',
    'Ghana called the African Union slow.',
  ])('is none where it speaks of something else: %s', (words) => {
    const facts = read(`Mali bombed two villages in Niger on Monday. ${words}`);
    expect(detailsOf(facts)).toEqual(['action/force']);
  });
});

describe('a participle', () => {
  it.each([
    [
      'Ghana expelled a Togolese official accused of spying.',
      ['action/expulsion GHA>TGO 2019-05-09~'],
    ],
    [
      'Ghana thanked a Togolese sailor jailed in Mali.',
      ['statement/praise GHA>TGO 2019-05-09~', 'action/detention MLI>TGO 2019-05-09~'],
    ],
    [
      'Ghanaian police searched the port. Two Togolese sailors were arrested.',
      ['action/detention GHA>TGO 2019-05-09~'],
    ],
    ['There were ten Ghanaian soldiers killed in Mali.', []],
    [
      'Ghana demanded that Togo stop flights off its coast.',
      ['statement/appeal GHA>TGO 2019-05-09~'],
    ],
    ['Ghanaian troops began shelling a town in Togo.', ['action/force GHA>TGO 2019-05-09~']],
  ])('acts only where somebody does it: %s', (text, expected) => {
    expect(read(text).map(inShort)).toEqual(expected);
  });
});

describe('a deed', () => {
  it('falls on the other country in a story of two', () => {
    const facts = read(
      'Ghana and Togo quarrelled over fish. Togo said Ghana was wrong. Ghana said Togo was wrong. ' +
        'Ghana deployed troops on Monday.',
    );
    expect(facts.map(inShort)).toContain('action/deployment GHA>TGO 2019-05-06');
  });
});
