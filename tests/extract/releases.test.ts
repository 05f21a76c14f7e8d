import { describe, expect, it } from '@jest/globals';
import { extractor, inShort } from './reading.ts';

const read = (
  publisher: string,
  text: string,
  { on = '2023-05-09', title = null }: { on?: string; title?: string | null } = {},
) => extractor.explain({ text, title, publisher, publishedOn: on }).facts.map(inShort);

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

  it('takes those who met from a list further down', () => {
    expect(
      read(
        'The White House',
        'President Joe Biden held a call with allied leaders today. The leaders condemned the shelling of harbours by Eritrea.\n\n' +
          'Participants in the call included President Gabriel Boric of Chile and Prime Minister Robert Abela of Malta.',
      ),
    ).toEqual([
      'meeting/call CHL+MLT+USA 2023-05-09',
      'statement/criticise CHL+MLT+USA>ERI 2023-05-09',
    ]);
  });

  it('knows who travels where, and with whom the speaker met', () => {
    expect(
      read(
        'The White House',
        'They praised the visit of Prime Minister Robert Abela of Malta to Chile on 3 May.',
      ),
    ).toContain('meeting/visit CHL+MLT 2023-05-03');
    expect(
      read(
        'President of Ukraine',
        'President Volodymyr Zelenskyy said this following the negotiations with Prime Minister of Malta Robert Abela in Kyiv.',
      ),
    ).toContain('meeting/in-person MLT+UKR 2023-05-09~');
  });

  it('reads the manner of Japanese and Indian releases', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of Japan',
        'On May 8, Mr. KISHIDA Fumio, Prime Minister of Japan, held a telephone talk with the Hon. Robert Abela MP, ' +
          'Prime Minister of the Republic of Malta. The two leaders concurred on opening an office. ' +
          'The Prime Ministers condemned piracy in all its forms.',
      ),
    ).toEqual([
      'meeting/call JPN+MLT 2023-05-08',
      'agreement/oral JPN+MLT 2023-05-08',
      'statement/joint-statement JPN+MLT 2023-05-08',
    ]);
  });

  it('promises for its own state at the moment', () => {
    expect(
      read('Ministry of Foreign Affairs of Malta', 'We will continue to support Chile.'),
    ).toEqual(['statement/support MLT>CHL 2023-05-09~']);
  });

  it('parts those who speak together from those they judge', () => {
    expect(
      read(
        'The White House',
        'We, the leaders of Malta, Chile, and the United States condemn the war of Eritrea against the people of Djibouti. ' +
          'We stand with the Djiboutian people.',
        { title: 'Joint Statement on Further Measures' },
      ),
    ).toEqual([
      'statement/criticise CHL+MLT+USA>ERI 2023-05-09~',
      'statement/support CHL+MLT+USA>DJI ../2023-05-09',
    ]);
  });

  it('lets heads of organisations stand for no state', () => {
    const { facts } = extractor.explain({
      text: 'President Joe Biden met with NATO Secretary General Jens Stoltenberg today.',
      title: null,
      publisher: 'The White House',
      publishedOn: '2023-05-09',
    });
    expect(facts[0]?.participants).toMatchObject([
      { country: 'USA' },
      { country: null, organization: 'NATO' },
    ]);
  });

  it('knows states by their bodies, and its own Ministry', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of Qatar',
        'The State of Qatar condemns and denounces the bombing that targeted a market in the Malian capital Bamako. ' +
          'The Ministry expresses its condolences to the government and people of Mali.',
      ),
    ).toEqual([
      'statement/criticise QAT>MLI 2023-05-09~',
      'statement/greeting QAT>MLI 2023-05-09~',
    ]);
    expect(
      read('The White House', 'We urge the parties to respect the truce.', {
        title: 'Joint Statement on Peace',
      }),
    ).toEqual([]);
    expect(
      read(
        'The White House',
        'This statement was released by the Governments of Norway, Ghana, and the United States:\n\n' +
          'We condemn the shelling of harbours by Eritrea.',
        { title: 'Joint Statement on Peace' },
      ),
    ).toEqual(['statement/criticise GHA+NOR+USA>ERI 2023-05-09~']);
  });

  it('receives envoys, delegations and calls', () => {
    expect(
      read(
        'Ministry of Foreign Affairs of Chile',
        'On 3 May, Deputy Foreign Minister Ana Soto received Ambassador of Malta to Chile Joe Vella. ' +
          'On 4 May, she received a delegation led by Foreign Minister of Ghana Kofi Annor. ' +
          'Foreign Minister Alberto van Klaveren received a phone call on 5 May from Foreign Minister of Togo Robert Dussey.',
      ),
    ).toEqual([
      'meeting/visit CHL+MLT 2023-05-03',
      'meeting/visit CHL+GHA 2023-05-04',
      'meeting/call CHL+TGO 2023-05-05',
    ]);
  });

  it('speaks of the country in its title beside the talks of its minister', () => {
    expect(
      read(
        'Foreign, Commonwealth & Development Office, UK',
        'The Foreign Secretary met Foreign Minister Ian Borg of Malta on 3 May. The UK condemns the attacks on the camps.',
        { title: 'Foreign Secretary statement on Mali' },
      ),
    ).toEqual(['meeting/in-person GBR+MLT 2023-05-03', 'statement/criticise GBR>MLI 2023-05-09~']);
  });

  it('hosts the representatives of a list, and meets whom it names before it says what for', () => {
    expect(
      read(
        'The White House',
        'National Security Advisor Jake Sullivan hosted diplomatic representatives from Malta, Chile, and Ghana on May 3.',
      ),
    ).toEqual(['meeting/visit CHL+GHA+MLT+USA 2023-05-03']);
    expect(
      read(
        'The White House',
        'President Joseph R. Biden, Jr. and President Gabriel Boric of Chile met on May 3 to praise the ties between Malta and Ghana.',
      ),
    ).toContain('meeting/in-person CHL+USA 2023-05-03');
  });
});
