import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const office = (text: string) => readRelease('Ministry of Foreign Affairs of Peru', text);

describe('what an office tells of the wrongs of another state', () => {
  it.each([
    'Chad is deliberately using migrants against Mali.',
    'Chad has tried to influence our elections.',
    'Chad wants to plunge Mali into darkness.',
    'Chad is trying to drag Mali back into war.',
    'Chad continues its brutal war against Mali.',
    'Chad lies when it claims that its planes were elsewhere.',
    'Chad openly shows its contempt for the law of nations.',
    "Chad's missile launches violate Security Council resolutions.",
  ])('accuses it: %s', (text) => {
    expect(office(text)).toEqual(['statement/accuse PER>TCD 2023-05-09~']);
  });

  it.each([
    'Chad has no interest in peace.',
    'Chad shows no willingness for talks.',
    "Chad's actions pose a serious threat to the region.",
  ])('criticises what it does not want: %s', (text) => {
    expect(office(text)).toEqual(['statement/criticise PER>TCD 2023-05-09~']);
  });

  it.each([
    'Chad has no interest in a quarrel with Mali.',
    'Chad seeks to draw investors to its ports.',
  ])('is none of these where nothing is wrong: %s', (text) => {
    expect(office(text)).toEqual([]);
  });
});

describe('what an office is able to tell', () => {
  it.each([
    'We can clearly attribute the cyberattack to Chad.',
    'We are now able to attribute the cyberattack to the army of Chad.',
    'The Government can attribute the cyberattack on the railway to Chad.',
  ])('is told by saying so: %s', (text) => {
    expect(office(text)).toEqual(['statement/accuse PER>TCD 2023-05-09~']);
  });

  it('is nothing where it could be', () => {
    expect(office('Perhaps somebody could attribute the cyberattack to Chad.')).toEqual([]);
  });
});

describe('"protests" behind an office or a hard word', () => {
  it.each([
    'The Ministry of Foreign Affairs strongly protests against the violation of our airspace by Chad.',
    'The Ministry protests in the strongest terms against the arrest of two Peruvians in Chad.',
    'The Peruvian side protests over the seizure of a boat by Chad.',
  ])('is said: %s', (text) => {
    expect(office(text)).toEqual(['statement/oppose PER>TCD 2023-05-09~']);
  });

  it.each(['The protests against the government of Chad go on.', 'Chad protests against prices.'])(
    'is a noun elsewhere: %s',
    (text) => {
      expect(office(text)).toEqual([]);
    },
  );
});

describe('"all of whom"', () => {
  it.each([
    [
      'The Minister met his counterparts from Kenya and Mali, both of whom expressed solidarity with Peru.',
      'statement/support KEN+MLI>PER 2023-05-09~',
    ],
    [
      'The Minister met Kenya, Togo and Mali, all of whom condemned the attacks of Chad.',
      'statement/criticise KEN+MLI+TGO>TCD 2023-05-09~',
    ],
  ])('are those of the list before: %s', (text, told) => {
    expect(office(text)).toContain(told);
  });

  it('leaves out those who are the object', () => {
    expect(office('We met many children, whom Chad welcomes.')).toEqual([]);
  });
});
