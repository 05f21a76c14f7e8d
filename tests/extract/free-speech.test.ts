import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const OPENING = 'President of Poland Andrzej Duda: Good morning. ';
const turns = (words: string) =>
  readRelease(
    'President of Poland',
    `${OPENING}${words} Prime Minister of Poland Donald Tusk: Thank you.`,
  );

describe('in the turns of a transcript', () => {
  it.each([
    'They want our coal, and Malta sells it.',
    'What the plan of the engineers will support, when Malta has long forgotten it, is another bridge.',
    'They always refuse.',
  ])('nothing is made of words that are for nobody: %s', (words) => {
    expect(turns(words)).toEqual([]);
  });

  it.each([
    ['We support Malta in this.', 'statement/support POL>MLT ../2023-05-09'],
    ['We are grateful to Malta.', 'statement/praise POL>MLT ../2023-05-09'],
    ['Malta is a friend.', 'statement/praise POL>MLT 2023-05-09~'],
  ])('words beside a name are for it: %s', (words, fact) => {
    expect(turns(words).map((one) => one.replace('../', '').replace('~', ''))).toEqual([
      fact.replace('../', '').replace('~', ''),
    ]);
  });

  it('keeps the speaker from being "he"', () => {
    expect(turns('He said that Malta should sell it.')).toEqual([]);
  });
});

describe('good wishes', () => {
  it('are not for the country of the games', () => {
    expect(
      readRelease(
        'President of Poland',
        'The President sent greetings to Ana Kos, winner of the race at the games in Valletta, Malta.',
      ),
    ).toEqual([]);
  });

  it('are not for whom a title names', () => {
    expect(
      readRelease('President of Poland', 'The President wished the sappers good health.', {
        title: 'Andrzej Duda awards sappers who clear mines of Malta',
      }),
    ).toEqual([]);
  });
});

it('praises only those whom "and" ties to the first', () => {
  expect(
    readRelease(
      'President of Poland',
      "The President welcomed Malta's plan to bring Ghana and Togo to a table.",
    ),
  ).toEqual(['statement/praise POL>MLT 2023-05-09~']);
});

it('knows a name with "von" and the like again', () => {
  expect(
    readRelease(
      'The White House',
      'President Biden met President Ursula von der Leyen of the European Commission. President Biden and President von der Leyen praised Malta.',
    ),
  ).toEqual(['meeting/in-person EUE+USA 2023-05-09~', 'statement/praise EUE+USA>MLT 2023-05-09~']);
});

it('tells words that undertake something once', () => {
  expect(
    readRelease(
      'President of Poland',
      'Andrzej Duda and Robert Abela of Malta met. The two sides agreed to renew their friendship.',
    ),
  ).toEqual(['meeting/in-person MLT+POL 2023-05-09~', 'agreement/oral MLT+POL 2023-05-09~']);
});
