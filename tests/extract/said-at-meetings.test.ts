import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const ofWhiteHouse = (text: string) => readRelease('The White House', text);

describe('what a meeting was held to say', () => {
  it.each([
    ['to thank him for his leadership', 'praise USA>PER'],
    ['to reaffirm our support for Peru', 'support USA>PER'],
    ['to express his appreciation for the help of Peru', 'praise USA>PER'],
    ['to urge restraint', 'appeal USA>PER'],
  ])('was said: %s', (purpose, told) => {
    expect(
      ofWhiteHouse(`Jake Sullivan met on 8 May with President Bob Lima of Peru ${purpose}.`),
    ).toEqual(['meeting/in-person PER+USA 2023-05-08', `statement/${told} 2023-05-08`]);
  });

  it('was said of what is reaffirmed too, and at a reception', () => {
    expect(
      ofWhiteHouse(
        'Jake Sullivan welcomed President Bob Lima of Peru on 8 May to reaffirm the strong bond between the United States and Peru.',
      ),
    ).toEqual(['meeting/visit PER+USA 2023-05-08', 'statement/praise USA>PER 2023-05-08']);
  });

  it.each([
    'Jake Sullivan met on 8 May with the widow of a pilot to express his condolences for his death in a Peruvian prison.',
    'Jake Sullivan met on 8 May with doctors from Ohio to thank them for their work in Peru.',
  ])('is nothing said to a state where nobody of another state was met: %s', (text) => {
    expect(ofWhiteHouse(text)).toEqual([]);
  });

  it('is no praise where something is marked', () => {
    expect(
      ofWhiteHouse(
        'Jake Sullivan met on 8 May with President Bob Lima of Peru to celebrate May Day.',
      ),
    ).toEqual(['meeting/in-person PER+USA 2023-05-08']);
  });
});

describe('a day behind what a meeting was for', () => {
  it.each([
    'to congratulate him on his victory in March',
    'to discuss preparations for the talks in June',
    'to review the elections of 2021',
  ])('is not that of the meeting: %s', (purpose) => {
    expect(
      ofWhiteHouse(`Jake Sullivan met with President Bob Lima of Peru ${purpose}.`)[0],
    ).toMatch(/2023-05-09~$/);
  });

  it('is that of the meeting where nothing that happened stands before it', () => {
    expect(
      ofWhiteHouse('Jake Sullivan met with President Bob Lima of Peru to discuss trade on 7 May.'),
    ).toEqual(['meeting/in-person PER+USA 2023-05-07']);
  });
});
