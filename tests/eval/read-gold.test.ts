import { describe, expect, it } from '@jest/globals';
import { readGold } from '../../src/eval/read-gold.ts';
import { fileOf } from './folder.ts';

/** A coded article with one value put elsewhere; undefined takes it away. */
function bent(path: readonly (string | number)[], value: unknown): unknown {
  const file = fileOf('prague.json');
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<object>((at, step) => Reflect.get(at, step), file);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return file;
}

const problemsOf = (value: unknown) => {
  const read = readGold(value);
  return read.ok ? [] : read.problems.map(({ pointer, message }) => `${pointer}: ${message}`);
};

describe('a coded article', () => {
  it('is taken as it is when all is well', () => {
    expect(problemsOf(fileOf('prague.json'))).toEqual([]);
  });

  it.each([
    [['facts', 1, 'countries', 0, 'code'], 'QQ', '/facts/1/countries/0/code: "QQ" is no country'],
    [['facts', 1, 'pairs', 0], 'CZ-QQ', '/facts/1/pairs/0: "CZ-QQ" is no pair of country codes'],
    [['facts', 0, 'stance'], undefined, '/facts/0/stance: '],
    [['facts', 0, 'type'], 'treaty', '/facts/0/type: '],
    [['facts', 0, 'date', 'edtf'], '2019-02-30', '/facts/0/date/edtf: "2019-02-30" is no date'],
    [['facts', 0, 'date', 'accept', 0], 'May', '/facts/0/date/accept/0: "May" is no date'],
    [['facts', 0, 'date'], undefined, '/facts/0/date: is missing'],
    [['facts', 0, 'evidence'], undefined, '/facts/0/evidence: '],
    [['facts', 0, 'evidence', 'text'], 'Duda met', '/facts/0/evidence: article.text has "Polish'],
    [['facts', 1, 'quotes', 0, 'start'], 3, '/facts/1/quotes/0: article.text has'],
    [['nothing', 0, 'end'], 9000, '/nothing/0: article.text has'],
    [['traps', 0, 'text'], 'elsewhere', '/traps/0: article.text has'],
    [['article', 'text'], undefined, '/article/text: is missing'],
    [
      ['article', 'published'],
      'May 2019',
      '/article/published: does not begin with a calendar day',
    ],
    [['facts'], undefined, '/facts: is missing'],
    [['version'], 1, '/version: '],
  ] as const)('is refused with %j as %j, naming the field', (path, value, problem) => {
    const problems = problemsOf(bent(path, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it.each([[null], [[]], ['text'], [{}]])('is not %j', (value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });
});
