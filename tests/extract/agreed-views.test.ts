import { describe, expect, it } from '@jest/globals';
import { extractor, inShort, readRelease } from './reading.ts';

const read = (text: string) =>
  extractor.extract({ text, title: null, publisher: null, publishedOn: '2023-05-09' }).facts;

describe('what two agree on', () => {
  it.each([
    ['Ghana and Togo agreed that fishing must go on.', 'statement/joint-statement GHA+TGO'],
    ['Ghana and Togo agreed on the need for calm.', 'statement/joint-statement GHA+TGO'],
    [
      'Ghana and Togo agreed that a fair vote would be a first step.',
      'statement/joint-statement GHA+TGO',
    ],
    [
      "Ghana and Togo agreed that Mali's decree was unacceptable.",
      'statement/criticise GHA+TGO>MLI',
    ],
    [
      'Ghana and Togo agreed that shared lagoons form the heart of the trade.',
      'statement/joint-statement GHA+TGO',
    ],
    [
      'Ghana and Togo agreed that the port would have gained from more talks.',
      'statement/joint-statement GHA+TGO',
    ],
    [
      'Ghana and Togo agreed that this loss underscored the urgency of a truce.',
      'statement/joint-statement GHA+TGO',
    ],
    ['Ghana and Togo agreed that talks be held in Lomé.', 'agreement/oral GHA+TGO'],
    ['Ghana and Togo agreed that they would dredge the river.', 'agreement/oral GHA+TGO'],
    ['Ghana and Togo agreed that the toll will be paid by lorries.', 'agreement/oral GHA+TGO'],
    ['Ghana and Togo agreed to dredge the river.', 'agreement/oral GHA+TGO'],
  ])('is a view or an undertaking: %s', (text, expected) => {
    expect(read(text).map(inShort)).toEqual([`${expected} 2023-05-09~`]);
  });
});

describe('what "we agree" on, said behind talks', () => {
  const met = 'President of Ghana John Mahama held talks with President of Togo Faure Gnassingbé. ';

  it.each([
    [
      '"We agree that our ports do not compete," he said.',
      'statement/joint-statement GHA+TGO 2023-05-09~',
    ],
    [
      '"We agreed that Togo will host the patients," he said.',
      'agreement/oral GHA+TGO 2023-05-09~',
    ],
  ])('is a view of both, or what both undertake: %s', (text, expected) => {
    expect(readRelease('President of Ghana', met + text)).toContain(expected);
  });
});

describe('a joint paper', () => {
  it.each([
    ['In their joint statement, Ghana and Togo called for calm.', 'joint-statement GHA+TGO'],
    [
      'In a joint communiqué, Ghana and Togo reaffirmed their commitment to free trade.',
      'joint-statement GHA+TGO',
    ],
    ['In a joint declaration, Ghana and Togo condemned piracy.', 'joint-statement GHA+TGO'],
    ['In a joint statement, Ghana and Togo urged Mali to hold elections.', 'appeal GHA+TGO>MLI'],
  ])('speaks for both, and to whom it names: %s', (text, expected) => {
    expect(read(text).map(inShort)).toEqual([`statement/${expected} 2023-05-09~`]);
  });
});
