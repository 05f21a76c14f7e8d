import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const behind = (text: string) => readRelease('President of Ghana', text);

describe('help that is offered', () => {
  it.each([
    ['Togo offered Ghana tanks.', 'statement/intent TGO>GHA 2023-05-09~'],
    ['Togo offered humanitarian aid to Ghana.', 'statement/intent TGO>GHA 2023-05-09~'],
  ])('is not given as yet: %s', (text, expected) => {
    expect(behind(text)).toEqual([expected]);
  });

  it('is given where it was sent', () => {
    expect(behind('Togo sent humanitarian aid to Ghana.')).toEqual([
      'action/aid TGO>GHA 2023-05-09~',
    ]);
  });
});

describe('what somebody is ready to do by giving', () => {
  it.each([
    'Togo pledged to help Ghana by sending tents.',
    'Togo, Mali and Chad are ready to help rebuild Ghana, in particular, by providing equipment.',
  ])('is not given as yet: %s', (text) => {
    expect(behind(text)).not.toContainEqual(expect.stringContaining('action/aid'));
  });
});
