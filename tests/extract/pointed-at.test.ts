import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const statements = (text: string) =>
  extractor
    .extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' })
    .facts.map(inShort)
    .filter((fact) => fact.startsWith('statement/'));

const MONDAY = '2007-02-05';

describe('whom "it" and "them" mean in the reason of a deed', () => {
  it.each([
    ['Peru and Chile cut ties with Kenya on Monday, accusing it of arming rebels.', 'CHL+PER>KEN'],
    ['Peru cut ties with Kenya on Monday, accusing it of backing Chile.', 'PER>KEN'],
    ['Peru closed its border with Kenya on Monday, blaming it for the violence.', 'PER>KEN'],
    ['Peru banned Kenyan fish on Monday, accusing its neighbour of poaching.', 'PER>KEN'],
    ['Peru left talks with Kenya on Monday, accusing the Kenyan government of lies.', 'PER>KEN'],
    ['Peru sent Kenya a note on Monday, accusing it of lies.', 'PER>KEN'],
    ['Peru cut aid to Kenya on Monday, accusing the East African country of waste.', 'PER>KEN'],
    ['Peru expelled two Kenyan diplomats on Monday, accusing them of spying.', 'PER>KEN'],
    ['Peru cut aid to Kenya and Chile on Monday, accusing them of waste.', 'PER>CHL+KEN'],
    ['Peruvian police held two men in Lima on Monday, accusing them of theft.', 'none'],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(
      expected === 'none' ? [] : [`statement/accuse ${expected} ${MONDAY}`],
    );
  });

  it('takes no day from a deed that it goes on from with a day of its own', () => {
    const text = 'Peru cut ties with Kenya on Monday, accusing it on Tuesday of arming rebels.';
    expect(statements(text)).toEqual(['statement/accuse PER>KEN 2007-02-06']);
  });

  it('is the same state in what is done next', () => {
    const text = 'Peru recalled its ambassador to Kenya in May and accused it of meddling.';
    expect(statements(text).map((fact) => fact.slice(0, 25))).toEqual([
      'statement/accuse PER>KEN ',
    ]);
  });
});
