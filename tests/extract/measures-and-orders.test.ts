import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('measures that come into force and end, lists, vetoes, orders and openings', () => {
  it.each([
    ['A Kenyan ban on Tanzanian onions took effect on Monday', 'trade-measure KEN>TZA'],
    ['A Kenyan surcharge on Tanzanian cement kicked in on Monday', 'trade-measure KEN>TZA'],
    ["Norway's ban on Eritrean flights came into force on Monday", 'sanction NOR>ERI'],
    ["Norway's arms embargo against Eritrea expired on Monday", 'sanction-relief NOR>ERI'],
    ['Japanese controls on exports to Iran took effect on Monday', 'export-control JPN>IRN'],
    ["Two Iranian firms were added to Norway's sanctions list on Monday", 'sanction NOR>IRN'],
    [
      "Eritrea was taken off Norway's list of sponsors of terrorism on Monday",
      'sanction-relief NOR>ERI',
    ],
    ['Two Fijian ministers were barred from Tonga on Monday', 'visa-border TON>FJI'],
    ['Norway joined the EU sanctions against Eritrea on Monday', 'sanction NOR>ERI'],
    ['The bid of Panama for a seat was killed on Monday by a Cuban veto', 'vote-veto CUB>PAN'],
    ['The request of Panama failed on Monday because of a Cuban no vote', 'vote-veto CUB>PAN'],
    ['Samoa received 20 buses donated by Japan on Monday', 'aid JPN>WSM'],
    ['Sixty Irish nurses left for Haiti on Monday', 'aid IRL>HTI'],
    ['Forty buses donated by Japan were handed over to Samoa on Monday', 'aid JPN>WSM'],
    ['Norway signed a decree banning trade with Eritrea on Monday', 'sanction NOR>ERI'],
    ['The Kenyan parliament passed a bill on Monday freezing Chadian assets', 'sanction KEN>TCD'],
    ['Italy gave up Zara to Croatian rule on Monday', 'other ITA>HRV'],
    ['Qatari aid to Senegal was approved on Monday', 'aid QAT>SEN'],
    [
      'A Qatari loan of 3 million dollars to Senegal was approved on Monday',
      'loan-investment QAT>SEN',
    ],
    [
      'The first instalment of a Qatari loan arrived in Senegal on Monday',
      'loan-investment QAT>SEN',
    ],
    ['Qatar wrote off 3 million dollars owed by Senegal on Monday', 'loan-investment QAT>SEN'],
    ['The marble statue was flown home from Italy to Libya on Monday', 'other ITA>LBY'],
    ['Malawi and Zambia opened a bridge over the Luangwa on Monday', 'other MWI+ZMB'],
  ])('%s', (text, told) => {
    expect(facts(`${text}.`)).toContain(`action/${told} 2007-02-05`);
  });

  it.each([
    "Peru's ban from the games in Chile shocked many.",
    'Sixty Irish nurses left for home after a summer in Haiti.',
    'Norway wrote a song banning Eritrean clouds.',
    'The statue was flown home from Italy.',
    'Two Fijian singers were barred from a hotel in Tonga on Monday.',
  ])('%s: nothing', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
