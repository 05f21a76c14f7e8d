import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort } from './reading.ts';

/** Published on a Friday. */
const read = (text: string, publisher = 'Reuters') =>
  extractor.extract({ ...article(text, '2005-06-10'), publisher }).facts;
const facts = (text: string, publisher?: string) => read(text, publisher).map(inShort);
const cancelled = (text: string) =>
  read(text)
    .filter(({ modality }) => modality === 'cancelled')
    .map(inShort);

describe('what did not come about', () => {
  it.each([
    [
      'The signing of a treaty between Togo and Benin was called off on Friday.',
      'agreement/treaty BEN+TGO',
    ],
    ['Togo pulled out of a visit to Benin on Friday.', 'meeting/visit BEN+TGO'],
  ])('is cancelled: "%s"', (text, told) => {
    expect(cancelled(text)).toEqual([expect.stringContaining(told)]);
  });
});

describe('a paper that one state has with another', () => {
  it('is of both in the passive', () => {
    expect(facts("Togo's fishing agreement with Benin was placed on hold on Thursday.")).toEqual([
      'agreement/agreement BEN+TGO 2005-06-09',
    ]);
  });
});

describe('the two Koreas', () => {
  it.each([
    'Senior officials from North and South Korea met in Kaesong on Thursday.',
    'Officials from both Koreas met in Kaesong on Thursday.',
    'The rival Koreas held talks in Kaesong on Thursday.',
  ])('are both meant: "%s"', (text) => {
    expect(facts(text)).toEqual(['meeting/in-person KOR+PRK 2005-06-09']);
  });
});

describe('the kind of a meeting', () => {
  it.each([
    [
      'A summit in Accra on Thursday brought together Togolese President Kofi Agbo and Beninese President Paul Dossou.',
      'summit',
    ],
    [
      'Togolese President Kofi Agbo and Beninese President Paul Dossou met in a seaside town on Thursday for their annual summit.',
      'summit',
    ],
    [
      'During a break in a gathering of the African Union on Thursday, Togolese President Kofi Agbo met Beninese President Paul Dossou.',
      'sidelines',
    ],
    [
      'Togolese and Beninese officials spoke of ports at a meeting on Thursday in Accra of their joint trade commission.',
      'commission',
    ],
    [
      'A virtual round of talks between Togolese and Beninese ministers ended on Thursday.',
      'video',
    ],
    [
      'Togolese and Beninese trade ministers consulted each other by video on ports on Thursday.',
      'video',
    ],
    ["Togolese President Kofi Agbo hosted Benin's Paul Dossou in Lome on Thursday.", 'visit'],
    ["Togolese President Kofi Agbo's stopover in Benin on Thursday was short.", 'visit'],
    [
      'Togolese President Kofi Agbo was in Benin on Thursday for talks with local leaders.',
      'visit',
    ],
  ])('"%s": %s', (text, mode) => {
    expect(facts(text)).toContain(`meeting/${mode} BEN+TGO 2005-06-09`);
  });

  it('is that of a commission that a minister co-chairs', () => {
    expect(
      facts(
        'Minister Kofi Agbo co-chaired a meeting of the Togolese-Beninese Economic Commission on Thursday.',
        'Government of Togo',
      ),
    ).toEqual(['meeting/commission BEN+TGO 2005-06-09']);
  });
});

describe('troops who assemble', () => {
  it('are no commission', () => {
    expect(
      facts(
        'Thousands of Togolese, Beninese and Ghanaian forces assembled in Nigeria on Thursday.',
      ),
    ).toEqual([]);
  });
});

describe('what belongs to a state', () => {
  it('is nobody who comes', () => {
    expect(facts("Togo hosted Benin's National Ballet on Thursday.")).toEqual([]);
  });
});
