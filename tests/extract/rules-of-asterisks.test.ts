import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const facts = (text: string) =>
  extractor
    .extract({ ...article(text, '2022-05-16'), publisher: 'President of Russia' })
    .facts.map(inShort);

const NEWS = 'Vladimir Putin held talks in the Kremlin with President of Chile Gabriel Boric.';
const WELCOME = 'President of Russia Vladimir Putin: Mr President, welcome to Moscow.';
const THANKS =
  'President of Chile Gabriel Boric(retranslated): I would like to thank Russia for the vaccines.';
const THANKED = 'statement/praise CHL>RUS 2022-05-16~';

describe('a row of asterisks within a paragraph', () => {
  it.each(['***', ' * * * ', '\n\n* * *\n\n'])('ends what stands before it: %j', (row) => {
    expect(facts(`${NEWS}${row}${WELCOME} ${THANKS}`)).toContain(THANKED);
  });

  it.each(['Beginning of Russian-Chilean talks', 'Speech at the opening ceremony'])(
    'may be followed by a heading before the first label: %s',
    (heading) => {
      const said = facts(`${NEWS} * * * ${heading} ${THANKS} ${WELCOME}`);
      expect(said).toContain(THANKED);
    },
  );
});

it('does not take a colon within a story for a label because asterisks stand before it', () => {
  const text = `${NEWS} * * * The two agreed on one thing: Russia will buy copper from Chile. They said one more: "Enough."`;
  expect(facts(text).join()).toContain('meeting/in-person CHL+RUS');
});
