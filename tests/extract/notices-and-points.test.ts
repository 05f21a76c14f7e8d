import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const kenya = (text: string, title: string | null = null) =>
  readRelease('Ministry of Foreign Affairs of Kenya', text, { title });

describe('the numbered points of a joint communiqué', () => {
  const title = 'Joint Communiqué of the Second Meeting of the Joint Commission of Kenya and Togo';
  const held =
    '1. The Second Meeting of the Joint Commission of the Republic of Kenya and the Republic of Togo was held in Nairobi on 4-5 May 2023.';
  const days = '2023-05-04/2023-05-05';

  it.each([
    ['Both sides expressed satisfaction with the growth of trade.', 'statement/praise KEN+TGO'],
    ['It was agreed that the Third Meeting would be held in Lomé.', 'agreement/oral KEN+TGO'],
    ['The two Ministers signed a protocol on water.', 'agreement/agreement KEN+TGO'],
  ])('are of the meeting: %s', (text, fact) => {
    expect(kenya(`${held}\n2. ${text}`, title)).toContain(`${fact} ${days}`);
  });
});

describe('what an office gives', () => {
  it.each([
    ['Kenya offered 20 scholarships to Togolese students.', ['action/aid KEN>TGO 2023-05-09~']],
    ['Kenya has given 5 million dollars to UNICEF this year.', []],
  ])('is for a state it names, and not for a body: %s', (text, facts) => {
    expect(kenya(text, 'Statement on the situation in Togo')).toEqual(facts);
  });
});

describe('measures of an office', () => {
  it.each([
    ['Kenya will reduce the number of staff at the Togolese Embassy in Nairobi.', 'expulsion'],
    ['Kenya has lowered the level of its relations with Togo.', 'relations'],
    ['Six Togolese officials were added to the list of sanctions.', 'sanction'],
    ['The Ministry sent a note to the Embassy of Togo.', 'protest'],
  ])('are deeds: %s', (text, kind) => {
    expect(kenya(text)).toEqual([expect.stringContaining(`action/${kind} KEN>TGO`)]);
  });

  it.each([
    'Kenya does not recognise the results of the election in Togo.',
    'Kenya does not accept the results of the referendum in Togo.',
  ])('are refusals where nothing is recognised: %s', (text) => {
    expect(kenya(text)).toEqual(['statement/refuse KEN>TGO ../2023-05-09']);
  });
});

describe('a deed that is named in passing', () => {
  it('counts where it is said who did it and when', () => {
    const text =
      'The decision follows the expulsion by Togo of ten employees of the Kenyan Embassy on 3 May.';
    expect(kenya(text)).toEqual(['action/expulsion TGO>KEN 2023-05-03']);
  });

  it('does not count without a day', () => {
    expect(kenya('The decision follows the expulsion by Togo of Kenyan diplomats.')).toEqual([]);
  });
});

describe('a paper that "we" signed', () => {
  it('is of those who met', () => {
    const text =
      'The Minister met Togolese Foreign Minister Robert Dussey on 8 May 2023. We signed a protocol on trade.';
    expect(kenya(text)).toEqual([
      'meeting/in-person KEN+TGO 2023-05-08',
      'agreement/agreement KEN+TGO 2023-05-08',
    ]);
  });
});

describe('a measure that was told before', () => {
  it.each([
    ['Togo imposed new tariffs on Kenya on 8 May. This decision is unjustified.', 'criticise'],
    [
      'Togo imposed new tariffs on Kenya on 8 May. The measure runs counter to the treaty.',
      'criticise',
    ],
  ])('is judged as a deed of its state: %s', (text, act) => {
    expect(kenya(text)).toEqual([
      'action/trade-measure TGO>KEN 2023-05-08',
      `statement/${act} KEN>TGO 2023-05-09~`,
    ]);
  });
});

describe('envoys and guests', () => {
  it.each([
    [
      'The Ambassador of Togo was summoned to the Ministry, where he was again asked to free the crew.',
      ['action/protest KEN>TGO 2023-05-09~', 'statement/appeal KEN>TGO 2023-05-09~'],
    ],
    [
      "The Charge d'Affaires of Kenya in Lomé has been instructed to return to Nairobi.",
      [expect.stringContaining('action/recall KEN>TGO')],
    ],
    [
      'Officials from my Ministry called in the Togolese Ambassador on 8 May.',
      ['action/protest KEN>TGO 2023-05-08'],
    ],
    ['Kenya and Togo will exchange ambassadors.', [expect.stringContaining('relations KEN+TGO')]],
    [
      'The visit of the Togolese Foreign Minister has been postponed.',
      [expect.stringContaining('meeting/visit KEN+TGO')],
    ],
    ['The visit of the Togolese Foreign Minister was discussed.', []],
  ])('are told of by the office: %s', (text, facts) => {
    expect(kenya(text)).toEqual(facts);
  });
});

describe('the day that the title of a joint text names', () => {
  const visit =
    'The Foreign Minister of Togo, Robert Dussey, visited Nairobi from 3 to 5 May 2023.';
  const point = '1. The Ministers agreed to open a consulate in Lomé.';
  const read = (title: string) => kenya(`${visit}\n${point}`, title);

  it('is that of its points, where it is one of the visit', () => {
    expect(
      read('Joint Communiqué on the visit of the Foreign Minister of Togo – Nairobi, 5 May 2023'),
    ).toContain('agreement/oral KEN+TGO 2023-05-05');
  });

  it.each([
    'Joint Communiqué on the visit of the Foreign Minister of Togo – Nairobi, 9 May 2023',
    'Joint Communiqué on the visit of the Foreign Minister of Togo',
  ])('is none else: %s', (title) => {
    expect(read(title)).toContain('agreement/oral KEN+TGO 2023-05-03/2023-05-05');
  });
});
