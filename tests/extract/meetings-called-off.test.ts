import { expect, it } from '@jest/globals';
import { article, detailOf, extractor } from './reading.ts';

const told = (text: string) =>
  extractor
    .extract(article(text, '2010-05-12'))
    .facts.map((fact) => `${detailOf(fact)} ${fact.modality} ${fact.occurred.edtf}`);

const minister = 'Togolese Foreign Minister Ama Koffi';

it.each([
  ['Talks between Togo and Chile have been called off.', 'in-person'],
  ['Talks between Togo and Chile fell through.', 'in-person'],
  ['A meeting between the Togolese and Chilean trade ministers was pushed back.', 'in-person'],
  ['A meeting between the Togolese and Chilean trade ministers was put on ice.', 'in-person'],
  ['The Togo-Chile summit has been postponed.', 'summit'],
  ['Sino-Chilean trade talks have been shelved.', 'in-person'],
  [`${minister}'s visit to Chile is off.`, 'visit'],
  [`The cancellation of ${minister}'s visit to Chile surprised many.`, 'visit'],
  [`${minister} pulled out of a visit to Chile.`, 'visit'],
  [`${minister} delayed her arrival in Chile.`, 'visit'],
  ['Togo pulled the plug on talks with Chile.', 'in-person'],
])('is read as called off: %s', (text, mode) => {
  expect(told(text)).toEqual([`${mode} cancelled 2010-05-12/..`]);
});

it.each([
  'Talks between the foreign ministers of Togo and Chile have been set for Friday.',
  'Talks between the foreign ministers of Togo and Chile are pencilled in for Friday.',
  'Talks between the foreign ministers of Togo and Chile are on the cards for Friday.',
  'Togo and Chile have scheduled talks for Friday.',
  'Togo and Chile have pencilled in a meeting of their trade ministers for Friday.',
])('is read as planned: %s', (text) => {
  expect(told(text)).toEqual(['in-person planned 2010-05-14']);
});

it.each([
  ['The Togolese-Chilean summit in Lima closed on Monday.', 'summit'],
  ['Sino-Chilean talks resumed in Lima on Monday.', 'in-person'],
])('is held where states are joined before its name: %s', (text, mode) => {
  expect(told(text)).toEqual([`${mode} actual 2010-05-10`]);
});

it.each([
  'Talks between Togo and Chile could resume on Monday.',
  'The minister hailed Togolese-Chilean talks on Monday.',
])('is none that nobody tells of: %s', (text) => {
  expect(told(text)).toEqual([]);
});
