import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const read = (text: string) => readRelease('President of Ukraine', text);

describe('a pronoun behind a verb of speaking', () => {
  it('means those who were met, and not a state named behind', () => {
    expect(
      read('I talked with the leaders of Chile and Peru. I thanked them for helping Moldova.'),
    ).toEqual(['meeting/call CHL+PER+UKR 2023-05-09~', 'statement/praise UKR>CHL+PER 2023-05-09~']);
  });

  it('means whoever of another state was named last', () => {
    const facts = read(
      'I spoke by phone today with European Commission President Ursula von der Leyen. I thanked her for her support for Moldova.',
    );
    expect(facts).toEqual([
      'meeting/call EUE+UKR 2023-05-09',
      'statement/praise UKR>EUE 2023-05-09',
    ]);
  });

  it('means nobody where only one other met the speaker', () => {
    expect(
      read('I spoke today with Petr Pavel. I talked to our soldiers. I thanked them for all.'),
    ).toEqual(['meeting/call CZE+UKR 2023-05-09']);
  });

  it('leaves a name that is behind the verb', () => {
    expect(read('I thank Chile for helping Moldova.')).toEqual([
      'statement/praise UKR>CHL 2023-05-09~',
    ]);
    expect(read('I thanked her minister in Moldova.')).toEqual([]);
  });
});

describe('words for nobody', () => {
  it.each([
    'We are defending ourselves.',
    'If Chile wins now, Peru will not stop.',
    'The people of Chile are waiting for the visit of the President of Peru.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
  it('thanks at the moment of saying so', () => {
    expect(read('I am grateful to Peru for its tents.')).toEqual([
      'statement/praise UKR>PER 2023-05-09~',
    ]);
  });
});
