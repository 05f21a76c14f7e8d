import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const ofChile = (text: string) => readRelease('President of Chile', text);

describe('what an office tells of an interview', () => {
  const ofUkraine = (text: string) =>
    readRelease('Office of the President of Ukraine', text, { on: '2022-04-05' });
  const met = '"I talked to Prime Minister of Peru Bob Lima," Volodymyr Zelenskyy said.';

  it.each([
    'Volodymyr Zelenskyy rejected the possibility of closing the port by force.',
    'Volodymyr Zelenskyy explained that the proposals on the canal are clear.',
    'Volodymyr Zelenskyy stressed that Ukraine has joined the network.',
  ])('is not said to whoever was met before: %s', (said) => {
    const told = `${met}\nHe said this in an interview with Dutch media.\n${said}`;
    expect(ofUkraine(told)).toEqual(['meeting/call PER+UKR 2022-04-05~']);
    expect(ofUkraine(`${met}\n${said}`)).toHaveLength(2);
  });

  it('is thanks where it thanks, and said by an adviser on some matter', () => {
    expect(
      ofChile(
        'This was stated by Adviser to the President of Chile on economic issues Omar Vera in an interview for a newspaper.\nOmar Vera thanked Peru for the loan.',
      ),
    ).toEqual(['statement/praise CHL>PER 2023-05-09~']);
  });
});

describe('a meeting with the own cabinet', () => {
  it('leaves whoever was called before', () => {
    expect(
      ofChile(
        'I spoke with Prime Minister of Peru Bob Lima on 8 May.\nI held a large meeting with the economic team of the Cabinet of Ministers.\nWe discussed the sowing.',
      ),
    ).toEqual(['meeting/call CHL+PER 2023-05-08']);
  });
});

describe('a visit elsewhere that is praised', () => {
  it('was on a day that nobody tells', () => {
    expect(
      ofChile(
        'President of Chile Ana Soto met Prime Minister of Peru Bob Lima on 8 May.\nThe President expressed appreciation for the historic visit of the Prime Minister of Peru to Ghana.',
      ),
    ).toContain('meeting/visit GHA+PER ../2023-05-09');
  });
});

describe('commitments and lists', () => {
  const talks = 'President of Chile Ana Soto met Prime Minister of Peru Bob Lima on 8 May.\n';

  it.each([
    'The leaders reiterated their commitment to preventing Ghana from using gas as a weapon.',
    'The leaders underscored their commitment to hold Ghana accountable for its raids.',
  ])('are what they will do against somebody: %s', (text) => {
    expect(ofChile(talks + text)[1]).toBe('statement/intent CHL+PER>GHA 2023-05-08');
  });

  it('are no support as one thing of many that was spoken of', () => {
    expect(
      ofChile(
        `${talks}The leaders discussed the crisis, including taking in refugees, tackling hunger, and supporting a fair recovery.`,
      ),
    ).toEqual(['meeting/in-person CHL+PER 2023-05-08', 'statement/comment CHL+PER 2023-05-08']);
  });
});

describe('what grows in a state that wages war', () => {
  it('is not blamed for the time since which it grows', () => {
    expect(
      readRelease(
        'Office of the President of Ukraine',
        "Russia shelled Kharkiv on 9 April.\nVolodymyr Zelenskyy noted that Russia's crude oil exports have been growing since the start of the war.",
        { on: '2022-04-10' },
      ),
    ).toEqual(['action/force RUS>UKR 2022-04-09']);
  });
});
