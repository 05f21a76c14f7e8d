import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const office = (text: string) => readRelease('Ministry of Foreign Affairs of Peru', text);

describe('sanctions for a wrong', () => {
  it.each([
    "Peru imposed sanctions on ten persons complicit in Chad's violation of Mali's sovereignty.",
    "Peru imposed sanctions on ten persons involved in Chad's aggression against Mali.",
    "Peru imposed sanctions on ten persons who have supported Chad's war in Mali.",
    'Peru imposed sanctions on ten persons for the deportation of Malian children by Chad.',
    'Peru imposed sanctions on ten persons linked to the persecution of protesters in Chad.',
  ])('are against whoever did it, and not against whoever suffered it: %s', (text) => {
    expect(office(text)).toEqual(['action/sanction PER>TCD 2023-05-09~']);
  });

  it('are against all in whose lands the firms are', () => {
    expect(office('Peru imposed sanctions on two firms in Chad and Mali.')).toEqual([
      'action/sanction PER>MLI+TCD 2023-05-09~',
    ]);
  });
});
