import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

/** What the Czech President says in turn with the Polish one. */
const read = (words: string) =>
  readRelease(
    'President of Poland',
    `PRESIDENT DUDA: Please.\n\nPRESIDENT PAVEL: ${words}\n\nPRESIDENT DUDA: Thank you.`,
  );

describe('where people of two states speak in turn', () => {
  it('means by "we" his own state, except in what both do with each other', () => {
    expect(read('We appreciate the help of Ghana.')).toEqual([
      'statement/praise CZE>GHA 2023-05-09~',
    ]);
    expect(read('We thank Poland for its trains.')).toEqual([
      'statement/praise CZE>POL 2023-05-09~',
    ]);
    expect(read('We also agreed to build a bridge.')).toEqual([
      'agreement/oral CZE+POL 2023-05-09~',
    ]);
    expect(read('We have signed many papers.')).toEqual([]);
  });

  it('means his own state where he met others, and not whoever he calls', () => {
    expect(read('We met halfway our Kenyan friends.').filter((one) => one.includes('+'))).toEqual(
      [],
    );
    expect(read('Mr President, allow me to thank you for the bread.')).toEqual([
      'statement/praise CZE>POL 2023-05-09~',
    ]);
  });

  it('means by "you" the other one, whoever is named behind', () => {
    expect(read('It is thanks to your leadership that Togo did not win.')).toEqual([
      'statement/praise CZE>POL 2023-05-09~',
    ]);
    expect(read('We thank Ghana for its tents, as you know.')).toEqual([
      'statement/praise CZE>GHA 2023-05-09~',
    ]);
    expect(read('Thank you, Mr President.')).toEqual([]);
  });

  it('does not speak of whoever is called by his title', () => {
    expect(read('Mr President, Togo must free the crew.')).toEqual([
      'statement/appeal CZE>TGO 2023-05-09~',
    ]);
    expect(read('Mr President, we have a long road before us.')).toEqual([]);
  });

  it('holds no remark for a word between states, and no cause for an undertaking', () => {
    expect(read('And we have added more.')).toEqual([]);
    expect(read('Together, we commit to the principles of fair trade.')).toEqual([]);
  });

  it('takes nothing for done that is looked forward to', () => {
    const facts = read('We look forward to steps of Poland, lifting the sanctions on Togo.');
    expect(facts.filter((one) => one.startsWith('action'))).toEqual([]);
  });
});
