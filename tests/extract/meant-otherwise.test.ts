import { expect, it } from '@jest/globals';
import { article, extractor, readNews } from './reading.ts';

const facts = (text: string) => readNews(text, '2014-05-27');

it.each([
  ['Kenya called for the release of Chadian dissidents.', 'statement/appeal KEN>TCD 2014-05-27~'],
  ['Kenya said it would launch no attacks on Chad.', 'statement/intent KEN>TCD 2014-05-27~'],
  ['Kenya said it would sell no gas to Chad.', 'statement/refuse KEN>TCD 2014-05-27~'],
  ['Kenya told Chad that the raid must not happen again.', 'statement/appeal KEN>TCD 2014-05-27~'],
  [
    'Kenya said its planes struck, killing ten Chadian soldiers.',
    'action/force KEN>TCD 2014-05-27~',
  ],
  [
    'Nairobi, Beijing and Bamako condemned Chad.',
    'statement/criticise CHN+KEN+MLI>TCD 2014-05-27~',
  ],
  ['Kenya, like the United States, condemned Chad.', 'statement/criticise KEN>TCD 2014-05-27~'],
  [
    'Kenya fired missiles toward Chadian ships in waters off Mombasa.',
    'action/force KEN>TCD 2014-05-27~',
  ],
  ['Kenya was joined by Chad at the meeting on Monday.', 'meeting/in-person KEN+TCD 2014-05-26'],
  ['Kenya ordered families of Chadian diplomats to leave.', 'action/expulsion KEN>TCD 2014-05-27~'],
  ['Kenya praised not only its troops but also Chad.', 'statement/praise KEN>TCD 2014-05-27~'],
])('reads: %s', (text, fact) => {
  expect(facts(text)).toEqual([fact]);
});

it.each([
  'Kenya is under Ugandan pressure to join sanctions against Chad.',
  'Kenya received a proposal from the Chadian delegation.',
  'Kenya ordered a halt to the legal action against Chad.',
  'Kenya withdrew its negotiators from the arms treaty talks with Chad.',
  'A Kenyan frigate left Chad on Monday.',
])('tells nothing of: %s', (text) => {
  expect(facts(text)).toEqual([]);
});

it.each([
  ['Kenya denied plans to expel two Chadian diplomats.', /expulsion/],
  ["Kenya condemned Uganda's raids on Chad and Mali's threats.", /force UGA>[^ ]*MLI/],
  ['It was announced on Monday that Kenyan President Ann Odinga will visit Chad.', /2014-05-26/],
  ['The Kenyan minister called the Chadian minister on Monday about the terrorists.', /criticise/],
  [
    'Kenya and Chad established diplomatic relations in 1990. Kenya closed its embassy in Chad.',
    /\.\.\/2014-05-27/,
  ],
  [
    'On the second day of his visit to Chad, the Kenyan minister met President Déby.',
    /\.\.\/2014-05-27/,
  ],
])('tells no more than it says: %s', (text, wrong) => {
  expect(facts(text).join()).not.toMatch(wrong);
});

it('takes whoever answers an attack on somebody to be on his side', () => {
  const [fact] = extractor.extract(article('Kenya vowed to respond to any attack on Chad.')).facts;
  expect(fact?.stance).toBe('cooperative');
});
