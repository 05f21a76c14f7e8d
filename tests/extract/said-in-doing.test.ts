import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const told = (text: string) => extractor.extract(article(text, '2015-06-10')).facts.map(inShort);

it.each([
  ['Peru issued a statement on Monday condemning Chile.', 'criticise', '2015-06-08'],
  ["Peru's foreign ministry put out a statement condemning Chile.", 'criticise', '2015-06-10~'],
  ['Peru published a note on Monday accusing Chile of spying.', 'accuse', '2015-06-08'],
  ['Peru was quoted on Monday as accusing Chile of spying.', 'accuse', '2015-06-08'],
  ['Peruvian President Luis Paz used a speech on Monday to thank Chile.', 'praise', '2015-06-08'],
  ['Peru took the floor on Monday to condemn Chile.', 'criticise', '2015-06-08'],
  ['Peru went on to condemn Chile on Monday.', 'criticise', '2015-06-08'],
  ['Peru did not hesitate to condemn Chile on Monday.', 'criticise', '2015-06-08'],
  ['Peru on Monday became the first state to condemn Chile.', 'criticise', '2015-06-08'],
])('tells what is said by doing something else: %s', (text, act, date) => {
  expect(told(text)).toEqual([`statement/${act} PER>CHL ${date}`]);
});

it('tells everything that one statement says', () => {
  expect(told('Peru issued a statement condemning Chile and thanking Ghana for its help.')).toEqual(
    ['statement/criticise PER>CHL 2015-06-10~', 'statement/praise PER>GHA 2015-06-10~'],
  );
});

it.each([
  'Peru did not use the speech to condemn Chile.',
  'Peru will use the speech to condemn Chile.',
  'Peru was not quoted as condemning Chile.',
  'Peru was asked to condemn Chile.',
])('tells nothing that was not said: %s', (text) => {
  expect(told(text)).toEqual([]);
});

it.each([
  ['Peru confirmed on Monday the expulsion of two Chilean envoys.', 'expulsion'],
  ['Peru went ahead on Monday with the expulsion of two Chilean envoys.', 'expulsion'],
  ['Peru announced on Monday the severing of diplomatic relations with Chile.', 'relations'],
  ['Peru announced on Monday the imposition of sanctions on Chile.', 'sanction'],
  ['Peru confirmed on Monday a ban on imports from Chile.', 'trade-measure'],
  ['Peru announced on Monday a shipment of food aid to Chile.', 'aid'],
])('tells of a deed by its noun behind what was done with it: %s', (text, kind) => {
  expect(told(text)).toEqual([`action/${kind} PER>CHL 2015-06-08`]);
});

it.each([
  ['Peru said on Monday it had signed a treaty with Chile.', '2015-06-08'],
  ['Peru said Monday it had concluded an accord with Chile.', '2015-06-08'],
  ["Peru's ministry said in a statement it had signed a treaty with Chile.", '../2015-06-10'],
  ['Peru said at the weekend it had signed a treaty with Chile.', '../2015-06-10'],
])('tells of what somebody says that he has signed: %s', (text, date) => {
  expect(told(text)).toEqual([expect.stringMatching(/^agreement\/\S+ CHL\+PER /)]);
  expect(told(text)[0]?.split(' ').at(-1)).toBe(date);
});

it('parts what is said from the paper in which it is said', () => {
  const text = 'Peru said in a statement late on Monday Chile must free the crew.';
  expect(told(text)).toEqual(['statement/appeal PER>CHL 2015-06-08']);
});
