import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const quoted = (words: string, speaker: string) =>
  readRelease(
    'President of Chile',
    `President of Chile Ana Soto met with Prime Minister of Peru Bob Lima on 8 May.\n"${words}" said ${speaker}.`,
  ).slice(1);

describe('what is said to "you" at talks', () => {
  it.each([
    'We will stand side by side with you in hard times,',
    'We will stay with you for years,',
    'You can count on us,',
    'We are by your side,',
  ])('supports whoever listens: %s', (words) => {
    expect(quoted(words, 'Bob Lima')).toEqual(['statement/support PER>CHL 2023-05-08']);
  });

  it.each(['Your generous help is very important to us,', 'We will always remember your support,'])(
    'praises whoever has helped: %s',
    (words) => {
      expect(quoted(words, 'Ana Soto')).toEqual(['statement/praise CHL>PER 2023-05-08']);
    },
  );

  it('asks where it is counted on', () => {
    expect(quoted('We count on your support,', 'Ana Soto')).toEqual([
      'statement/appeal CHL>PER 2023-05-08',
    ]);
  });
});

describe('a charge in what an office publishes', () => {
  it('is made by whoever believes it', () => {
    expect(
      readRelease('President of Chile', 'I believe that Peru is trying to put pressure on us.'),
    ).toEqual(['statement/accuse CHL>PER 2023-05-09~']);
  });

  it('is told once where its teller stands at the end', () => {
    expect(
      readRelease('President of Chile', 'Peru is trying to intimidate us, the President said.'),
    ).toEqual(['statement/accuse CHL>PER 2023-05-09~']);
  });

  it('is one of the European Union where its seat stands beside a capital', () => {
    expect(
      readRelease(
        'President of Chile',
        'The President of Chile said London and Brussels were to blame for the crisis.',
      ),
    ).toEqual(['statement/accuse CHL>EUE+GBR 2023-05-09~']);
  });
});

describe('one of two counts of time', () => {
  it.each([
    ['two or three weeks ago', '2023-04-17/2023-04-30'],
    ['four to five months ago', '2022-12/2023-01'],
    ['two or three years ago', '2020/2021'],
  ])('leaves open which: %s', (words, edtf) => {
    expect(
      readRelease('President of Chile', `The presidents of Chile and Peru met ${words}.`),
    ).toEqual([`meeting/in-person CHL+PER ${edtf}`]);
  });
});
