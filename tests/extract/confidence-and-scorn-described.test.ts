import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2014-05-27'), publisher: null }).facts.map(inShort);

it.each([
  ["Kenya expressed confidence in Chad's new government on Monday.", 'support'],
  ["Kenya described Chad's sanctions as racist on Monday.", 'criticise'],
  ["Kenya described Chad's decision as a blunder on Monday.", 'criticise'],
  ["Kenya described Chad's decision as courageous on Monday.", 'praise'],
  ['Kenya said on Monday it had asked Chad for information about a dam.', 'appeal'],
  ['Kenya said on Monday it had urged Chad to free two journalists.', 'appeal'],
  ['Kenya demanded clarification from Chad on Monday over a shipment of arms.', 'appeal'],
  ['Kenya gave Chad until August on Monday to dismantle a checkpoint.', 'threaten'],
])('%s', (text, act) => {
  expect(facts(text)).toEqual([`statement/${act} KEN>TCD 2014-05-26`]);
});

it.each([
  ['Kenya protested formally on Monday against the arrest of its sailors by Chad.', 'protest'],
  ['On Monday Kenya ordered its embassy in Chad to shut.', 'relations'],
  ['Kenya ordered the closure of its border with Chad on Monday.', 'visa-border'],
  ['A Kenyan judge ordered three Chadian officers to stand trial on Monday.', 'legal'],
])('%s', (text, kind) => {
  expect(facts(text)).toContain(`action/${kind} KEN>TCD 2014-05-26`);
});
