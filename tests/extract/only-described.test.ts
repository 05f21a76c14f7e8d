import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const GHANA = 'President of Ghana';
const met = 'President of Ghana John Mahama met with President of Togo Faure Gnassingbé. ';
/** What is found behind a meeting of the two. */
const behind = (text: string) => readRelease(GHANA, met + text).slice(1);

const togo = (text: string) => behind(`"${text}" President of Togo Faure Gnassingbé said.`);
const ghana = (text: string) => behind(`"${text}" President of Ghana John Mahama said.`);

describe('words that only describe', () => {
  it.each([
    'John Mahama noted that Togo has kept the necessary skills.',
    'John Mahama stressed that trade is an essential element of life in Togo.',
    'John Mahama spoke of the urgent economic problems of Togo.',
    'John Mahama noted the role of Togo in regional priority setting.',
    'John Mahama emphasized the priority he places on trade.',
    'John Mahama underscored the priority that the Government of Ghana places on trade.',
  ])('ask for nothing: %s', (text) => {
    expect(behind(text)).not.toContainEqual(expect.stringContaining('appeal'));
  });

  it.each([
    'John Mahama stressed that it is necessary to send Togo doctors.',
    'John Mahama stressed that it is necessary not to talk Togo round, but to press it.',
  ])('ask where they are a verdict: %s', (text) => {
    expect(behind(text)).toContainEqual(expect.stringContaining('appeal'));
  });

  it('are no praise where a thing is to be closed', () => {
    expect(ghana('Close it for all the ships of Togo,')).not.toContainEqual(
      expect.stringContaining('praise'),
    );
  });

  it("are no praise of others where one's own land is spoken of", () => {
    expect(
      behind("John Mahama noted that our country's progress towards Togo is slow."),
    ).not.toContainEqual(expect.stringContaining('praise'));
    expect(
      behind(
        'John Mahama said that the union stands, and support for it in Ghanaian society keeps growing.',
      ),
    ).toEqual(['statement/comment GHA>TGO 2023-05-09~']);
  });
});

describe('what others want', () => {
  it.each([
    'Ghana has been struck by forces that want to ruin it,',
    'Think whatever you want about Ghana,',
  ])('is no intent of whoever speaks: %s', (text) => {
    expect(togo(text)).not.toContainEqual(expect.stringContaining('intent'));
  });

  it('is praise where whoever listens is committed to it', () => {
    expect(togo('You are fully committed to peace,')).toEqual([
      'statement/praise TGO>GHA 2023-05-09~',
    ]);
  });
});

it('takes the intent that is reaffirmed for the whole, whatever help is spoken of beside it', () => {
  expect(
    behind('John Mahama reaffirmed his intent to host the next fair, with support for the poor.'),
  ).toEqual(['statement/intent GHA>TGO 2023-05-09~']);
});

describe('what is defended', () => {
  it.each([
    'Ghana is defending not only itself but the whole of Togo.',
    'Ghana is defending itself with the boats of Togo.',
  ])('is no word where it is land: %s', (text) => {
    expect(readRelease(GHANA, text)).not.toContainEqual(expect.stringContaining('defend'));
  });

  it('is one where it is a deed', () => {
    expect(readRelease(GHANA, 'Ghana defended the decision of Togo.')).toEqual([
      'statement/defend GHA>TGO 2023-05-09~',
    ]);
  });
});

describe('wishes and mention', () => {
  it.each([
    ['Please convey my best wishes to the King of Togo,', 'statement/greeting GHA>TGO 2023-05-09~'],
    [
      'I ask you to pass on my warmest greetings to your mother in Togo,',
      'statement/greeting GHA>TGO 2023-05-09~',
    ],
    [
      'We would like to make special mention of the harbours of Togo,',
      'statement/praise GHA>TGO 2023-05-09~',
    ],
  ])('are greetings and praise: %s', (text, expected) => {
    expect(ghana(text)).toEqual([expected]);
  });
});

describe('help that is spoken of', () => {
  it.each([
    [
      'John Mahama stressed that despite the help of Togo, Ghana needs more boats.',
      'statement/appeal GHA>TGO 2023-05-09~',
    ],
    [
      'John Mahama noted that the loan should be a clear sign of support from Togo.',
      'statement/appeal GHA>TGO 2023-05-09~',
    ],
    [
      'John Mahama recalled the wish of Togo to provide our country with special macro-financial assistance.',
      'statement/praise GHA>TGO 2023-05-09~',
    ],
    [
      'John Mahama said that Ghana will provide our support to Togo.',
      'statement/support GHA>TGO 2023-05-09~',
    ],
  ])('is asked for, received or given: %s', (text, expected) => {
    expect(behind(text)).toContainEqual(expected);
  });

  it.each([
    'We will return the envoy to friendly Togo,',
    'We will return the envoy to friendly Togo as soon as we feel the support of your government,',
  ])('is promised to whoever is called friendly in passing: %s', (text) => {
    expect(ghana(text)).toEqual(['statement/intent GHA>TGO 2023-05-09~']);
  });
});

describe('importance', () => {
  it.each([
    ['The dam has shown the importance of cooperation with Togo,', 'praise'],
    ['It is important that the President of Togo and I share one view,', 'praise'],
    ['It is important that Togo stays calm,', 'appeal'],
  ])('is shown, shared or asked for: %s', (text, act) => {
    expect(ghana(text)).toEqual([expect.stringContaining(`statement/${act} GHA>TGO`)]);
  });

  it('of ties that stand is support', () => {
    expect(behind('John Mahama noted the priority of ties with Togo.')).toEqual([
      'statement/support GHA>TGO 2023-05-09~',
    ]);
  });
});

it('leaves the disappointment of another state to it', () => {
  expect(behind("John Mahama acknowledged Togo's disappointment over the bridge.")).toEqual([
    'statement/comment GHA>TGO 2023-05-09~',
  ]);
});

it('takes a firm answer that is announced for a threat, and what would be wrong for opposition', () => {
  expect(
    behind('John Mahama made clear that Ghana would respond decisively to any attack by Chad.'),
  ).toEqual(['statement/threaten GHA>TCD 2023-05-09~']);
  expect(behind('John Mahama stressed that rejecting the treaty would be wrong.')).toEqual([
    'statement/oppose GHA>TGO 2023-05-09~',
  ]);
});
