import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const PERU = 'President of Peru';
const met = 'President of Peru Dina Boluarte met with President of Chile Gabriel Boric. ';
const behind = (text: string) => readRelease(PERU, met + text).slice(1);

describe('a need that words open with', () => {
  it.each([
    'She emphasized the imperative to send more aid across the border.',
    'She underscored the urgent and critical need for help with the floods.',
    'She stressed the immediate need for a truce that would let aid in.',
    'She stressed the importance of strengthening support for our country.',
  ])('asks the other side, and gives nothing: %s', (text) => {
    expect(behind(text)).toEqual(['statement/appeal PER>CHL 2023-05-09~']);
  });

  it.each([
    ['She stressed the need for Bolivia to free the crew and support its families.', 'PER>BOL'],
    ['She stressed the need for a release of the data by the Bolivian authorities.', 'PER>BOL'],
    ['She stressed the importance of steps for the farmers of Bolivia.', 'PER>CHL'],
    ['She stressed the need to increase the pressure on Bolivia.', 'PER>CHL'],
  ])('asks whoever is to act, and of others only tells: %s', (text, who) => {
    expect(behind(text)).toEqual([`statement/appeal ${who} 2023-05-09~`]);
  });

  it.each([
    ['She stressed the need to support Bolivia.', 'support PER>BOL'],
    ['She noted the importance of continued support for the people of Bolivia.', 'support PER>BOL'],
    ['She noted the importance of the practical help provided by Chile.', 'praise PER>CHL'],
    ['She noted the importance of the fact that the Chilean minister came.', 'praise PER>CHL'],
    ['She stressed the importance of the Peru-Chile partnership.', 'support PER>CHL'],
    ['She noted the importance of our cooperation.', 'support PER>CHL'],
    ['Gabriel Boric noted the importance of this project.', 'praise CHL>PER'],
    ['She stressed the urgency of the situation.', 'comment PER>CHL'],
  ])('asks nothing where help is given or the thing stands already: %s', (text, told) => {
    expect(behind(text)).toEqual([`statement/${told} 2023-05-09~`]);
  });

  it.each([
    'They stressed the importance of joint drills near Bolivia.',
    'The two leaders underscored the need for open, fair, and detailed rules.',
    'The presidents agreed on the need for a census in Bolivia.',
  ])('is said together by those who find it: %s', (text) => {
    expect(behind(text)).toEqual(['statement/joint-statement CHL+PER 2023-05-09~']);
  });

  it('is asked of its matter where nobody listens', () => {
    expect(
      readRelease(
        PERU,
        'Dina Boluarte stressed the importance of steps for the farmers of Bolivia.',
      ),
    ).toEqual(['statement/appeal PER>BOL 2023-05-09~']);
  });
});

describe('what data are like', () => {
  it('is no word that tells of them', () => {
    expect(behind('They discussed full, clear, and detailed lists of ships.')).toEqual([
      'statement/comment CHL+PER 2023-05-09~',
    ]);
  });

  it('is one with what is told behind it', () => {
    expect(behind('Gabriel Boric spoke of trade and detailed his plans for Peru.')).toContainEqual(
      expect.stringContaining('CHL>PER'),
    );
  });
});
