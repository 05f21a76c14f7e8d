import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

describe('aid, loans, sanctions, trade and votes in the many words of the agencies', () => {
  it.each([
    ['Irish soldiers handed out blankets to families in a Haitian town', 'aid IRL>HTI'],
    ['Ireland distributed rice in Haiti', 'aid IRL>HTI'],
    ['Irish pilots began flying blankets into Haiti', 'aid IRL>HTI'],
    ['Ireland is supplying Haiti with three turbines at no cost', 'aid IRL>HTI'],
    ['Ireland dispatched two shiploads of rice to Haiti', 'aid IRL>HTI'],
    ['Senegal obtained a line of credit from Qatar', 'loan-investment QAT>SEN'],
    ['Senegal got a credit line from Qatar', 'loan-investment QAT>SEN'],
    ['Qatar bankrolled two Senegalese power stations', 'loan-investment QAT>SEN'],
    ['Qatar bought a 40 percent stake in a Senegalese mine', 'loan-investment QAT>SEN'],
    ['Qatar bought two billion dollars of Senegalese bonds', 'loan-investment QAT>SEN'],
    [
      'Qatar signed over 30 million dollars in soft loans for four Senegalese towns',
      'loan-investment QAT>SEN',
    ],
    ['Norway took countermeasures against two Eritrean banks', 'sanction NOR>ERI'],
    ['Norway applied new restrictions to Eritrea', 'sanction NOR>ERI'],
    ['Norway ordered the confiscation of all Eritrean assets', 'sanction NOR>ERI'],
    ['Norway kept Eritrea under a fuel blockade', 'sanction NOR>ERI'],
    ['Norway cut Eritrea off from the port of Oslo', 'sanction NOR>ERI'],
    ['Norway stripped an Eritrean broadcaster of its licence', 'sanction NOR>ERI'],
    ['Norway ordered an end to its boycott of Eritrea', 'sanction-relief NOR>ERI'],
    ['Penalties imposed on Eritrea were waived by Norway', 'sanction-relief NOR>ERI'],
    ['Norway loosened curbs on investment in Eritrea', 'sanction-relief NOR>ERI'],
    ['Norway unwound its sanctions against Eritrea', 'sanction-relief NOR>ERI'],
    ['Kenya refused to let Tanzanian onions back into its shops', 'trade-measure KEN>TZA'],
    ['Kenya limited the entry of Tanzanian maize', 'trade-measure KEN>TZA'],
    ['Kenya resumed issuing permits for Tanzanian beef', 'trade-measure KEN>TZA'],
    ['Kenya is applying surtaxes on Tanzanian steel', 'trade-measure KEN>TZA'],
    ['Kenya cleared Tanzanian avocados for import', 'trade-measure KEN>TZA'],
    ['Kenya prohibited the import or transit of all goods from Tanzania', 'trade-measure KEN>TZA'],
    ['Japan tightened controls on shipments of two acids to Iran', 'export-control JPN>IRN'],
    ['Japan barred two firms from selling lasers to Iran', 'export-control JPN>IRN'],
    ['Japan withdrew permission for steel consignments to Iran', 'export-control JPN>IRN'],
    ['Japan suspended the export of sand to Iran', 'export-control JPN>IRN'],
    ['Cuba struck down a resolution on Panama', 'vote-veto CUB>PAN'],
    ['Cuba held up the start of talks with Panama on joining the union', 'vote-veto CUB>PAN'],
    ['Cuba led the vote that threw out the request of Panama', 'vote-veto CUB>PAN'],
    ['Sweden sold Oman 18 fighter planes', 'other SWE>OMN'],
    ['Oman placed orders for Swedish howitzers', 'other OMN>SWE'],
    ['Italy returned to Libya on Wednesday the skulls of three rebels', 'other ITA>LBY'],
    ['Spain took over a base from Italy', 'other ITA>ESP'],
    ['Norwegian sanctions on Eritrea were lifted', 'sanction-relief NOR>ERI'],
    ["Norway's ban on flights to Eritrea was scrapped", 'sanction-relief NOR>ERI'],
    [
      'The suspension of soft loans to Eritrea, in place for ten years, was ended by Norway',
      'sanction-relief NOR>ERI',
    ],
    ['Ethiopia began filling a reservoir on the border of Sudan', 'other ETH>SDN'],
    ['Kenya ratcheted up the duty on Tanzanian garlic', 'trade-measure KEN>TZA'],
    ['Kenya trimmed its tariff on Tanzanian tiles', 'trade-measure KEN>TZA'],
    ['Kenya forbade purchases of Tanzanian maize', 'trade-measure KEN>TZA'],
    ['Kenya singled out Tanzanian steel for higher tariffs', 'trade-measure KEN>TZA'],
    ['Kenya allowed Tanzanian milk back into the country', 'trade-measure KEN>TZA'],
    ['Japan cut Iran off from its microchips', 'export-control JPN>IRN'],
    ['Japan choked off shipments of acids to Iran', 'export-control JPN>IRN'],
    ['Irish planes parachuted crates into a Haitian valley', 'aid IRL>HTI'],
    ['Ireland authorised the use of two million euros to assist Haiti', 'aid IRL>HTI'],
    ['Ireland spent two million euros on relief for Haiti', 'aid IRL>HTI'],
    [
      'Qatar disbursed two million dollars to Senegal as a first tranche of its loan',
      'loan-investment QAT>SEN',
    ],
    ['Qatar absolved Senegal from repayment of old loans', 'loan-investment QAT>SEN'],
    ['Cuba kept Panama out of the union', 'vote-veto CUB>PAN'],
    ['Cuba refused to endorse the membership talks of Panama', 'vote-veto CUB>PAN'],
    ['Cuba blocked three million euros in EU funds for Panama', 'vote-veto CUB>EUE+PAN'],
    ['Kazakhstan shipped its last warheads off to Georgia', 'other KAZ>GEO'],
    ['Norway reopened all entry points with Eritrea', 'visa-border NOR>ERI'],
    ['Spain and Italy inaugurated a mine', 'other ESP+ITA'],
    ['Spain and Italy launched a pipeline', 'other ESP+ITA'],
    ['Tanzanian steel was hit with Kenyan duties', 'trade-measure KEN>TZA'],
    ['Tanzanian steel was hit by Kenyan duties', 'trade-measure KEN>TZA'],
    ['Tanzanian beef was turned away at the Kenyan border', 'trade-measure KEN>TZA'],
    ['Tanzanian milk was allowed back into Kenya', 'trade-measure KEN>TZA'],
    ['Two Eritrean banks were placed under Norwegian sanctions', 'sanction NOR>ERI'],
    ['Haiti became the first country to receive vaccines from Ireland', 'aid IRL>HTI'],
    ['Ireland pledged two million euros for the reconstruction of a Haitian town', 'aid IRL>HTI'],
    ['Qatar poured two billion dollars into Senegal', 'loan-investment QAT>SEN'],
    ["Qatar's sovereign fund lent two billion dollars to Senegal", 'loan-investment QAT>SEN'],
    ['Spain gave refuge to an Italian banker', 'aid ESP>ITA'],
    ['Spain handed Macau back to China', 'other ESP>CHN'],
    ['Japan eased export curbs for Iran', 'export-control JPN>IRN'],
  ])('"%s."', (text, told) => {
    expect(facts(`${text}.`).map((fact) => fact.replace(/ \S+$/, ''))).toContain(`action/${told}`);
  });

  it.each([
    'Irish waiters handed out menus in a Haitian restaurant.',
    'An Irish bank bought a 40 percent stake in a Haitian rum maker.',
    'Eritrean sanctions were lifted.',
    'Kenya may cap the sale of Tanzanian sugar.',
    'The curbs that Japan loosened were on golf.',
  ])('%s: nothing', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
