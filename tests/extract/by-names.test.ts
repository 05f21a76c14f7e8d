import { expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor.extract({ ...article(text, '2023-06-01'), publisher: null }).facts.map(inShort);

it.each(["'Prachanda'", '"Prachanda"', '‘Prachanda’', '(Prachanda)'])(
  'reads on past the other name of a person: %s',
  (name) => {
    const text = `Prime Minister of Nepal Pushpa Kamal Dahal ${name} met President Murmu of India on 31 May.`;
    expect(facts(text)).toEqual(['meeting/in-person IND+NPL 2023-05-31']);
  },
);

it('reads papers whose exchange two witness as theirs', () => {
  expect(
    facts('The Prime Ministers of India and Nepal witnessed the exchange of seven agreements.'),
  ).toEqual(['agreement/agreement IND+NPL 2023-06-01~']);
});
