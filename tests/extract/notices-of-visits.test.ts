import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

describe('what a visit that is announced will hold', () => {
  const read = (text: string) =>
    readRelease('Ministry of Foreign Affairs of Kenya', text, { on: '2023-05-09' });
  const visit =
    'The President of Ghana, Kofi Mensah, will visit Kenya from May 14 (Sun) to May 18 (Thu).';
  const announced = 'meeting/visit GHA+KEN 2023-05-14/2023-05-18';

  it.each([
    'A treaty on extradition is to be signed during the visit.',
    'During the visit, a treaty on extradition will be signed.',
    'On this occasion, a treaty on the mutual recognition of the diplomas of nurses and midwives of all ranks will also be concluded.',
  ])('is signed on its days: %s', (text) => {
    expect(read(`${visit} ${text}`)).toEqual([
      announced,
      'agreement/treaty GHA+KEN 2023-05-14/2023-05-18',
    ]);
  });

  it.each([
    'He will also pay a courtesy call on President William Ruto.',
    'He will call on President William Ruto.',
    'During his stay, President Mensah will hold talks with President William Ruto.',
    'He will have an audience with President William Ruto.',
  ])('is a meeting on its days: %s', (text) => {
    expect(read(`${visit} ${text}`).map((fact) => fact.replace('in-person', 'visit'))).toEqual([
      announced,
      announced,
    ]);
  });

  it('is a meeting once more on a day that is named', () => {
    expect(
      read(
        'President William Ruto will welcome the President of Ghana, Kofi Mensah, again in Mombasa on 14 June.',
      ),
    ).toEqual(['meeting/visit GHA+KEN 2023-06-14']);
  });
});

describe('what was done at a meeting', () => {
  const read = (text: string) =>
    readRelease(
      'Ministry of Foreign Affairs of Kenya',
      `Talks took place in Nairobi on May 8 between Foreign Minister Alfred Mutua and Foreign Minister of Ghana Kofi Mensah. ${text}`,
    ).slice(1);

  it.each([
    ['Agreement was reached to open a bus line.', 'agreement'],
    ['An understanding was reached on fishing quotas.', 'oral'],
    ['It was decided that the commission will meet twice a year.', 'oral'],
    ['A memorandum on tourism was also initialed.', 'memorandum'],
    ['Notes on a loan were exchanged.', 'agreement'],
  ])('is of both: %s', (text, instrument) => {
    expect(read(text)).toEqual([`agreement/${instrument} GHA+KEN 2023-05-08`]);
  });

  it('is not done at the reception of the day before', () => {
    expect(
      read(
        'The day before, the Ghanaian guest was received by President William Ruto. Agreement was reached to open a bus line.',
      ),
    ).toEqual(['meeting/visit GHA+KEN 2023-05-07', 'agreement/agreement GHA+KEN 2023-05-08']);
  });

  it.each([
    'A treaty of 1990 between Mali and Chad was signed.',
    'The treaty was signed by Mali and Chad.',
  ])('is not what others signed: %s', (text) => {
    expect(read(text).join()).not.toContain('KEN');
  });
});

describe('those who lead a dialogue together', () => {
  it.each([
    'Vice Foreign Minister Sun Weidong and Vice Foreign Minister Bat Dorj of Mongolia co-chaired the dialogue in Ulaanbaatar on May 8.',
    'On May 8, State Secretary Sun Weidong co-chaired the second round of consultations with his Mongolian counterpart Bat Dorj.',
  ])('meet: %s', (text) => {
    expect(
      readRelease('Ministry of Foreign Affairs of China', text).map((fact) =>
        fact.replace(/meeting\/\S+/, 'meeting'),
      ),
    ).toEqual(['meeting CHN+MNG 2023-05-08']);
  });
});
