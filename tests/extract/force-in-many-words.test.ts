import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  'A Chadian frigate was rammed by a Kenyan vessel on Monday.',
  'Chadian depots were destroyed on Monday by a swarm of Kenyan drones.',
  'A pair of Kenyan jets bombed a bridge in Chad on Monday.',
  'Three Chadian soldiers died in a Kenyan air strike on Monday.',
  'Chadian positions came under Kenyan artillery fire on Monday.',
  'Chad lost 12 soldiers in a clash with Kenyan troops on Monday.',
  'Kenya used drones to attack a Chadian refinery on Monday.',
  'Kenya intervened militarily in Chad on Monday.',
  'Kenya tried to kill a rebel leader in Chad on Monday.',
  "Kenya's president ordered the army to bomb a bridge in Chad on Monday.",
  'Kenyan rounds fell near a Chadian village on Monday.',
  'Kenyan troops burned down a Chadian village on Monday.',
])('force: %s', (text) => {
  expect(facts(text)).toEqual(['action/force KEN>TCD 2014-05-26']);
});

it.each([
  'Kenyan troops slipped across the border into Chad on Monday.',
  'Kenyan soldiers pitched tents inside Chadian territory on Monday.',
  'Kenyan forces advanced 20 km into Chad on Monday.',
  "Two Kenyan jets came into Chad's air defence zone on Monday.",
  'A Kenyan helicopter landed on Chadian territory on Monday.',
])('incursion: %s', (text) => {
  expect(facts(text)).toEqual(['action/incursion KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya moved two divisions towards the Chadian frontier on Monday.',
  'An advance party of Kenyan troops arrived in Chad on Monday.',
  'The first contingent of Kenyan troops left for Chad on Monday.',
  'Kenyan peacekeepers took up positions in Chad on Monday.',
  'Kenya landed 500 soldiers in Chad on Monday.',
])('deployment: %s', (text) => {
  expect(facts(text)).toEqual(['action/deployment KEN>TCD 2014-05-26']);
});

it.each([
  'Kenya began to scale down its military presence in Chad on Monday.',
  'Kenyan forces handed a base to the Chadian army on Monday.',
  'The last Kenyan soldier left Chad on Monday.',
  'Kenyan troops came home from Chad on Monday.',
  'Kenya announced a halt to its offensive in Chad on Monday.',
  'Kenya called off its bombing campaign in Chad on Monday.',
])('withdrawal: %s', (text) => {
  expect(facts(text)).toEqual(['action/ceasefire-withdrawal KEN>TCD 2014-05-26']);
});

it.each([
  ['Kenyan and Chadian troops trained side by side on Monday.', 'action/exercise KEN+TCD'],
  ['Kenya and Chad opened their annual war games on Monday.', 'action/exercise KEN+TCD'],
  ['Kenyan helicopters plucked 26 Poles from Chad on Monday.', 'action/evacuation KEN>TCD'],
  ['Kenya ended its rescue flights out of Chad on Monday.', 'action/evacuation KEN>TCD'],
  ["Kenyan hackers knocked out the websites of Chad's banks on Monday.", 'action/cyber KEN>TCD'],
  ['Kenyan spies took several Chadian banks offline on Monday.', 'action/cyber KEN>TCD'],
])('drills, rescue and hacking: %s', (text, fact) => {
  expect(facts(text)).toEqual([`${fact} 2014-05-26`]);
});

it.each([
  ['Some 200 Kenyans were evacuated from Chad on Monday.', 'action/evacuation KEN>TCD'],
  ['The Kenyan embassy in Chad was evacuated on Monday.', 'action/evacuation KEN>TCD'],
  ['The evacuation of Kenyan citizens from Chad began on Monday.', 'action/evacuation KEN>TCD'],
  ['The bombing of Chad by the United States began on Monday.', 'action/force USA>TCD'],
  [
    'The intrusion of two Kenyan jets into Chadian airspace on Monday was brief.',
    'action/incursion KEN>TCD',
  ],
  ['Kenya held exercises in Chad on Monday.', 'action/exercise KEN>TCD'],
  ['Kenya held naval drills in Mali with Chad on Monday.', 'action/exercise KEN+TCD'],
  [
    'Kenya and Chad pulled their troops back from the border on Monday.',
    'action/ceasefire-withdrawal KEN+TCD',
  ],
  ['Kenyan troops retreated from Chad on Monday.', 'action/ceasefire-withdrawal KEN>TCD'],
])('by nouns, in the passive and of both: %s', (text, fact) => {
  expect(facts(text)).toEqual([`${fact} 2014-05-26`]);
});

it.each([
  ['Chad said two Kenyan jets entered its airspace on Monday.', 'action/incursion'],
  ['Chad said Kenyan gunners shelled villages in its northern desert on Monday.', 'action/force'],
])('of whoever says so: %s', (text, deed) => {
  expect(facts(text)).toContain(`${deed} KEN>TCD 2014-05-26`);
});

it('is not done to whoever tells of what others suffered', () => {
  const text = 'Peru said Kenyan gunners shelled villages on Monday.';
  expect(facts(text).filter((fact) => fact.startsWith('action/'))).toEqual([]);
});

it.each([
  ['Our air force struck a base in Chad on Monday.', 'action/force KEN>TCD 2014-05-26'],
  ['Chadian troops crossed our border on Monday.', 'action/incursion TCD>KEN 2014-05-26'],
  [
    'Two Chadian jets came into our air defence zone on Monday.',
    'action/incursion TCD>KEN 2014-05-26',
  ],
  [
    'The third edition of the naval exercise between Kenya and Chad concluded at sea off Mombasa in the east on Monday.',
    'action/exercise KEN+TCD 2014-05-26',
  ],
])('in the texts of an office: %s', (text, fact) => {
  const publisher = 'President of Kenya';
  const read = extractor.extract({ ...article(text, '2014-05-27'), publisher });
  expect(read.facts.map(inShort)).toEqual([fact]);
});

it.each([
  'Kenya took up positions in Chad on Monday.',
  'A Kenyan singer slipped across the border into Chad on Monday.',
  'Kenyan farmers pressed into northern Chad on Monday.',
  'A Chadian record was broken by a Kenyan runner on Monday.',
  'The Kenyan minister came under fire in Chad on Monday.',
])('nothing of it: %s', (text) => {
  expect(facts(text).filter((fact) => fact.startsWith('action/'))).toEqual([]);
});
