import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const read = async (text: string, publisher: string) =>
  (await extractor.read({ ...article(text, '2024-05-16'), publisher })).facts.map(inShort);

describe('all states of a list', () => {
  it.each([
    'ambassadors and chiefs of mission from',
    'heads of mission of',
    'ministers and senior officials from',
  ])('meet by their %s', async (who) => {
    const text = `Jake Sullivan met with ${who} Argentina, Austria and Denmark.`;
    expect(await read(text, 'The White House')).toEqual([
      'meeting/in-person ARG+AUT+DNK+USA 2024-05-16~',
    ]);
  });

  it.each([
    'greetings to the presidents of Chile and Peru, as well as to the people of Bolivia',
    'greetings to the leaders of Chile, Peru, the Free Islands Republic, as well as the people of Bolivia',
  ])('are sent %s', async (what) => {
    expect(await read(`Andrzej Duda sent ${what}.`, 'President of Poland')).toEqual([
      'statement/greeting POL>BOL+CHL+PER 2024-05-16~',
    ]);
  });

  it('have to do with their border', async () => {
    const text = 'The United States called for a ceasefire across the Chile-Peru border.';
    expect(await read(text, 'The White House')).toEqual([
      'statement/appeal USA>CHL+PER 2024-05-16~',
    ]);
  });
});

describe('several guests who came', () => {
  const GUESTS =
    'Prime Minister of Estonia Kaja Kallas, Prime Minister of Denmark Mette Frederiksen and President of Latvia Edgars Rinkēvičs';

  it('are all guests', async () => {
    const facts = await read(
      `Andrzej Duda met with ${GUESTS}, who arrived in Warsaw.`,
      'President of Poland',
    );
    expect(facts).toContain('meeting/visit DNK+EST+LVA+POL 2024-05-16~');
  });

  it('unless one is said to be', async () => {
    const facts = await read(
      `Andrzej Duda met with ${GUESTS}, who is visiting Warsaw.`,
      'President of Poland',
    );
    expect(facts).toContain('meeting/visit LVA+POL 2024-05-16~');
  });
});
