import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const on = '2022-06-15';
const OFFICE = 'Office of the President of Ukraine';
const release = (text: string) => readRelease(OFFICE, text, { on });

describe('when a quotation was said', () => {
  it.each([
    ['President Gitanas Nauseda said in May', '2022-05'],
    ['President Gitanas Nauseda told reporters last month', '2022-05'],
    ['President Gitanas Nauseda said last week', '2022-06-06/2022-06-12'],
    ['President Gitanas Nauseda said in a speech to parliament last year', '2021'],
    ['said President Gitanas Nauseda at a news conference in April', '2022-04'],
    ['President Gitanas Nauseda said in 2019', '2019'],
    ['President Gitanas Nauseda declared last month', '2022-05'],
    ['President Gitanas Nauseda warned in April', '2022-04'],
    ['President Gitanas Nauseda said in remarks made last week in Riga', '2022-06-06/2022-06-12'],
    ['President Gitanas Nauseda had said', '../2022-06-15'],
    ['President Gitanas Nauseda once said', '../2022-06-15'],
    ['President Gitanas Nauseda said recently', '../2022-06-15'],
    ['President Gitanas Nauseda said at the time', '../2022-06-15'],
    ['President Gitanas Nauseda said in a recent interview', '../2022-06-15'],
    ['President Gitanas Nauseda said in his memoirs', '../2022-06-15'],
    ['President Gitanas Nauseda said on several occasions', '../2022-06-15'],
    ['President Gitanas Nauseda has repeatedly said', '../2022-06-15'],
    ['President Gitanas Nauseda said', '2022-06-15~'],
    ['President Gitanas Nauseda said to mark the accord signed in 1998', '2022-06-15~'],
    ['President Gitanas Nauseda said of the talks in May', '2022-06-15~'],
    ['President Gitanas Nauseda said on Monday', '2022-06-13'],
  ])('is told beside it: %s', (tag, when) => {
    expect(
      readNews(
        `"Norway is a true friend," Lithuanian ${tag}.`.replace(
          'Lithuanian said',
          'said Lithuanian',
        ),
        on,
      ),
    ).toEqual([`statement/praise LTU>NOR ${when}`]);
  });

  it('is told at the head of the sentence, and holds for what goes on', () => {
    expect(
      readNews(
        'In 2019, Lithuanian President Gitanas Nauseda told reporters: "Norway is a true friend. Sweden must stop its raids."',
        on,
      ),
    ).toEqual(['statement/praise LTU>NOR 2019', 'statement/appeal LTU>SWE 2019']);
  });

  it('is told beside it, whatever meeting is told before', () => {
    expect(
      readNews(
        'Lithuanian President Gitanas Nauseda met Norwegian Prime Minister Jonas Gahr Store on Monday. "Norway is a true friend," Nauseda said in April.',
        on,
      ),
    ).toEqual(['meeting/in-person LTU+NOR 2022-06-13', 'statement/praise LTU>NOR 2022-04']);
  });
});

describe('what an office tells of a time before', () => {
  it.each([
    'Deputy Minister Ana Bondar earlier congratulated Norway.',
    'Deputy Minister Ana Bondar said earlier that Norway is a true friend.',
    'Deputy Minister Ana Bondar said in a recent interview that Norway is a true friend.',
    'In previous talks, Deputy Minister Ana Bondar urged Norway to send gas.',
    'Over the past years, Deputy Minister Ana Bondar continuously thanked Norway.',
    'From the very beginning, Deputy Minister Ana Bondar urged Norway to send gas.',
    'Deputy Minister Ana Bondar urged Norway on many occasions to send gas.',
    'More than once, Deputy Minister Ana Bondar thanked Norway.',
    'Every time we ask Norway to send gas.',
    'We have been asking Norway for a long time to send gas.',
    'Norway has been sending guns to Ukraine for years.',
    'Deputy Minister Ana Bondar met the Norwegian ambassador in Kyiv recently.',
  ])('is of no one day: %s', (text) => {
    expect(release(text).map((fact) => fact.split(' ').at(-1))).toEqual(['../2022-06-15']);
  });

  it.each([
    'He thanked Norway for the guns sent recently.',
    'He praised the recently adopted Norwegian law.',
    'He thanked Norway for its help over the past months.',
  ])('is of the meeting where only its thing is older: %s', (text) => {
    const met =
      'Volodymyr Zelenskyy met with Norwegian Prime Minister Jonas Gahr Store on Monday. ';
    expect(release(met + text)).toContain('statement/praise UKR>NOR 2022-06-13');
  });

  it.each([
    'Deputy Minister Ana Bondar recently urged Norway to send gas.',
    'In an earlier statement, Deputy Minister Ana Bondar urged Norway to send gas.',
  ])('is not of the meeting before it: %s', (text) => {
    const met =
      'Volodymyr Zelenskyy met with Norwegian Prime Minister Jonas Gahr Store on Monday. ';
    expect(release(met + text)).toContain('statement/appeal UKR>NOR ../2022-06-15');
  });

  it('is of the month of the visit at which it was said', () => {
    expect(
      release('Deputy Minister Ana Bondar thanked Norway during her visit to Oslo in May.'),
    ).toEqual(['meeting/visit NOR+UKR 2022-05', 'statement/praise UKR>NOR 2022-05']);
  });

  it('is of the month of the letter in which it was said', () => {
    expect(readNews('Norway accused Russia of stealing grain in a letter last month.', on)).toEqual(
      ['statement/accuse NOR>RUS 2022-05'],
    );
  });
});
