import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what stories of an agency tell', () => {
  it.each([
    ['Chad gave Mali $3 million on Monday.', ['action/aid TCD>MLI 2018-05-14']],
    [
      'Chad lent Mali $100 million for fuel on Monday.',
      ['action/loan-investment TCD>MLI 2018-05-14'],
    ],
    ['Chad received medicine from Mali on Monday.', ['action/aid MLI>TCD 2018-05-14']],
    [
      'Kenyan soldiers pulled out of the Malian town of Gao on Monday.',
      ['action/ceasefire-withdrawal KEN>MLI 2018-05-14'],
    ],
    ['Chad and Mali agreed last June to build a dam.', ['agreement/oral MLI+TCD 2017-06']],
    [
      'Prime Minister Theresa May met Emmanuel Macron on Monday.',
      ['meeting/in-person FRA+GBR 2018-05-14'],
    ],
    [
      'Kenya warned its citizens on Monday not to travel to Mali.',
      ['action/visa-border KEN>MLI 2018-05-14'],
    ],
    [
      'Kenya told its nationals to leave Mali on Monday.',
      ['action/visa-border KEN>MLI 2018-05-14'],
    ],
    ['Mali told Kenyan nationals to leave on Monday.', ['action/expulsion MLI>KEN 2018-05-14']],
    [
      'If Mali closed the road, Kenya would take counter-measures, Kenya said on Monday.',
      ['statement/threaten KEN>MLI 2018-05-14'],
    ],
    [
      'Kenya shipped 40 tonnes of food aid to Mali on Monday, the Kenyan Foreign Ministry said.',
      ['action/aid KEN>MLI 2018-05-14'],
    ],
    ['Saudi-led warplanes bombed a Malian port on Monday.', ['action/force SAU>MLI 2018-05-14']],
    [
      'Mali expelled two Kenyan diplomats on Monday. Kenya said it would respond in kind.',
      ['action/expulsion MLI>KEN 2018-05-14', `statement/threaten KEN>MLI ${NOW}`],
    ],
    [
      'Mali summoned the Kenyan ambassador on Monday. Kenya rejected the allegation as baseless.',
      ['action/protest MLI>KEN 2018-05-14', `statement/refuse KEN>MLI ${NOW}`],
    ],
    [
      'Chad pledged $200 million for roads in Mali on Monday.',
      ['statement/intent TCD>MLI 2018-05-14'],
    ],
    [
      'Chad bought jets from Kenya under a contract signed in December.',
      [`action/other TCD>KEN ${NOW}`],
    ],
    [
      'Chad handed over a new parliament building to Mali on Monday.',
      ['action/aid TCD>MLI 2018-05-14'],
    ],
    ['Chad sent two planes with doctors to Mali on Monday.', ['action/aid TCD>MLI 2018-05-14']],
    ['Chad banned Malian men from entering on Monday.', ['action/visa-border TCD>MLI 2018-05-14']],
    [
      'Chadian navy men arrested 14 Malian fishermen on Monday.',
      ['action/detention TCD>MLI 2018-05-14'],
    ],
    ['A Chadian court on Monday ordered the extradition of a Malian.', []],
    ['Chad on Monday ordered the extradition of a Malian.', ['action/legal TCD>MLI 2018-05-14']],
    [
      "Chad's prime minister left for home on Monday after a three-day visit to Mali.",
      ['meeting/visit MLI+TCD 2018-05-14'],
    ],
    [
      "Chad's president visited Mali in April, weeks before Kenya broke off ties with Mali.",
      ['meeting/visit MLI+TCD 2018-04', 'action/relations KEN>MLI ../2018-05-15'],
    ],
    [
      'Chad closed its border with Mali on Monday. A Chadian official, who declined to be named, spoke of rain.',
      ['action/visa-border TCD>MLI 2018-05-14'],
    ],
    [
      'Mali returned a captured Chadian pilot on Monday.',
      ['action/release-exchange MLI>TCD 2018-05-14'],
    ],
    ['Mali lifted visas for Kenyans in 2005.', ['action/visa-border MLI>KEN 2005']],
    [
      'Mali said on Monday it would close its embassy in Kenya.',
      ['action/relations MLI>KEN 2018-05-15/..'],
    ],
    [
      'Mali said on Monday the Kenyan army had crossed its border.',
      ['statement/accuse MLI>KEN 2018-05-14'],
    ],
    [
      'Mali said late on Monday that Kenyan jets had bombed a village.',
      ['statement/accuse MLI>KEN 2018-05-14'],
    ],
    [
      '"Kenya will not go unpunished," Malian Foreign Minister Tieman Coulibaly said on Monday.',
      ['statement/threaten MLI>KEN 2018-05-14'],
    ],
    ['Mali said on Monday it had frozen aid to Kenya.', ['action/sanction MLI>KEN 2018-05-14']],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('hears a threat in a complaint that will be filed', () => {
    const [found] = extractor.extract({
      ...article('Chad will file a complaint against Mali, Chad said on Monday.', '2018-05-15'),
      publisher: 'Reuters',
    }).facts;
    expect(found).toMatchObject({ act: 'intent', stance: 'conflictual' });
  });

  it.each([
    'Kenyan soldiers pulled out of the Malian peace force on Monday.',
    'Kenya said it would respond in kind.',
    'The Kenyan ambassador to Mali returned to Bamako on Monday.',
    'Kenyan soldiers killed three militants near the border with Mali on Monday.',
    'Kenya hosts U.S. and French troops.',
    'Chad pledged $2 million for research on Monday at a meeting in Bamako, Mali.',
    'A Malian and a Kenyan discussed wells on Monday.',
    'Kenya told its nationals to leave the hall on Monday.',
  ])('nothing: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });

  it('asks nobody to stop what the speaker will stop', () => {
    expect(facts('Kenya said it would halt aid to Mali.')).toEqual([
      `statement/intent KEN>MLI ${NOW}`,
    ]);
  });
});
