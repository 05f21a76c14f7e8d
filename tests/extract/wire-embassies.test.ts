import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Sunday. */
const found = (text: string) => extractor.extract(article(text, '1998-08-09')).facts;

describe('harm that is done at an embassy', () => {
  it.each([
    'Ghana deplored the bomb blasts which killed scores of people outside embassies of Norway in Kenya.',
    '"The Ghanaian government deplores these senseless acts against the Norwegian embassies in Nairobi," Foreign Minister James Gbeho said.',
    'Ghana condemned the attack on the Norwegian embassy in Lima.',
  ])('is mourned with those whose it is: %s', (text) => {
    expect(found(text).map(({ stance }) => stance)).toEqual(['cooperative']);
  });

  it('is no excuse for what the embassy does itself', () => {
    const [fact] = found('Ghana criticised the Norwegian embassy for meddling.');
    expect(fact?.stance).toBe('conflictual');
  });
});

describe('words against any deed of a kind', () => {
  const before = 'Norway shelled a Ghanaian ship on Friday.';

  it.each([
    'Ghana condemned all forms of terrorism.',
    'The Foreign Ministry said that Ghana condemns any acts which may cost lives.',
  ])('are meant for nobody who was told of: %s', (text) => {
    expect(found(`${before} ${text}`).map(inShort)).toEqual(['action/force NOR>GHA 1998-08-07']);
  });

  it('is meant for the doer where the deed is pointed at', () => {
    const facts = found(`${before} Ghana condemned the attack and all such acts.`).map(inShort);
    expect(facts).toContain('statement/criticise GHA>NOR 1998-08-09~');
  });
});
