import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

const acts = (text: string) =>
  extractor.extract(article(text, '1994-10-22')).facts.map((fact) => inShort(fact).split(' ')[0]);
const SIGNED = 'Peru and Chile signed a border treaty on Friday.';

describe('hard words on a paper', () => {
  it.each([
    "Chile's defence minister called the treaty a mistake.",
    'Peruvian General Ollanta Humala called the agreement a mistake.',
  ])('of the own state are for nobody else: %s', (text) => {
    expect(acts(`${SIGNED} ${text}`)).toEqual(['agreement/treaty']);
  });

  it('of two others are for them', () => {
    const text = 'Bolivian Foreign Minister Carlos Mesa called the treaty a mistake.';
    expect(acts(`${SIGNED} ${text}`)).toEqual(['agreement/treaty', 'statement/criticise']);
  });

  it('are for whoever broke it', () => {
    const text = 'On Saturday Chile accused Peru of breaking the treaty.';
    expect(acts(`${SIGNED} ${text}`)).toContain('statement/accuse');
  });
});
