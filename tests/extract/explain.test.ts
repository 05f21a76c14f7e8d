import { describe, expect, it } from '@jest/globals';
import type { Explanation } from '../../src/extract/explain/explanation.ts';
import { extractor } from './reading.ts';

const explain = (text: string, publisher: string | null = null): readonly Explanation[] =>
  extractor.explain({ text, title: null, publisher, publishedOn: '2019-05-09' }).explanations;

const only = (text: string, publisher: string | null = null): Explanation => {
  const [first] = explain(text, publisher);
  if (!first) throw new Error(`no fact in: ${text}`);
  return first;
};

const whoIn = ({ participants }: Explanation) =>
  participants.map(({ role, country, by, words }) => [role, country, by, words?.text ?? null]);

describe('an explanation', () => {
  it('names the rule, the verb with its row, and the words that told what kind of statement it is', () => {
    const text = 'Ghana said its friendship with Togo was strong.';
    expect(only(text)).toMatchObject({
      rule: 'statement-said',
      verb: { base: 'say', family: 'say', words: { text: 'said', start: 6, end: 10 } },
      toldBy: { text: 'friendship', act: 'praise', stance: 'cooperative' },
      spans: 1,
    });
  });

  it.each([
    ['Ghana condemned the shelling by Togo.', ['name', 'name']],
    ['The Kremlin condemned Togo.', ['seat', 'name']],
    ['The Ghanaian government condemned Togo.', ['body', 'name']],
    ['Polish President Andrzej Duda met Togolese minister Kofi Mensah.', ['official', 'title']],
    ['The Polish president met Togolese minister Kofi Mensah.', ['office-table', 'title']],
    ['A Polish spokesman condemned Togo.', ['office', 'name']],
  ])('says by what it is known who is meant: %s', (text, by) => {
    expect(only(text).participants.map((one) => one.by)).toEqual(by);
  });

  it('says what pronouns, epithets and groups stand for', () => {
    const facts = explain(
      'Polish President Andrzej Duda received Ghanaian minister Kofi Mensah in Warsaw on Monday. ' +
        'The visitor thanked Poland. He praised Poland. The two countries signed a treaty.',
    );
    expect(facts.slice(1).map(whoIn)).toEqual([
      [
        ['speaker', 'GHA', 'epithet', 'The visitor'],
        ['subject', 'POL', 'name', 'Poland'],
      ],
      [
        ['speaker', 'GHA', 'pronoun', 'He'],
        ['subject', 'POL', 'name', 'Poland'],
      ],
      [
        ['party', 'POL', 'group', 'The two countries'],
        ['party', 'GHA', 'group', 'The two countries'],
      ],
    ]);
  });

  it('says who is named in no word of the sentence', () => {
    const [, statement] = explain(
      'Polish President Andrzej Duda met Ghanaian minister Kofi Mensah. Duda offered help.',
    );
    expect(statement && whoIn(statement)).toContainEqual(['addressee', 'GHA', 'meeting', null]);
    const ofOffice = only(
      'We condemned the shelling of Ghana by Togo.',
      'Office of the President of Poland',
    );
    expect(whoIn(ofOffice)[0]).toEqual(['speaker', 'POL', 'publisher', 'We']);
  });

  it.each([
    ['Ghana condemned Togo on 3 May 2019.', 'own-words', 'on 3 May 2019'],
    ['On Monday Ghana met Togo and praised Togo.', 'joined-words', 'On Monday'],
    ['Ghana opposes sanctions against Togo.', 'held', null],
    ['Ghana has signed a treaty with Togo.', 'past', null],
    ['Ghana condemned Togo.', 'publication', null],
  ])('says how the date came about: %s', (text, way, words) => {
    const date = explain(text).at(-1)?.date;
    expect(date).toMatchObject({ way, hangsOn: null });
    expect(words === null ? date?.words === null : words.includes(date?.words?.text ?? '?')).toBe(
      true,
    );
  });

  it('names the fact from which a date was reckoned, and the meeting that a statement is part of', () => {
    const facts = explain(
      'Polish President Andrzej Duda met Ghanaian minister Kofi Mensah in Warsaw on Monday. ' +
        'Mensah thanked Poland. The talks came a day after Mensah met Czech President Miloš Zeman in Prague.',
    );
    expect(facts.map(({ date, partOf }) => [date.way, date.hangsOn, partOf])).toEqual([
      ['own-words', null, null],
      ['meeting', 0, { fact: 0, by: 'telling' }],
      ['reckoned', 0, null],
    ]);
  });

  it('leaves the facts as they are without it', () => {
    const story = {
      text: 'Ghana condemned Togo on 3 May 2019.',
      title: null,
      publisher: null,
      publishedOn: '2019-05-09',
    };
    expect(extractor.explain(story)).toMatchObject(extractor.extract(story));
  });
});
