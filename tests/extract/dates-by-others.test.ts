import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string, on: string) =>
  extractor.extract({ ...article(text, on), publisher: null }).facts.map(inShort);

it.each([
  ['Two days after Togo expelled ten Malian diplomats, Mali expelled six Togolese on Friday.', 21],
  ['A day after Togo expelled ten Malian diplomats, Mali hit back Friday by expelling six.', 22],
])('dates what went before by the date of what followed: %s', (text, day) => {
  expect(facts(text, '2001-03-24')).toContain(`action/expulsion TGO>MLI 2001-03-${day}`);
});

it('dates what went before by a date that tells of nothing else', () => {
  const text =
    'Mali and Togo each named an envoy on August 28, 2001, ten months after Mali expelled six Togolese diplomats.';
  expect(facts(text, '2001-10-17')).toEqual(['action/expulsion MLI>TGO 2000-10']);
});

it.each([
  ['Togo turned down a Malian order for boats and tents a year ago.', '2000'],
  ['Togo rejected a Malian request for boats in 1998.', '1998'],
])('dates an answer by the end of what tells of it: %s', (text, year) => {
  expect(facts(text, '2001-03-24')).toEqual([`statement/refuse TGO>MLI ${year}`]);
});

it('takes what was done then, in an old story, for some time since', () => {
  const text = 'In March 2000 Togo accused Mali of spying. Mali then recalled its envoy to Togo.';
  expect(facts(text, '2001-03-24')).toContain('action/recall MLI>TGO 2000-03/2001-03-24');
});

it('looks ahead from an invitation', () => {
  const text = 'President Alpha Konaré of Mali has accepted an invitation to visit Togo in April.';
  expect(facts(text, '2001-01-13')).toContain('meeting/visit MLI+TGO 2001-04');
});

it('takes two days and a state behind them for no two states', () => {
  const text = 'Two days after the United States criticised Mali, Mali recalled its envoy.';
  expect(facts(text, '2001-03-24').join()).toContain('statement/criticise USA>MLI');
});

it.each([
  'Togo deported 40 Malians after the 1998 coup.',
  'Togo recently deported 40 Malians.',
  'Under its old leader, Togo twice expelled Malian envoys.',
])('dates what was done at a time that is not said by no day: %s', (text) => {
  expect(facts(text, '2001-03-24')).toEqual(['action/expulsion TGO>MLI ../2001-03-24']);
});

it('reads the year in "as early as 1998"', () => {
  expect(facts('As early as 1998 Togo accused Mali of spying.', '2001-03-24')).toEqual([
    'statement/accuse TGO>MLI 1998',
  ]);
});
