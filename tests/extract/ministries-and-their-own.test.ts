import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const latvia = (text: string) =>
  readRelease('Ministry of Foreign Affairs of Latvia', text, { on: '2024-05-09' });
const pakistan = (text: string) =>
  readRelease('Ministry of Foreign Affairs of Pakistan', text, { on: '2024-05-09' });

describe('in what a foreign ministry publishes', () => {
  it('an ambassador who opens a sentence is its own', () => {
    expect(
      latvia('On 7 May, Ambassador Ivars Lasis met Peruvian Foreign Minister Javier Ríos in Lima.'),
    ).toEqual(['meeting/in-person LVA+PER 2024-05-07']);
    expect(latvia('Ambassador Ivars Lasis thanked Peru for its support.')).toEqual([
      'statement/praise LVA>PER 2024-05-09~',
    ]);
  });

  it("an ambassador who is named with his state is that state's, and one who is met is of no known state", () => {
    expect(latvia("Peru's Ambassador Juan Ríos thanked Latvia for its support.")).toEqual([
      'statement/praise PER>LVA 2024-05-09~',
    ]);
    expect(latvia('State Secretary Andris Pelšs met Ambassador Juan Ríos on Tuesday.')).toEqual([]);
  });

  it('the Foreign Office is its own, and no British one', () => {
    expect(
      pakistan(
        "Foreign Office Spokesperson Shafqat Khan rejected Peru's claims. The Spokesperson of the Foreign Office said Chile must stop.",
      ),
    ).toEqual(['statement/refuse PAK>PER 2024-05-09~', 'statement/appeal PAK>CHL 2024-05-09~']);
    expect(
      readNews('LONDON (Reuters) - The Foreign Office condemned an attack by Chad.', '2024-05-09'),
    ).toEqual(['statement/criticise GBR>TCD 2024-05-09~']);
  });
});
