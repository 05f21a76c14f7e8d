import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2003-05-14'), publisher: null }).facts.map(inShort);

it.each([
  ['Kenya resumed aid to Chad, suspended in 1998 after a coup.', 'KEN>TCD 2003-05-14~'],
  ['Kenya resumed diplomatic relations with Chad, severed in 1998.', 'KEN>TCD 2003-05-14~'],
  ['Kenya lifted a ban imposed in 1998 on Chadian maize.', 'KEN>TCD 2003-05-14~'],
  ['Kenya and Chad extended a truce signed in 1998.', 'KEN+TCD 2003-05-14~'],
])('leaves the date to the deed that is undone or kept up: %s', (text, fact) => {
  const told = facts(text).join('; ');
  expect(told).toContain(fact);
  expect(told).not.toContain('1998');
});

it('dates an agreement by when it was reached', () => {
  expect(facts('Kenya and Chad announced a deal reached on Monday.').join()).toContain(
    '2003-05-12',
  );
});

it.each([
  'Kenya, which accuses Chad of arming the rebels, closed the border in April.',
  'Kenya, which supports the bid of Chad, held elections in April.',
])('gives what somebody holds in an aside no date of the deed behind it: %s', (text) => {
  const held = facts(text).filter((fact) => fact.startsWith('statement'));
  expect(held).toHaveLength(1);
  expect(held[0]).not.toContain('2003-04');
});

it('dates both of what somebody did on one day', () => {
  const told = facts('Kenya closed its embassy in Chad and expelled the Chadian envoys in 2001.');
  expect(told.every((fact) => fact.includes('2001'))).toBe(true);
  expect(told.length).toBeGreaterThan(1);
});
