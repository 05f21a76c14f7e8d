import { describe, expect, it } from '@jest/globals';
import { article, extractor, inShort, readRelease } from './reading.ts';

const read = (text: string) => extractor.extract(article(text, '2023-05-09')).facts.map(inShort);

describe('whom one agrees with', () => {
  it.each([
    ['Ghana agreed with Togo to dredge the river.', 'agreement/oral GHA+TGO 2023-05-09~'],
    ['Ghana has agreed with Togo on the toll.', 'agreement/oral GHA+TGO ../2023-05-09'],
    ['Ghana agreed with Togo that the toll will be paid.', 'agreement/oral GHA+TGO 2023-05-09~'],
    ['Ghana agreed with Togo on Monday to dredge it.', 'agreement/oral GHA+TGO 2023-05-08'],
    [
      'Ghana agreed with Togo and Benin to work with Mali.',
      'agreement/oral BEN+GHA+TGO 2023-05-09~',
    ],
  ])('stands between the verb and what is agreed: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    "Ghana agreed with Togo's proposal on the toll.",
    'Ghana agrees with Togo on the toll.',
    'Ghana agreed with a Togolese singer to hold a concert.',
    'They agreed with Togo and Benin to dredge the river.',
    'Ghana agreed with its partners to work with Mali.',
  ])('is somebody, and the agreement is done: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['We agreed with Peru to open a port.', 'agreement/oral PER+UKR 2023-05-09~'],
    ['It was agreed with Peru to open a port.', 'agreement/oral PER+UKR 2023-05-09~'],
  ])('agrees with the office that tells it: %s', (text, expected) => {
    expect(readRelease('President of Ukraine', text)).toEqual([expected]);
  });
});

describe('hard deeds of "them"', () => {
  const met = 'The foreign ministers of Togo and Mali met in Accra. ';
  const meeting = 'meeting/in-person MLI+TGO 2023-05-09~';

  it.each([
    'They blocked the delivery of medicines to towns.',
    'They expelled our diplomats for no reason.',
  ])('are not those of two who met, where they hit nobody named: %s', (text) => {
    expect(read(met + text)).toEqual([meeting]);
  });

  it.each([
    ["They expelled each other's diplomats.", 'action/expulsion MLI+TGO 2023-05-09~'],
    ['They imposed sanctions on Niger.', 'action/sanction MLI+TGO>NER 2023-05-09~'],
  ])('are theirs where the text says at whom: %s', (text, expected) => {
    expect(read(met + text)).toEqual([meeting, expected]);
  });
});

describe('what is to be done further', () => {
  it.each(['to further support its farmers', 'to support its farmers'])(
    'is undertaken, and not yet said or done: %s',
    (what) => {
      expect(read(`Ghana agreed with Togo ${what} and tighten the ban against Mali.`)).toEqual([
        'agreement/oral GHA+TGO 2023-05-09~',
      ]);
    },
  );
});
