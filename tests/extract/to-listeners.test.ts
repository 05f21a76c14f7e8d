import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string, publisher: string | null) =>
  (await extractor.read({ ...article(text, '2023-03-15'), publisher })).facts;

describe('a meeting that a speaker mentions', () => {
  it('hears nothing of what he tells his audience', async () => {
    const facts = await read(
      'I spoke today with Petr Pavel. I thanked him for his help. We are building roads. ' +
        'I believe that we can do better.',
      'President of Poland',
    );
    expect(facts.map(inShort)).toEqual([
      'meeting/call CZE+POL 2023-03-15',
      'statement/praise POL>CZE 2023-03-15',
    ]);
  });

  it('in his turn of a transcript, either, but holds what was agreed', async () => {
    const facts = await read(
      'QUESTION: What of the fees?\n\nPRESIDENT DUDA: I met Petr Pavel in Prague on Monday. We agreed to lower them.\n\n' +
        'QUESTION: And the roads?\n\nPRESIDENT DUDA: I believe that the roads must be better.',
      'President of Poland',
    );
    expect(facts.map(inShort)).toEqual([
      'meeting/in-person CZE+POL 2023-03-13',
      'agreement/oral CZE+POL 2023-03-13',
    ]);
  });
});

it('"they met farmers" is no meeting of those two', async () => {
  const text =
    'Andrzej Duda and Petr Pavel travelled by train. They met farmers near the border. They met in Brno on Monday.';
  const facts = await read(text, null);
  expect(facts.map(inShort)).toEqual(['meeting/in-person CZE+POL 2023-03-13']);
});
