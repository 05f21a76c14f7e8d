import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'Kenya intends to help Chad mend its bridges, Defence Minister Ali Odinga told reporters in Mombasa on Monday.',
  'Kenya is considering a grant to Chad, a Kenyan official said on Monday.',
  "Kenya's president is leaning towards lifting the ban on Chad, officials said on Monday.",
  'Kenya made clear its intention on Monday of taking the quarrel with Chad to court.',
])('intent: %s', (text) => {
  expect(facts(text)).toEqual(['statement/intent KEN>TCD 2014-05-26']);
});

it.each(["Kenya's foreign minister gave Chad full marks on Monday for saving the talks."])(
  'praise: %s',
  (text) => {
    expect(facts(text)).toEqual(['statement/praise KEN>TCD 2014-05-26']);
  },
);

it.each([
  "Kenya's president told a banquet on Monday that he hoped to receive Chad's president in Nairobi.",
])('invite: %s', (text) => {
  expect(facts(text)).toEqual(['statement/invite KEN>TCD 2014-05-26']);
});

it.each(["The Kenyan prime minister's office insisted on Monday that Chad withdraw its troops."])(
  'appeal: %s',
  (text) => {
    expect(facts(text)).toEqual(['statement/appeal KEN>TCD 2014-05-26']);
  },
);

it('refuses what was asked of it before', () => {
  expect(
    facts(
      'Any apology was out of the question, Kenyan spokeswoman Ana Odinga retorted on Monday after Chad demanded one.',
    ),
  ).toContain('statement/refuse KEN>TCD 2014-05-26');
});

it.each([
  'In a joint article on Monday, the foreign ministers of Kenya and Chad recalled the old pact.',
  'At a joint news conference on Monday, the presidents of Kenya and Chad said poachers must be caught.',
])('with one voice: %s', (text) => {
  expect(facts(text)).toEqual(['statement/joint-statement KEN+TCD 2014-05-26']);
});

it('takes no participle before a comma for what is said', () => {
  expect(facts('Noting the rains of the month, Kenya said so on Monday.')).toEqual([]);
});
