import { describe, expect, it } from '@jest/globals';
import { readRelease as read } from './reading.ts';

describe('a release of a government', () => {
  it('says "the Minister" and "we" of its own', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of Ukraine',
        'On 3 May, Foreign Minister Dmytro Kuleba met with Foreign Minister of Malta Ian Borg. ' +
          'The Minister thanked Malta for its doctors.',
      ),
    ).toEqual(['meeting/in-person MLT+UKR 2023-05-03', 'statement/praise UKR>MLT 2023-05-03']);
    expect(
      read(
        'Republic of Türkiye Ministry of Foreign Affairs',
        'We urge Malta to open its harbours.',
      ),
    ).toEqual(['statement/appeal TUR>MLT 2023-05-09~']);
    expect(
      read(
        'U.S. Department of State',
        'The Secretary congratulated Foreign Minister Ian Borg of Malta.',
      ),
    ).toEqual(['statement/greeting USA>MLT 2023-05-09~']);
  });

  it('names an office without an article, and two by one article', () => {
    expect(
      read(
        "Prime Minister's Office, India",
        'Prime Minister Shri Narendra Modi spoke with Prime Minister H.E. Mr. Robert Abela of Malta. ' +
          'Prime Minister thanked him for his help with the ferry. ' +
          'The Prime Minister and Prime Minister Abela discussed fishing.',
      ),
    ).toContain('statement/comment IND+MLT 2023-05-09~');
  });

  it('condemns at the moment, and judges the country in which something is done', () => {
    expect(
      read('Council of the European Union', 'The EU strongly condemns the crackdown in Belarus.'),
    ).toEqual(['statement/criticise EUE>BLR 2023-05-09~']);
  });

  it('is about the one other country that its title names', () => {
    expect(
      read(
        'Council of the European Union',
        'Today the EU imposed restrictive measures on 29 judges.',
        {
          title: 'Belarus: statement on the verdicts',
        },
      ),
    ).toEqual(['action/sanction EUE>BLR 2023-05-09']);
  });

  it('of several governments says "we" of all of them', () => {
    expect(
      read('The White House', 'We condemn the shelling of harbours by Eritrea.', {
        title: 'Joint Statement of Canada, Norway, and the United States',
      }),
    ).toEqual(['statement/criticise CAN+NOR+USA>ERI 2023-05-09~']);
  });

  it('sorrows over misfortune without anger', () => {
    expect(
      read(
        'Government of Portugal',
        'Portugal deeply regrets the loss of life in the floods in Angola.',
      ),
    ).toEqual(['statement/greeting PRT>AGO 2023-05-09~']);
  });

  it('calls those "the leaders" who met, however many', () => {
    expect(
      read(
        'The White House',
        'President Joe Biden met with Prime Minister Robert Abela of Malta, President Gabriel Boric of Chile, ' +
          'and President William Ruto of Kenya. The leaders discussed fishing.',
      ),
    ).toEqual([
      'meeting/in-person CHL+KEN+MLT+USA 2023-05-09~',
      'statement/comment CHL+KEN+MLT+USA 2023-05-09~',
    ]);
  });

  it('has its own country in "our country"', () => {
    expect(
      read(
        'President of Ukraine',
        'Prime Minister of Malta Robert Abela arrived in our country on 3 May.',
      ),
    ).toEqual(['meeting/visit MLT+UKR 2023-05-03']);
  });

  it('lists states behind "the leaders of" and before "delegations"', () => {
    expect(
      read(
        'President of Ukraine',
        'The leaders of Malta, Ghana and Togo condemned the shelling of harbours by Eritrea. ' +
          'The Ghanaian and Togolese delegations held talks on 3 May.',
      ),
    ).toEqual([
      'statement/criticise GHA+MLT+TGO>ERI 2023-05-09~',
      'meeting/in-person GHA+TGO 2023-05-03',
    ]);
  });

  it('dates by the visit whom the visitor met there', () => {
    expect(
      read(
        'The White House',
        'Secretary of State Antony Blinken visited Malta on April 3-4. ' +
          'In Valletta, Secretary Blinken met with Prime Minister Robert Abela of Malta.',
      ),
    ).toEqual([
      'meeting/visit MLT+USA 2023-04-03/2023-04-04',
      'meeting/in-person MLT+USA 2023-04-03/2023-04-04',
    ]);
  });

  it('keeps to its meeting though another is named', () => {
    expect(
      read(
        'The White House',
        'President Joe Biden spoke with Prime Minister Robert Abela of Malta today. ' +
          'Following Secretary Blinken’s call with Foreign Minister Ian Borg of Malta on Friday, they discussed fishing.',
      ),
    ).toEqual([
      'meeting/call MLT+USA 2023-05-09',
      'meeting/call MLT+USA 2023-05-05',
      'statement/comment MLT+USA 2023-05-09',
    ]);
  });
});
