import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const letter = (title: string, text: string) =>
  readRelease('Office of the President of Kenya', text, { title });

describe('a letter to the head or a minister of another state', () => {
  const title = 'Message from the President to the President of Togo';

  it.each([
    ['Please accept, Excellency, my warmest congratulations on your appointment.', 'greeting'],
    ['It gives me great pleasure to send Your Excellency and your people my wishes.', 'greeting'],
    ['I was saddened to learn that many lives were lost in the fire.', 'greeting'],
    ['I thank you for your letter of 3 May.', 'praise'],
    ['I would like to invite you to visit Nairobi.', 'invite'],
    ['I would ask you to look into the matter.', 'appeal'],
  ])('is for whoever reads it: %s', (text, act) => {
    expect(letter(title, text)).toEqual([expect.stringMatching(`^statement/${act} KEN>TGO `)]);
  });

  it.each([
    ['Message to the winners of the games in Togo', 'I thank you for your efforts.'],
    ['Message to the people of Kenya', 'I thank you for your trust.'],
  ])('is none where it names nobody of that state: %s', (heading, text) => {
    expect(letter(heading, text)).toEqual([]);
  });
});

describe('sorrow over a death', () => {
  it.each([
    'It is with great sadness that we learned of the passing of the former President of Togo.',
    'We received with sorrow the news of the demise of the former President of Togo.',
    'Our condolences go to the families of the victims and to the people of Togo.',
    'We are saddened by the loss of lives caused by the floods in the north of Togo.',
  ])('is for the state that mourns: %s', (text) => {
    expect(readRelease('Ministry of Foreign Affairs of Kenya', text)).toEqual([
      'statement/greeting KEN>TGO 2023-05-09~',
    ]);
  });
});

describe('a message from a palace', () => {
  it('is from whoever reigns', () => {
    const text = 'We send our deepest sympathy to the people of Togo.';
    expect(readRelease('Buckingham Palace', text)).toEqual([
      'statement/greeting GBR>TGO 2023-05-09~',
    ]);
  });
});
