import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const told = (text: string) => readRelease('Ministry of Foreign Affairs of Norway', text);

describe('deeds of ministries in other words', () => {
  it.each([
    [
      'Norway delivered a strong demarche to the Embassy of Chad.',
      ['action/protest NOR>TCD 2023-05-09~'],
    ],
    [
      'Norway added six Chadian companies to its sanctions list.',
      ['action/sanction NOR>TCD 2023-05-09~'],
    ],
    [
      'Norway has summoned its ambassador in Chad for consultations.',
      ['action/recall NOR>TCD ../2023-05-09'],
    ],
    ['Norway summoned the ambassador of Chad.', ['action/protest NOR>TCD 2023-05-09~']],
    [
      'Norway extended the moratorium on imports from Chad.',
      ['action/sanction NOR>TCD 2023-05-09~'],
    ],
    ['Norway imposed countermeasures on Chad.', ['action/sanction NOR>TCD 2023-05-09~']],
    [
      'Norway extended the visa waiver for citizens of Chad.',
      ['action/visa-border NOR>TCD 2023-05-09~'],
    ],
    ['Norway added a picture of Chad to its list of stamps.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('navies of two states', () => {
  it.each([
    [
      'Ships of the Malian and Chadian navies took part in a joint exercise on 3 May.',
      ['action/exercise MLI+TCD 2023-05-03'],
    ],
    ['The navies of the world took part in a parade on 3 May.', []],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('a clash of two others, with its day, in what an office says', () => {
  it.each([
    [
      'The Minister spoke of the exchange of fire between Malian and Chadian troops on 3 May.',
      ['action/force MLI+TCD 2023-05-03'],
    ],
    ['The Minister spoke of the exchange of fire between Malian and Chadian troops.', []],
  ])('%s', (text, found) =>
    expect(told(text).filter((fact) => fact.startsWith('action'))).toEqual(found),
  );
});
