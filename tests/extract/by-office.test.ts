import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

/** Published on a Tuesday. */
const togo = (text: string) => readRelease('Ministry of Foreign Affairs of Togo', text);

const NOW = '2023-05-09~';

describe('what a ministry writes in the passive', () => {
  it('is its own word where nobody else says it', () => {
    expect(togo('Peru and Chile were thanked for their good offices.')).toEqual([
      `statement/praise TGO>CHL+PER ${NOW}`,
    ]);
    expect(togo('Peru was thanked by Kenya for its good offices.')).toEqual([
      `statement/praise KEN>PER ${NOW}`,
    ]);
    expect(togo('The report was condemned.')).toEqual([]);
  });

  it('is done to an envoy of whom an aside tells', () => {
    expect(
      togo(
        'The Ambassador of Mali, who took office in May, was summoned to the Ministry on Monday.',
      ),
    ).toEqual(['action/protest TGO>MLI 2023-05-08']);
  });
});

describe('help', () => {
  it('is for whoever asked for it', () => {
    expect(
      togo(
        'In response to a request from the Government of Mali, the Government of Togo decided on Monday to provide emergency relief goods.',
      ),
    ).toEqual(['action/aid TGO>MLI 2023-05-08']);
  });

  it('is not of the day of what befell those who get it', () => {
    expect(
      togo('Togo has sent 15 tons of rice to Haiti, struck by a tropical storm on Saturday.'),
    ).toEqual(['action/aid TGO>HTI ../2023-05-09']);
  });
});

describe('a paper that is named by a capital', () => {
  it('is not of the state whose capital that is', () => {
    expect(togo('Togo announced that it would implement the Algiers Agreement.')).toEqual([]);
    expect(togo('Togo announced that it would help Algiers.')).toEqual([
      `statement/intent TGO>DZA ${NOW}`,
    ]);
  });
});

describe('a head of state whom nobody knows', () => {
  it('is the own one where a sentence opens with him', () => {
    expect(togo('President Gomez Xulo called on Mali to open the border.')).toEqual([
      `statement/appeal TGO>MLI ${NOW}`,
    ]);
    expect(togo('President Gomez Xulo of Peru called on Mali to open the border.')).toEqual([
      `statement/appeal PER>MLI ${NOW}`,
    ]);
  });
});

describe('what is told to reporters', () => {
  it.each([
    ['told reporters', NOW],
    ['told reporters after the talks', '2023-05-05'],
  ])('is of the day of the talks only where it says so: %s', (told, day) => {
    expect(
      togo(
        `The Minister met President William Ruto of Kenya on Friday. "Kenya must open the border," the Minister ${told}.`,
      ),
    ).toEqual(['meeting/in-person KEN+TGO 2023-05-05', `statement/appeal TGO>KEN ${day}`]);
  });
});
