import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';
const QUAKE = 'ACCRA, March 6 (AP) - Ghana buried the dead of its earthquake on Thursday.';
const toldOfQuake = (text: string) => readNews(`${QUAKE} ${text}`, on);

describe('help in a story of a disaster', () => {
  it.each([
    ['Norway has promised 130 million kroner.', 'statement/intent NOR>GHA ../2014-03-06'],
    ['Belgium flew in three experts.', 'action/aid BEL>GHA 2014-03-06~'],
    [
      'Rescuers from Madrid were among the first foreigners to reach the town.',
      'action/aid ESP>GHA 2014-03-06~',
    ],
    [
      'Teams from Spain and Portugal are at work in the ruins.',
      'action/aid ESP+PRT>GHA 2014-03-06~',
    ],
    ['A Mexican team pulled a boy from the rubble.', 'action/aid MEX>GHA 2014-03-06~'],
    [
      "Togo trucked in 10,000 tons of rice and Benin's prime minister, Zaki Ado, came in person.",
      'action/aid TGO>GHA 2014-03-06~',
    ],
    [
      "Britain's international development secretary, Ann Roe, pledged another 2 million pounds for tents.",
      'statement/intent GBR>GHA 2014-03-06~',
    ],
  ])('is for the state that was struck: %s', (text, fact) => {
    expect(toldOfQuake(text)).toContain(fact);
  });

  it('is for the state that the words name as struck, wherever they are written', () => {
    expect(
      readNews(
        'GENEVA, March 6 (AP) - Floods in southern Chad have killed ten. Togo sent tents.',
        on,
      ),
    ).toContain('action/aid TGO>TCD 2014-03-06~');
  });

  it.each([
    'Mexican diplomats were on their way.',
    'Teams from Ghana are at work in the ruins.',
    'No Mexican team pulled a boy from the rubble.',
  ])('is not told by: %s', (text) => {
    expect(toldOfQuake(text)).toEqual([]);
  });

  it('is of nobody where no disaster is told of', () => {
    expect(
      readNews('ACCRA, March 6 (AP) - A Mexican team pulled a boy from the rubble.', on),
    ).toEqual([]);
  });
});

describe('a minister who is given no state', () => {
  it.each([
    [
      'WASHINGTON (AP) - Togo was the first to protest. Foreign Secretary Ann Roe summoned the U.S. ambassador.',
      'action/protest TGO>USA 2014-03-06~',
    ],
    [
      'ACCRA (AP) - Togo was the first to protest. Trade Minister Ann Roe summoned the Ghanaian ambassador.',
      'action/protest TGO>GHA 2014-03-06~',
    ],
    [
      'LONDON - The Secretary of State, Ann Roe, criticised Ghana.',
      'statement/criticise GBR>GHA 2014-03-06~',
    ],
    [
      'BERN - State Secretary Ann Roe told the Ghanaian ambassador that observers should be let in.',
      'statement/appeal CHE>GHA 2014-03-06~',
    ],
    [
      'WASHINGTON - Secretary of State Ann Roe criticised Ghana.',
      'statement/criticise USA>GHA 2014-03-06~',
    ],
  ])('%s', (text, fact) => {
    expect(readNews(text, on)).toContain(fact);
  });
});

describe('the state that was struck', () => {
  const helped = (text: string) => readNews(`${text} Norway sent tents.`, on);

  it('is no one of several', () => {
    expect(helped('ANKARA, March 6 (AP) - Earthquakes hit Turkey and Syria.')).not.toContain(
      'action/aid NOR>TUR 2014-03-06~',
    );
    expect(helped('Floods in Thailand, Laos and Cambodia have killed ten.')).not.toContain(
      'action/aid NOR>THA 2014-03-06~',
    );
  });

  it.each([
    ['KABUL - Floods in Pakistan have killed ten.', 'PAK'],
    ['GENEVA (AP) - Chile said floods in Peru had killed ten.', 'PER'],
    ["GENEVA (AP) - Peru's deadly earthquake killed ten.", 'PER'],
  ])('is not whoever speaks, or where: %s', (text, struck) => {
    expect(helped(text)).toContain(`action/aid NOR>${struck} 2014-03-06~`);
  });

  it.each([
    'Mexican rescuers set fire to a boat.',
    'Rescuers from Mexico are at work in Haiti.',
    'Rescuers from Mexico are on their way home.',
  ])('is not helped by what is done elsewhere: %s', (text) => {
    expect(toldOfQuake(text)).toEqual([]);
  });
});
