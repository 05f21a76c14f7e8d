import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Thursday. */
const facts = (text: string) =>
  extractor.extract({ ...article(text, '2007-02-08'), publisher: 'Reuters' }).facts.map(inShort);

const DAY = '2007-02-05';

describe('soldiers that come and go', () => {
  it.each([
    ['Peruvian troops arrived in Kenya on Monday.', 'deployment'],
    ['Some 400 Peruvian soldiers landed in Kenya on Monday.', 'deployment'],
    ['Peruvian police officers touched down in Nairobi on Monday.', 'deployment'],
    ['Peruvian troops fanned out through Nairobi on Monday.', 'deployment'],
    ['Peru opened a military base in Kenya on Monday.', 'deployment'],
    ['The last Peruvian tanks rolled out of Kenya on Monday.', 'ceasefire-withdrawal'],
    ['Peruvian tanks rolled into Kenya on Monday.', 'incursion'],
    ['Peruvian tanks rumbled into Kenyan territory on Monday.', 'incursion'],
  ])('%s', (text, kind) => {
    expect(facts(text)).toEqual([`action/${kind} PER>KEN ${DAY}`]);
  });
});

describe('deeds of force that an office would only call harm', () => {
  it.each([
    ['Peru occupied two Kenyan islands on Monday.', 'action/incursion'],
    ['Peruvian agents murdered two Kenyans on Monday.', 'action/force'],
    ['Peruvian troops besieged a Kenyan base on Monday.', 'action/force'],
    ['Peruvian shells landed in a village in Kenya on Monday.', 'action/force'],
    ['Peru threatened Kenya on Monday.', 'statement/threaten'],
  ])('%s', (text, what) => {
    expect(facts(text)).toEqual([`${what} PER>KEN ${DAY}`]);
  });
});

describe('words that a tag behind them gives to their speaker', () => {
  it.each([
    ['Peru will send nurses to Kenya, President Ana Lopez announced on Monday.', 'intent'],
    ['Peru hopes to restore ties with Kenya, its foreign minister said on Monday.', 'intent'],
    ['Peru wants Kenya to free a pilot, Foreign Minister Ana Lopez said on Monday.', 'appeal'],
  ])('%s', (text, act) => {
    expect(facts(text)).toEqual([`statement/${act} PER>KEN ${DAY}`]);
  });
});

describe('what is judged, in a clause that has it for its object', () => {
  it.each([
    ['a move that Kenya condemned as hostile'],
    ['a step which Kenya condemned'],
    ['a decision Nairobi called cruel'],
    ['which Kenya called unjustified'],
  ])('%s', (clause) => {
    expect(facts(`Peru expelled two Kenyan diplomats on Monday, ${clause}.`)[1]).toMatch(
      /^statement\/criticise KEN>PER/,
    );
  });
});

describe('what is done in a country', () => {
  it('is for it where it is refused', () => {
    expect(facts('Peru refused on Monday to deploy peacekeepers in Kenya.')).toEqual([
      `statement/refuse PER>KEN ${DAY}`,
    ]);
  });

  it('is no support where it is halted', () => {
    expect(facts('Peru said it was halting aid to Kenya.').join()).not.toMatch(/support/);
  });
});
