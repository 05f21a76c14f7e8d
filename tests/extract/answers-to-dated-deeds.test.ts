import { describe, expect, it } from '@jest/globals';
import { readNews as read } from './reading.ts';

const ON = '2023-08-14';

describe('what answers a deed', () => {
  it.each([
    [
      "Chile summoned Peru's envoy over the violation of its airspace by two helicopters on 1 August.",
      'action/protest CHL>PER 2023-08-14~',
    ],
    [
      'Chile expelled two Peruvian diplomats in response to the arrest of its consul on 3 August.',
      'action/expulsion CHL>PER 2023-08-14~',
    ],
    [
      'Chile imposed sanctions on Peru for the shooting of two fishermen on 3 August.',
      'action/sanction CHL>PER 2023-08-14~',
    ],
    [
      'Chile protested to Peru over remarks made by its minister on August 3.',
      'action/protest CHL>PER 2023-08-14~',
    ],
  ])('is not of the day of the deed: %s', (text, fact) => {
    expect(read(text, ON)).toEqual([fact]);
  });

  it.each([
    [
      "On 3 August Chile summoned Peru's envoy over the violation of its airspace.",
      'action/protest CHL>PER 2023-08-03',
    ],
    [
      'Chile recalled its ambassador to Peru for consultations on 3 August.',
      'action/recall CHL>PER 2023-08-03',
    ],
    [
      "Chile summoned Peru's envoy over the shelling of a village on Sunday.",
      'action/protest CHL>PER 2023-08-13',
    ],
    [
      'Chile expelled two Peruvian diplomats over the poisoning of an exile in 2018.',
      'action/expulsion CHL>PER 2018',
    ],
  ])('has its own day, and of the last days or an old story that of both: %s', (text, fact) => {
    expect(read(text, ON)).toEqual([fact]);
  });
});
