import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string, on = '2018-05-15') =>
  extractor.extract({ ...article(text, on), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';
const MET = 'meeting/in-person GHA+MLI 2018-05-14';

describe('who is meant in the news', () => {
  it.each([
    [
      'Kenyan President Uhuru Kenyatta criticised Ghana on Sunday. Ghanaian Foreign Minister Ama Boateng met her Malian counterpart, Issa Keita, on Monday. She thanked him for the rice.',
      ['statement/criticise KEN>GHA 2018-05-13', MET, 'statement/praise GHA>MLI 2018-05-14'],
    ],
    [
      'Ghanaian Foreign Minister Ama Boateng met her Malian counterpart on Monday. She told him that Ghana would send rice.',
      [MET, 'statement/intent GHA>MLI 2018-05-14'],
    ],
    [
      'Speaking in Lagos on Monday, Ghanaian Foreign Minister Kofi Boateng met Malian Prime Minister Issa Keita. He invited him to Accra.',
      [MET, 'statement/invite GHA>MLI 2018-05-14'],
    ],
    [
      'Malian Prime Minister Issa Keita arrived in Accra on Monday. Ghanaian President Kofi Boateng thanked him.',
      ['meeting/visit GHA+MLI 2018-05-14', 'statement/praise GHA>MLI 2018-05-14'],
    ],
  ])('reads who "him" is: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    [
      'Kenya met Uganda on Sunday. Chad accuses Malian forces of raids. Togo brokered a truce between the two in 2010.',
      'agreement/agreement MLI+TCD 2010',
    ],
    [
      'The Sudanese army and its southern counterpart held talks on Monday.',
      'meeting/in-person SDN+SSD 2018-05-14',
    ],
    [
      'Pyongyang and its southern neighbour agreed on Monday to reopen a road.',
      'agreement/oral KOR+PRK 2018-05-14',
    ],
    [
      'Mali expelled the ambassador of Peru. Ghana criticised the West African country on Monday.',
      'statement/criticise GHA>MLI 2018-05-14',
    ],
    [
      'Peru seized two Chilean boats. Chile recalled its ambassador from the Andean nation on Monday.',
      'action/recall CHL>PER 2018-05-14',
    ],
    [
      "Mali's president visited the tiny Indian Ocean island nation of Mauritius on Monday.",
      'meeting/visit MLI+MUS 2018-05-14',
    ],
  ])('reads which state is meant: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it.each([
    'Peru seized two boats. Chile recalled its ambassador from the Baltic nation on Monday.',
    'The Malian army and its southern counterpart held talks on Monday.',
  ])('takes no state that was not named: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('reads a capital as that of the state that was there', () => {
    const text = 'Peru thanked Moscow on Monday. Peru condemned Belgrade on Sunday.';
    expect(facts(text, '1985-05-07')).toEqual([
      'statement/praise PER>SUN 1985-05-06',
      'statement/criticise PER>YUG 1985-05-05',
    ]);
    expect(facts(text)).toEqual([
      'statement/praise PER>RUS 2018-05-14',
      'statement/criticise PER>SRB 2018-05-13',
    ]);
  });

  it.each([
    [
      'Chad, which fought a war with Mali that left hundreds dead, condemned Ghana.',
      `statement/criticise TCD>GHA ${NOW}`,
    ],
    [
      'Chad, which said Mali had broken the truce, recalled its ambassador from Bamako.',
      `action/recall TCD>MLI ${NOW}`,
    ],
    [
      'Chad, which said that Mali had attacked a village, killing ten, recalled its ambassador from Bamako.',
      `action/recall TCD>MLI ${NOW}`,
    ],
    [
      'In Chad, Malian President Issa Keita and Ghanaian President Kofi Boateng signed a joint statement.',
      `statement/joint-statement GHA+MLI ${NOW}`,
    ],
    [
      'Malian Prime Minister Issa Keita signed a joint statement with his host, Ghanaian President Kofi Boateng.',
      `statement/joint-statement GHA+MLI ${NOW}`,
    ],
  ])('reads who acts behind an aside or beside a place: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it('reads only one of one side', () => {
    expect(facts('Mali issued a joint statement on trade.')).toEqual([]);
  });
});
