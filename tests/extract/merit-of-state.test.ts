import { describe, expect, it } from '@jest/globals';
import { readNews } from './reading.ts';

const on = '2014-03-06';
const praises = (text: string) =>
  readNews(text, on).filter((fact) => fact.startsWith('statement/praise'));

describe('words of merit', () => {
  it.each([
    '"Norway has already done a lot in this matter," Chilean President Michelle Bachelet said.',
    '"Norway has become a leader in wind power," Chilean President Michelle Bachelet said.',
    '"The Norwegian people have never failed us, and Norway has saved our children," Chilean President Michelle Bachelet said.',
  ])('praise the state of which they are said: %s', (text) => {
    expect(praises(text)).toEqual(['statement/praise CHL>NOR 2014-03-06~']);
  });

  it.each([
    '"The firm has done a lot for Norway," Chilean President Michelle Bachelet said.',
    'Chilean President Michelle Bachelet said her country has become a leader in copper sales to Norway.',
    'Chilean officials said the drug has saved thousands of lives in Norway.',
    '"We think that Norway has done a lot of harm," Chilean President Michelle Bachelet said.',
    '"The striker has done more for Norway than anybody," Chilean President Michelle Bachelet said.',
    'Chilean President Michelle Bachelet said her government has done more for farmers than Norway.',
  ])('praise no state by what somebody else did: %s', (text) => {
    expect(praises(text)).toEqual([]);
  });
});
