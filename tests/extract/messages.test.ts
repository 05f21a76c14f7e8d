import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

/** Published on a Tuesday. */
const togo = (text: string) => readRelease('Ministry of Foreign Affairs of Togo', text);

const NOW = '2023-05-09~';

describe('a message', () => {
  it.each([
    [
      'Minister Dussey conveyed a message from President Gnassingbé to President William Ruto of Kenya on Monday.',
      ['statement/greeting TGO>KEN 2023-05-08'],
    ],
    [
      'The Ambassador of Kenya handed over a letter from President William Ruto to President Gnassingbé.',
      [`statement/greeting KEN>TGO ${NOW}`],
    ],
    [
      'President Gnassingbé received a message of congratulations from President William Ruto of Kenya.',
      [`statement/greeting KEN>TGO ${NOW}`],
    ],
    [
      'The Minister received an invitation from the Foreign Minister of Peru to come to Lima.',
      [`statement/invite PER>TGO ${NOW}`],
    ],
    [
      'The Minister met President William Ruto of Kenya on Monday. He handed over a letter from President Gnassingbé inviting him to Lomé.',
      ['meeting/in-person KEN+TGO 2023-05-08', 'statement/invite TGO>KEN 2023-05-08'],
    ],
  ])('is the word of whoever sent it: %s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });

  it.each([
    'The Minister received a message from the Kenyan side regarding the road.',
    'The Minister received a letter from pupils in Kenya.',
    'The Minister delivered a strong message from the Government of Kenya to a conference.',
  ])('is none where nobody sends it to anybody, or where it is hard: %s', (text) => {
    expect(togo(text)).toEqual([]);
  });
});

describe('a tag inside what is said', () => {
  it.each([
    [
      'Togo, the Minister noted, would be ready to receive the delegations of Mali and Peru.',
      [`statement/intent TGO>MLI+PER ${NOW}`],
    ],
    ['Mali, the Minister said, has violated the treaty.', [`statement/criticise TGO>MLI ${NOW}`]],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });
});

describe('meetings told in other words', () => {
  it.each([
    [
      'Meeting on Monday in Lima, President Gnassingbé and his host, President Dina Boluarte, signed an agreement on fishing.',
      ['meeting/in-person PER+TGO 2023-05-08', 'agreement/agreement PER+TGO 2023-05-08'],
    ],
    [
      'The Minister sat down separately with President William Ruto of Kenya on Monday.',
      ['meeting/in-person KEN+TGO 2023-05-08'],
    ],
    [
      'The presidents of Togo and Kenya will next meet in Nairobi on 15 June.',
      ['meeting/in-person KEN+TGO 2023-06-15'],
    ],
    [
      'President Gnassingbé this morning welcomed to Lomé his Kenyan counterpart, William Ruto.',
      ['meeting/visit KEN+TGO 2023-05-09'],
    ],
    [
      'From Lima the Minister proceeds tomorrow to Nairobi for a visit.',
      ['meeting/visit KEN+TGO 2023-05-10'],
    ],
    [
      'Minister Dussey is expected back in Nairobi within two weeks.',
      ['meeting/visit KEN+TGO 2023-05-09/..'],
    ],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });
});

describe('an understanding', () => {
  it.each([
    ['An understanding was reached with Kenya on fishing.', [`agreement/oral KEN+TGO ${NOW}`]],
    [
      'An understanding was reached between the Minister and the Foreign Minister of Kenya that the road will be open.',
      [`agreement/oral KEN+TGO ${NOW}`],
    ],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });

  it('is repeated support', () => {
    expect(togo('The Minister repeated the support of Togo for the rights of Peru.')).toEqual([
      `statement/support TGO>PER ${NOW}`,
    ]);
  });
});
