import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('what others say of a deed that no two states had a part in', () => {
  const lead = 'Kenya carried out a second nuclear test on Monday.';

  it.each([
    ['Peru condemned the test.', 'statement/criticise PER>KEN 2007-02-08~'],
    ['Peru and Chad denounced the test.', 'statement/criticise PER+TCD>KEN 2007-02-08~'],
    [
      'Peruvian President Alan Garcia, who phoned Chadian President Idriss Deby overnight, called the test a provocation.',
      'statement/criticise PER>KEN 2007-02-08~',
    ],
    ['Peru voiced deep concern.', 'statement/criticise PER>KEN 2007-02-08~'],
  ])('is for whoever did it: %s', (text, expected) => {
    expect(facts(`${lead} ${text}`)).toContain(expected);
  });

  it('is for nobody where it is about others than states', () => {
    expect(facts(`${lead} Peru accused the Lord's Army of double standards.`)).toEqual([]);
  });
});

it('"both sides" are those of the story, not who spoke to one of them last', () => {
  const text =
    "Kenyan troops shelled Peru on Monday. Peru's army fired back at Kenya. Peru accused Kenya of murder. " +
    'Chadian President Idriss Deby telephoned Kenyan President Mwai Kibaki. Mali urged both sides to show calm.';
  expect(facts(text)).toContain('statement/appeal MLI>KEN+PER 2007-02-08~');
});

it("a measure that names nobody is aimed at whom another's was", () => {
  const text = 'Chad closed its border with Peru in May. Kenya suspended aid last year.';
  expect(facts(text)).toContain('action/sanction KEN>PER 2006');
});

it('a country speaks of "the expulsions" as of those of its own people', () => {
  const text =
    'Kenya expelled six Peruvian diplomats on Monday. Chad shelled Mali. Peru denounced the move.';
  expect(facts(text)).toContain('statement/criticise PER>KEN 2007-02-08~');
});

describe('what somebody named aside has done', () => {
  it.each([
    [
      'Kenyan Foreign Minister Raphael Tuju, who had discussed the row with Peruvian Foreign Minister Jose Garcia on Monday, smiled.',
      'meeting/in-person KEN+PER 2007-02-05',
    ],
    [
      'Kenya kept silent, though it has supplied Peru with armed drones.',
      'action/aid KEN>PER ../2007-02-08',
    ],
    [
      'In 1986 the administration of President Mwai Kibaki ordered out 80 Peruvian diplomats.',
      'action/expulsion KEN>PER 1986',
    ],
    [
      'The raid prompted Peru to recall its ambassador from Nairobi on Monday.',
      'action/recall PER>KEN 2007-02-05',
    ],
    [
      'Mali, Chad and Niger each expelled four Peruvians on Monday.',
      'action/expulsion MLI+NER+TCD>PER 2007-02-05',
    ],
    [
      'Mali, Chad and Niger all criticized the raid by Peru.',
      'statement/criticise MLI+NER+TCD>PER 2007-02-08~',
    ],
    [
      'Mr Kibaki of Kenya is happy. Kenyan President Mwai Kibaki is set to hold a phone call with Peruvian President Alan Garcia on Friday.',
      'meeting/call KEN+PER 2007-02-09',
    ],
  ])('is told too: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('whoever is called something is not rung up', () => {
    const text =
      'Kenyan President Mwai Kibaki called Peruvian President Alan Garcia, his neighbour, a liar.';
    expect(facts(text)).not.toContain('meeting/call KEN+PER 2007-02-08~');
  });

  it('who leads an institution of the European Union acts for the Union', () => {
    const text =
      'European Commission President Romano Prodi telephoned Peruvian President Alan Garcia on Monday.';
    expect(facts(text)).toEqual(['meeting/call EUE+PER 2007-02-05']);
  });
});
