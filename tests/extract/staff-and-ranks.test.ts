import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor
    .extract({ ...article(text, '2022-05-16'), publisher: 'The White House' })
    .facts.map(inShort);

it.each([
  'Assistant to the President for Homeland Security Dr. Ann Lee',
  'Assistant to the President for National Security Affairs Ann Lee',
  'Deputy Assistant to the President Ann Lee',
])('knows the staff of a president: %s', (who) => {
  expect(facts(`${who} led an interagency delegation to Lima.`)).toEqual([
    'meeting/visit PER+USA 2022-05-16~',
  ]);
});

it.each([
  'Ann Lee, Head of Cabinet to the President of the European Council',
  'Ann Lee, Head of Cabinet of the President of the European Commission',
])('knows the head of a cabinet: %s', (who) => {
  expect(facts(`National Security Advisor Jake Sullivan met today with ${who}.`)).toEqual([
    'meeting/in-person EUE+USA 2022-05-16',
  ]);
});

it('knows a rank that a minister has besides', () => {
  const text =
    'National Security Advisor Jake Sullivan met on Saturday with Chinese Communist Party Politburo Member and Foreign Minister Wang Yi. Mr. Sullivan and Director Wang discussed trade.';
  expect(facts(text)).toEqual([
    'meeting/in-person CHN+USA 2022-05-14',
    'statement/comment CHN+USA 2022-05-14',
  ]);
});
