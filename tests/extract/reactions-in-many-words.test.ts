import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  ['Kenya reacted furiously on Monday after Chad hosted its rebels.', 'criticise'],
  ['Kenya raised the alarm on Monday over a new Chadian law.', 'criticise'],
  ["Kenya reacted warily on Monday to Chad's offer of talks.", 'comment'],
  ['Kenya told Chad on Monday not to meddle in its affairs.', 'appeal'],
  ['Kenya lodged an appeal with Chad on Monday to spare two drivers.', 'appeal'],
  ['Kenya called on Monday for a halt to Chadian air strikes.', 'appeal'],
  ['Kenya vowed on Monday not to bow to Chadian demands.', 'refuse'],
  ['Kenya vowed on Monday to repel Chadian troops.', 'threaten'],
  ['Kenya slammed the door on Chadian membership on Monday.', 'refuse'],
  ["Kenya voiced confidence on Monday in Chad's new government.", 'support'],
  ['Kenya voiced sympathy on Monday with the victims of the floods in Chad.', 'greeting'],
  ['Kenya signalled a thaw in its ties with Chad on Monday.', 'intent'],
])('%s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it.each([
  ['Kenya slammed shut its border with Chad on Monday.', 'visa-border'],
  ['Kenya shut its crossings with Chad on Monday.', 'visa-border'],
  ['Kenya tightened its travel rules for Chad on Monday.', 'visa-border'],
  ['Kenya resumed the deportation of Chadian traders on Monday.', 'visa-border'],
  ['Kenya submitted a protest note to Chad on Monday.', 'protest'],
  ['Kenya handed back a hijacked Chadian plane on Monday.', 'release-exchange'],
  ['Kenya sped relief supplies to flooded Chad on Monday.', 'aid'],
  ['Kenya expedited a shipment of rifles to Chad on Monday.', 'aid'],
  ['A Chadian trawler was targeted by Kenyan gunners on Monday.', 'force'],
  [
    'Kenyan forces were put on heightened alert along the border with Chad on Monday.',
    'deployment',
  ],
])('%s', (text, kind) => {
  expect(facts(text)).toEqual([`action/${kind} KEN>TCD 2014-05-26`]);
});
