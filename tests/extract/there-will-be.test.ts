import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readNews } from './reading.ts';

const ON = '2022-03-23';
const told = (text: string) =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: ON })
    .facts.map((fact) => `${inShort(fact)} ${fact.modality} ${fact.stance}`);

describe('meetings that there will be', () => {
  it('are planned', () => {
    expect(told('There will be talks between Peru and Chile on Saturday.')).toEqual([
      'meeting/in-person CHL+PER 2022-03-26 planned cooperative',
    ]);
    expect(
      told(
        '"There will be a bilateral meeting between Peru and Chile in Lima on March 28," the Peruvian foreign minister said.',
      ),
    ).toEqual(['meeting/in-person CHL+PER 2022-03-28 planned cooperative']);
  });

  it('are none where there may be some', () => {
    expect(told('There may be a meeting between Peru and Chile in Lima on March 28.')).toEqual([]);
  });

  it('are not on the day of what they come prior to', () => {
    expect(
      told(
        'Prior to the forum on March 26-27 in Accra, Kenyan Foreign Minister Raychelle Omamo is to meet her Ghanaian counterpart, Shirley Botchwey.',
      ),
    ).toEqual(['meeting/in-person GHA+KEN 2022-03-23/.. planned cooperative']);
  });
});

it('takes a threat of sanctions for no kindness', () => {
  expect(told('Peru is weighing further sanctions against Chile.')).toContainEqual(
    expect.stringMatching(/^statement\/threaten PER>CHL .* conflictual$/),
  );
});

it('takes the president who was there for the one who speaks', () => {
  expect(
    readNews(
      'Kenyan President Uhuru Kenyatta met Ghanaian Foreign Minister Shirley Botchwey in Nairobi. They spoke of the coming visit of Ghanaian President Nana Akufo-Addo. The visit will be a boost to our partnership, said the President.',
      ON,
    ),
  ).toContain('statement/praise KEN>GHA 2022-03-23~');
});
