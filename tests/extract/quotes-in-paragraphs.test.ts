import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

describe('what is quoted in several paragraphs', () => {
  it('is not said by those of whom the next paragraph tells', () => {
    const told = readRelease(
      'Foreign, Commonwealth & Development Office',
      'An FCDO spokesperson said:\n\n“We condemn the acts of violence in Ghana. Such conduct has no place in politics.\n\n“The United Kingdom and Ghana share a deep friendship. We encourage Ghana to hold talks.”',
    );
    expect(told).toContain('statement/appeal GBR>GHA 2023-05-09~');
    expect(told.filter((one) => one.includes('GBR+GHA'))).toEqual([]);
  });
});
