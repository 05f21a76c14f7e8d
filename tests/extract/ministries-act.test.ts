import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

/** Published on a Tuesday. */
const togo = (text: string) => readRelease('Ministry of Foreign Affairs of Togo', text);

const NOW = '2023-05-09~';

describe('those who do the same', () => {
  it('are no recipients of what a state does alongside them', () => {
    expect(
      togo('Togo imposed sanctions on two Malian officers on Monday, alongside Kenya and Peru.'),
    ).toEqual(['action/sanction TGO>MLI 2023-05-08']);
  });

  it('are both meant where they come together', () => {
    expect(
      togo(
        'The Deputy Minister of Peru and the Deputy Minister of Chile, who are in Lomé, called on the Prime Minister on Monday.',
      ),
    ).toEqual(['meeting/in-person CHL+PER+TGO 2023-05-08']);
  });

  it('host a conference, as one who hosts it alone meets nobody', () => {
    expect(
      togo(
        'President Gnassingbé and the President of Kenya will co-host the conference on wells in Lomé on 8 June.',
      ),
    ).toEqual(['meeting/in-person KEN+TGO 2023-06-08']);
    expect(togo('We welcome the conference on wells that Kenya hosted.')).toEqual([
      `statement/praise TGO>KEN ${NOW}`,
    ]);
  });

  it('are the three who met', () => {
    expect(
      togo(
        "The ministers of Togo, Kenya and Peru met on Monday. The three regretted Mali's decision.",
      ),
    ).toEqual([
      'meeting/in-person KEN+PER+TGO 2023-05-08',
      `statement/criticise KEN+PER+TGO>MLI ${NOW}`,
    ]);
  });
});

describe('the day of what a ministry tells', () => {
  it.each([
    [
      'The Minister announced today that Togo has imposed sanctions on two Malian officers.',
      ['action/sanction TGO>MLI 2023-05-09'],
    ],
    [
      'Togo and Kenya had earlier asked Mali to halt the works.',
      ['statement/appeal KEN+TGO>MLI ../2023-05-09'],
    ],
    [
      'Foreign Minister Robert Dussey returned last night from Lima, where he signed a tax treaty with Foreign Minister Ana Gervasi.',
      ['agreement/treaty PER+TGO ../2023-05-09'],
    ],
    [
      'I raised this matter with the Foreign Minister of Peru, Ana Gervasi, when I met her in Lima in March 2022.',
      ['statement/comment TGO>PER 2022-03', 'meeting/in-person PER+TGO 2022-03'],
    ],
    [
      'The Ministry will summon the Ambassador of Mali to explain the raid of 3 May 2023.',
      ['action/protest TGO>MLI 2023-05-09/..'],
    ],
    [
      'The Minister met Foreign Minister Ana Gervasi in Lima on 3 March 2022. He thanked Peru for its help.',
      ['meeting/in-person PER+TGO 2022-03-03', 'statement/praise TGO>PER 2022-03-03'],
    ],
    [
      'The Minister met Foreign Minister Ana Gervasi in Lima on 3 March 2022. Togo has thanked Peru for its help.',
      ['meeting/in-person PER+TGO 2022-03-03', 'statement/praise TGO>PER ../2023-05-09'],
    ],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });
});

describe('what a ministry does', () => {
  it.each([
    [
      'Togo and Kenya have concluded negotiations on an agreement on trade.',
      ['agreement/oral KEN+TGO ../2023-05-09'],
    ],
    ['Togo issued a démarche to Mali on 5 May.', ['action/protest TGO>MLI 2023-05-05']],
    [
      'The President received letters of credence from the new ambassadors of Mali and Peru.',
      [`action/relations MLI+PER>TGO ${NOW}`],
    ],
    [
      'Officials of the Ministry met the Ambassador of Mali on Monday.',
      ['meeting/in-person MLI+TGO 2023-05-08'],
    ],
    [
      'The Department of Foreign Affairs (DFA) summoned the Malian ambassador on Monday.',
      ['action/protest TGO>MLI 2023-05-08'],
    ],
    [
      'Malian troops shelled a village in Togo on Monday. Togo strongly condemns this unlawful act.',
      ['action/force MLI>TGO 2023-05-08', `statement/criticise TGO>MLI ${NOW}`],
    ],
    [
      'Mali expelled two Togolese diplomats on Monday. We regard this as a breach of international law.',
      ['action/expulsion MLI>TGO 2023-05-08', 'statement/criticise TGO>MLI ../2023-05-09'],
    ],
    [
      'The Minister met his Kenyan counterpart on Monday. He condemned these attacks.',
      ['meeting/in-person KEN+TGO 2023-05-08'],
    ],
    ['Togo issued a statement in support of Peru.', [`statement/support TGO>PER ${NOW}`]],
    [
      'Minister Dussey will be in Lima at the invitation of his counterpart on 29 May.',
      ['meeting/visit PER+TGO 2023-05-29'],
    ],
  ])('%s', (text, expected) => {
    expect(togo(text)).toEqual(expected);
  });
});
