import { describe, expect, it } from '@jest/globals';
import { extractor, readRelease as read } from './reading.ts';

describe('who met, in a release of a government', () => {
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
