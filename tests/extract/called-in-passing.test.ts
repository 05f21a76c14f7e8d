import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

/** What the second of two presidents says at a joint appearance. */
const said = (words: string) =>
  extractor
    .explain({
      text: `President of Chile Ana Soto: Good afternoon.\nPresident of Peru Bob Lima: ${words}`,
      title: 'Press statements by the presidents of Chile and Peru',
      publisher: 'President of Chile',
      publishedOn: '2023-05-09',
    })
    .facts.map(inShort);

describe('names and greetings in what somebody says', () => {
  it.each([
    'Our Chilean friends built that harbour before us.',
    'Many companies work there, and our Chilean partners know it.',
    'Chile and its allies have begun the drill.',
    'The President of Chile has yet to see our harbour.',
    'Chile borders on our southern provinces.',
    'I would like to give the floor to the President of Chile.',
    'I would like to hear what they would say in Chile.',
    'It would do more harm to the markets than to our ties with Chile.',
    'Our Chilean friends are interested in a harbour of their own.',
  ])('are no praise, intent or comment: %s', (words) => {
    expect(said(words)).toEqual([]);
  });

  it.each([
    ['We know that Chile is our friend.', 'praise'],
    ['Chile remains a reliable partner of ours.', 'praise'],
    ['We will build a harbour for Chile.', 'intent'],
    ['We are interested in the trains of Chile.', 'intent'],
  ])('are what they say as a verdict or a promise: %s', (words, act) => {
    expect(said(words)).toEqual([`statement/${act} PER>CHL 2023-05-09~`]);
  });
});

describe('what is told in an office of what was spoken of', () => {
  it('is no fact as an aside', () => {
    const text =
      'President of Chile Ana Soto and President of Peru Bob Lima met on 8 May. Trade with Peru, as they discussed, grew in 2021.';
    expect(readRelease('President of Chile', text)).toEqual([
      'meeting/in-person CHL+PER 2023-05-08',
    ]);
  });
});
