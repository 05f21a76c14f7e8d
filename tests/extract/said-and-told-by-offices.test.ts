import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const office = (text: string) => readRelease('Ministry of Foreign Affairs of Peru', text);

describe('what "we" say behind what others are asked to do', () => {
  it.each([
    [
      'We call on Chad to withdraw from the town and welcome the steps taken by Togo.',
      ['statement/appeal PER>TCD 2023-05-09~', 'statement/praise PER>TGO 2023-05-09~'],
    ],
    [
      'We call on Chad to free the prisoners and urge Mali to help.',
      ['statement/appeal PER>TCD 2023-05-09~', 'statement/appeal PER>MLI 2023-05-09~'],
    ],
    [
      'We fully support Mali and reject the claims of Chad.',
      ['statement/support PER>MLI 2023-05-09~', 'statement/refuse PER>TCD 2023-05-09~'],
    ],
  ])('is said by us: %s', (text, told) => {
    expect(office(text)).toEqual(told);
  });
});

describe('raids that were carried out', () => {
  it('are not carried out by whoever condemns them', () => {
    expect(office('Peru condemns the Chadian strikes carried out on Monday against Mali.')).toEqual(
      ['statement/criticise PER>TCD 2023-05-09~'],
    );
  });
});

describe('regret', () => {
  it.each([
    "The Government expresses deep regret over Chad's claim to the island.",
    'The Government expresses deep disappointment and regret over the visit of Chadian ministers to the shrine.',
  ])('over what others claim and do is no sympathy: %s', (text) => {
    expect(office(text)).toEqual(['statement/criticise PER>TCD 2023-05-09~']);
  });
});

describe('"any" blow', () => {
  it('is threatened with an answer where it is told by whom', () => {
    expect(office('Any aggression by Chad will be met with a swift response.')).toEqual([
      'statement/threaten PER>TCD 2023-05-09~',
    ]);
  });

  it.each([
    'Any attack on our Malian brothers will be met with a swift response.',
    'Any move to bring peace to Mali will be welcomed.',
  ])('threatens nobody else: %s', (text) => {
    expect(office(text)).toEqual([]);
  });
});

describe('a plane with relief', () => {
  it('is help, and no deployment', () => {
    expect(office('Peru sent a relief plane to Mali on Monday.')).toEqual([
      'action/aid PER>MLI 2023-05-08',
    ]);
  });
});
