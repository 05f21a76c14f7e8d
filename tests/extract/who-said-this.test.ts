import { describe, expect, it } from '@jest/globals';
import { readRelease } from './reading.ts';

const inKyiv = (text: string) => readRelease('President of Ukraine', text, { on: '2022-04-10' });
const PRAISE = 'statement/praise UKR>NOR 2022-04-10~';

describe('who said a sentence, by the one behind it', () => {
  it.each([
    'Norway is a reliable friend of our country. The President of Ukraine Volodymyr Zelenskyy said this during a meeting with students.',
    'Andriy Yermak met with students. Norway is a reliable friend of our country. He said this in an interview.',
    'Norway is a reliable friend of our country. This was stated by Adviser to the President Ivan Honchar.',
  ])('reads: %s', (text) => {
    expect(inKyiv(text)).toEqual([PRAISE]);
  });

  it('does not take "noted that" for it', () => {
    expect(
      inKyiv('Norway is far away. Ivan Honchar noted that after the victory he would rest.'),
    ).toEqual([]);
  });

  it('reads what somebody is convinced of', () => {
    expect(
      inKyiv('Volodymyr Zelenskyy is convinced that Norway is a reliable friend of our country.'),
    ).toEqual([PRAISE]);
  });
});

describe('officials of an office that publishes, by their office alone', () => {
  it.each([
    [
      "said Deputy Head of the President's Office",
      'The weather was good, said Deputy Head of the President\'s Office Ivan Honchar. "Norway is a reliable friend," said Ivan Honchar.',
    ],
    [
      'announced by',
      'Ten roads are open. This was announced by Minister for Reintegration Ivan Honchar. "Norway is a reliable friend," Ivan Honchar said.',
    ],
    [
      'according to',
      'According to Health Minister Ivan Honchar, all is well. "Norway is a reliable friend," Ivan Honchar said.',
    ],
    [
      'in a list',
      "The meeting was attended by Deputy Head of the President's Office Ivan Honchar and others. Ivan Honchar said that Norway is a reliable friend.",
    ],
    [
      'economic',
      'Economic Adviser to the President Ivan Honchar spoke. Ivan Honchar said that Norway is a reliable friend.',
    ],
  ])('are its own: %s', (_how, text) => {
    expect(inKyiv(text)).toEqual([PRAISE]);
  });

  it('are of no state where they only come along', () => {
    expect(
      inKyiv(
        'He came with Minister of Energy Ivan Honchar. "Norway is a reliable friend," Ivan Honchar said.',
      ),
    ).toEqual([]);
  });

  it('leave a quotation to a stranger who was heard just before it', () => {
    expect(
      inKyiv(
        '"It is hard for us," Andriy Yermak stressed. Damon Howe noted their struggle. "Norway is a reliable friend of ours," he said.',
      ),
    ).toEqual([]);
  });
});
