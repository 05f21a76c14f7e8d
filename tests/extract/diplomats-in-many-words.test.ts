import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const dated = (end: string): string => `action/${end} 2007-02-07`;

describe('envoys, visas, prisoners and suits, in the many words of the agencies', () => {
  it.each([
    ['Ghana asked a Malian consul to quit the country', 'expulsion GHA>MLI'],
    ['Ghana asked Mali to recall two of its diplomats', 'expulsion GHA>MLI'],
    ['Ghana notified the Malian embassy of the expulsion of two clerks', 'expulsion GHA>MLI'],
    ['Ghana terminated the accreditation of two Malian envoys', 'expulsion GHA>MLI'],
    ['Ghana put a Malian journalist on a plane out of Accra', 'expulsion GHA>MLI'],
    ['Ghana sent home 300 Malians', 'expulsion GHA>MLI'],
    [
      "Mali's consul had two days to leave Ghana, the Ghanaian government said",
      'expulsion GHA>MLI',
    ],
    ['Two clerks at the Malian embassy in Accra were ordered out', 'expulsion GHA>MLI'],
    ['Ghana branded a Malian consul persona non grata', 'expulsion GHA>MLI'],
    ['Ghana began deporting hundreds of Malians', 'expulsion GHA>MLI'],
    ['Ghana flew 120 Malian migrants back home', 'expulsion GHA>MLI'],
    ['Some 300 Malians were sent back from Ghana', 'expulsion GHA>MLI'],
    ['Chad fetched its ambassador home from Ghana', 'recall TCD>GHA'],
    ['Chad removed its ambassador from Accra', 'recall TCD>GHA'],
    ['Chad asked its ambassador in Ghana to return home', 'recall TCD>GHA'],
    ['Chad told its ambassador to Ghana to return to Ndjamena', 'recall TCD>GHA'],
    ['Chad recalled the Ambassador of Chad to the Republic of Ghana', 'recall TCD>GHA'],
    ['Chad called home the head of its embassy in Accra', 'recall TCD>GHA'],
    ['Kenya renewed diplomatic links with Bolivia', 'relations KEN>BOL'],
    ['Kenya shut down the Bolivian interests section in Nairobi', 'relations KEN>BOL'],
    ['Kenya announced the end of diplomatic relations with Bolivia', 'relations KEN>BOL'],
    ['The Kenyan embassy in La Paz reopened', 'relations KEN>BOL'],
    ['Latvia reduced the validity of visas for Belarusians', 'visa-border LVA>BLR'],
    ['Latvia stopped the issue of visas to Belarusians', 'visa-border LVA>BLR'],
    ['Latvia turned back 200 Belarusians', 'visa-border LVA>BLR'],
    ['Latvia reintroduced visas for Belarusians', 'visa-border LVA>BLR'],
    ['Latvia removed Belarus from its list of visa-free countries', 'visa-border LVA>BLR'],
    ['Latvia made visas compulsory for Belarusians', 'visa-border LVA>BLR'],
    ['The Oman navy held five Indian trawlers', 'detention OMN>IND'],
    ['An Indian engineer was picked up by Omani police', 'detention OMN>IND'],
    ['Oman remanded an Indian engineer in custody', 'detention OMN>IND'],
    ["Oman's coast guard nabbed two Indian dhows", 'detention OMN>IND'],
    ['Two Indian boats were nabbed by Oman', 'detention OMN>IND'],
    ['Oman let 20 Indians go', 'release-exchange OMN>IND'],
    ['Oman granted two Indian engineers amnesty', 'release-exchange OMN>IND'],
    ['Oman allowed an Indian banker to leave the country', 'release-exchange OMN>IND'],
    ['An Indian nurse walked free from an Omani prison', 'release-exchange OMN>IND'],
    ['An Indian engineer was freed from prison in Oman', 'release-exchange OMN>IND'],
    ['India won the release of two nurses from an Omani jail', 'release-exchange OMN>IND'],
    ['Two Indians came home from Omani captivity', 'release-exchange OMN>IND'],
    ['Peru and Chile swapped 14 agents', 'release-exchange CHL+PER'],
    ['Peru and Chile began a mass exchange of prisoners', 'release-exchange CHL+PER'],
    ['Peru served a note verbale on the Chilean embassy', 'protest PER>CHL'],
    ['Peru presented Chile with a protest', 'protest PER>CHL'],
    ['Peru fired off a protest note to Chile', 'protest PER>CHL'],
    ['Peru protested in writing to Chile', 'protest PER>CHL'],
    ['A Peruvian court sentenced a Chilean officer to death', 'legal PER>CHL'],
    ['A Chilean officer was sentenced to death by a Peruvian court', 'legal PER>CHL'],
    ['Peru formally complained to Chile', 'protest PER>CHL'],
    ['Peru protested to the Chilean government', 'protest PER>CHL'],
    ['A Peruvian court acquitted a Chilean officer', 'legal PER>CHL'],
    ['Peru delivered a protest to Chile', 'protest PER>CHL'],
    ['A Chilean spy went on trial in Peru', 'legal PER>CHL'],
    ["Peruvian prosecutors charged a member of Chile's army with plotting a raid", 'legal PER>CHL'],
    ['Peru put two Chilean officers on trial', 'legal PER>CHL'],
    ["A Peruvian court threw out Chile's extradition request", 'legal PER>CHL'],
    ['Peru referred its dispute with Chile to the World Court', 'legal PER>CHL'],
    ['Peru began legal proceedings against Chile', 'legal PER>CHL'],
  ])('reads "%s"', (text, told) => {
    expect(facts(`${text} on Wednesday.`)).toContain(dated(told));
  });

  it('reads of those who left after being expelled, without the day of their leaving', () => {
    expect(
      facts('Two Malian envoys left Accra on Wednesday after being expelled by Ghana.'),
    ).toEqual(['action/expulsion GHA>MLI ../2007-02-08']);
  });

  it('reads what was done between commas as done to whoever stands before them', () => {
    expect(facts('Two Malian pilots, arrested in Accra on Wednesday, were ill.')).toEqual([
      dated('detention GHA>MLI'),
    ]);
  });

  it('reads what somebody saw done as done before', () => {
    expect(facts('Mali saw a Malian mosque blown up by a Ghanaian bomb.')).toEqual([
      'action/force GHA>MLI ../2007-02-08',
    ]);
  });

  it('reads a border that opens as opened by both', () => {
    expect(facts('The border between Chad and Mali reopened on Wednesday.')).toEqual([
      dated('visa-border MLI+TCD'),
    ]);
  });

  it.each([
    'Kenya held a ceremony in Nairobi for sailors lost off Chile.',
    'Kenya held the Chileans to a draw.',
    'Kenya caught the Chileans off guard.',
    'Kenya let the Chileans off the hook.',
    'Kenya turned back to Chilean workers for help.',
    'Kenya asked its Chilean coach to quit.',
    'Kenya told the Chilean minister to quit stalling.',
    'Kenya permitted Chilean workers to return to the site.',
    "Kenya's parliament threw out a request by a Chilean firm.",
    'A Chilean restaurant in Nairobi reopened on Wednesday.',
  ])('reads nothing of that in "%s"', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
