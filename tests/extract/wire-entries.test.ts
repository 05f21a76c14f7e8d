import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what stories tell of ships, envoys and papers', () => {
  it.each([
    [
      'A Kenyan ship with 140 people on board was given permission to enter a Tanzanian port on Monday.',
      ['action/visa-border TZA>KEN 2018-05-14'],
    ],
    [
      'Tanzania gave a Kenyan ferry permission to dock on Monday.',
      ['action/visa-border TZA>KEN 2018-05-14'],
    ],
    [
      'Kenyan trucks were allowed to enter Tanzania on Monday.',
      ['action/visa-border TZA>KEN 2018-05-14'],
    ],
    [
      'A Kenyan plane was denied permission to land in Tanzania on Monday.',
      ['action/visa-border TZA>KEN 2018-05-14'],
    ],
    [
      'A Kenyan minister was refused entry to Tanzania on Monday.',
      ['action/visa-border TZA>KEN 2018-05-14'],
    ],
    ['A Kenyan ship was given a new coat of paint.', []],
    ['Tanzania could allow a Kenyan ship to dock.', []],
    ['Tanzania allowed farmers to land their catch.', []],
  ])('reads who lets whom in: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    [
      "Kenya's ambassador in Dodoma made representations on behalf of the owner.",
      [`action/protest KEN>TZA ${NOW}`],
    ],
    [
      'The Kenyan ambassador in Dodoma demanded an apology on Monday.',
      ['statement/appeal KEN>TZA 2018-05-14'],
    ],
    [
      "Kenya's consul to Tanzania complained about the delay.",
      [`statement/criticise KEN>TZA ${NOW}`],
    ],
    ['The Kenyan ambassador in Dodoma praised the weather.', []],
    ['The Kenyan minister in the lift demanded an apology.', []],
    [
      'Kenya and Uganda sent their ambassadors back to Mali on Monday.',
      ['action/relations KEN+UGA>MLI 2018-05-14'],
    ],
  ])('reads what envoys do where they serve: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    ["Kenya said Tanzania's claims were baseless.", [`statement/refuse KEN>TZA ${NOW}`]],
    [
      'Tanzania accused Kenya of theft on Monday. Kenya\'s interior minister said the figure was "a fantasy".',
      ['statement/accuse TZA>KEN 2018-05-14', `statement/refuse KEN>TZA ${NOW}`],
    ],
    [
      "Tanzania accused Kenya of theft on Monday. Kenya's interior minister called the charge a lie.",
      ['statement/accuse TZA>KEN 2018-05-14', `statement/refuse KEN>TZA ${NOW}`],
    ],
    [
      'Kenya denied that the boats had been in Tanzanian waters.',
      [`statement/defend KEN>TZA ${NOW}`],
    ],
    ['Kenya denied that the boats had been in its waters.', []],
    ['Kenya said the charge was not a lie.', []],
    [
      'The Kenyan operation has the support of Uganda.',
      ['statement/support UGA>KEN ../2018-05-15'],
    ],
    ['Kenya enjoys the support of its people.', []],
  ])('reads what is called untrue or supported: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    [
      'The pullout will take two years, under an agreement signed in Accra on Monday by Chad and Mali.',
      'agreement/agreement MLI+TCD 2018-05-14',
    ],
    [
      'A treaty signed at a ceremony in the Ghanaian capital on 3 May by Chad and Mali was read out.',
      'agreement/treaty MLI+TCD 2018-05-03',
    ],
    [
      'Under a deal struck in Accra on Sunday by Chad and Mali, the border will open.',
      'agreement/agreement MLI+TCD 2018-05-13',
    ],
    [
      'A truce brokered last month by Togo between Chad and Mali has collapsed.',
      'agreement/agreement MLI+TCD ../2018-05-15',
    ],
    [
      "Mali's prime minister met his Ghanaian counterpart on Monday and handed over 50 tons of rice.",
      'action/aid MLI>GHA 2018-05-14',
    ],
    [
      "Mali's president visited Ghana on Monday and donated 20 ambulances.",
      'action/aid MLI>GHA 2018-05-14',
    ],
  ])('reads by whom and for whom: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  it.each([
    [
      '"We will deepen our partnership with Ghana," Malian Prime Minister Issa Keita wrote on Twitter on Monday.',
      'statement/praise MLI>GHA 2018-05-14',
    ],
    [
      'Malian Prime Minister Issa Keita wrote on Facebook on Monday that Ghana had broken the treaty.',
      'statement/accuse MLI>GHA 2018-05-14',
    ],
    [
      'In August Malian soldiers detained two Ghanaian fishermen. They were freed after the presidents of Mali and Ghana met and agreed to set up a commission.',
      'agreement/oral GHA+MLI ../2018-05-15',
    ],
    [
      'Malian Prime Minister Issa Keita, who was in Accra last week, signed a joint statement with Ghanaian President Kofi Boateng.',
      'statement/joint-statement GHA+MLI 2018-05-07/2018-05-13',
    ],
  ])('reads when: %s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });
});
