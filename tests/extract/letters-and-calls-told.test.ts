import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

/** Published on a Tuesday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2018-05-15'), publisher: 'Reuters' }).facts.map(inShort);

const NOW = '2018-05-15~';

describe('what else a letter says to whom it is written', () => {
  it.each([
    [
      'In a condolence telegram to Peruvian President Martin Vizcarra, Chilean President Sebastian Pinera condemned the raid and extended his sympathy.',
      [`statement/greeting CHL>PER ${NOW}`],
    ],
    [
      'Chilean President Sebastian Pinera wrote to Peruvian President Martin Vizcarra and extended his condolences.',
      [`statement/greeting CHL>PER ${NOW}`],
    ],
    [
      'In a letter to his cousin in Peru, the singer blamed the weather and extended his sympathy.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('calls that are told by who received them', () => {
  it.each([
    [
      'The Cabinet was briefed on the telephone call received by His Majesty the King from Prime Minister Mustafa Al-Kadhimi of Iraq.',
      ['meeting/call IRQ+OMN 2023-05-09~'],
    ],
    [
      'The telephone call made by Omani Foreign Minister Sayyid Badr to Prime Minister Mustafa Al-Kadhimi of Iraq was long.',
      ['meeting/call IRQ+OMN 2023-05-09~'],
    ],
    [
      'The telephone call received by a student from Prime Minister Mustafa Al-Kadhimi of Iraq was long.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(readRelease('Ministry of Foreign Affairs of Oman', text)).toEqual(expected);
  });
});

describe('minutes that are signed', () => {
  it.each([
    [
      'Ministers welcomed the signing of the minutes of the second meeting of the Peruvian-Chilean Coordination Council.',
      [`agreement/agreement CHL+PER ${NOW}`],
    ],
    [
      'Peru and Chile signed the minutes of the third meeting of their joint commission on Monday.',
      ['agreement/agreement CHL+PER 2018-05-14'],
    ],
    ['Farmers hailed the signing of a film deal about the Peruvian and Chilean delegations.', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what belongs to a state, and whom a planned meeting was with', () => {
  it.each([
    [
      'Two jets belonging to Peru violated Chilean airspace on Monday.',
      ['action/incursion PER>CHL 2018-05-14'],
    ],
    ['A ship belonging to a Peruvian firm entered Chilean waters on Monday.', []],
    [
      'Chilean President Sebastian Pinera criticised Peruvian President Martin Vizcarra and canceled a meeting with him planned for Friday.',
      [`statement/criticise CHL>PER ${NOW}`, 'meeting/in-person CHL+PER 2018-05-18'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

it('takes the co-leaders of a coalition for no state of theirs', () => {
  const title =
    'Joint Statement on Helicopters for Ghana from Chilean President Gabriel Boric, and Danish Prime Minister Mette Frederiksen';
  expect(
    readRelease(
      'Ministry of Foreign Affairs of Chile',
      'We, the co-leaders of the Air Force Coalition for Ghana, have been working to provide helicopters to Ghana.',
      { title },
    ),
  ).toEqual(['action/aid CHL+DNK>GHA 2023-05-09~']);
});
