import { describe, expect, it } from '@jest/globals';
import { readNews, readRelease } from './reading.ts';

const on = '2014-03-06';

/** What is told last of a sentence: by the clause of "it". */
const last = (text: string) => readNews(text, on).at(-1);

describe('"it" in a clause behind what another state is asked', () => {
  it.each([
    ['Kenya invited Uganda to talks, but it refused.', 'statement/refuse UGA>KEN 2014-03-06~'],
    [
      'Mali urged Niger to stay in the union, but it signed a treaty with Togo.',
      'agreement/treaty NER+TGO 2014-03-06~',
    ],
    [
      'Kenya asked Uganda for grain, but it refused to send any.',
      'statement/refuse UGA>KEN 2014-03-06~',
    ],
    ['Kenya warned Uganda, but it ignored the warning.', 'statement/refuse UGA>KEN 2014-03-06~'],
    ['Kenya accused Uganda of fraud, and it denied this.', 'statement/defend UGA>KEN 2014-03-06~'],
    [
      'Mali demanded an apology from Niger, but it declined to apologise.',
      'statement/refuse NER>MLI 2014-03-06~',
    ],
  ])('is whoever was asked, where it answers: %s', (text, fact) => {
    expect(last(text)).toBe(fact);
  });

  it.each([
    [
      'Kenya accused Uganda of fraud, and on Monday it recalled its envoy.',
      'action/recall KEN>UGA 2014-03-03',
    ],
    [
      'Mali demanded an apology, but it refused to lift sanctions on Niger.',
      'statement/refuse MLI>NER 2014-03-06~',
    ],
    [
      'Uganda was invited by Kenya to talks, but it refused.',
      'statement/refuse UGA>KEN 2014-03-06~',
    ],
    [
      'Kenya urged Uganda to free two herders, but it also accused Uganda of fraud.',
      'statement/accuse KEN>UGA 2014-03-06~',
    ],
    [
      'Kenya accused Uganda of fraud, but it rejected calls to expel the Ugandan envoy.',
      'statement/refuse KEN>UGA 2014-03-06~',
    ],
  ])('is whoever acts, where nobody else is asked or it goes on: %s', (text, fact) => {
    expect(last(text)).toBe(fact);
  });

  it.each([
    ['Kenya asked Uganda for help, and it sent troops to Mali.', 'KEN>UGA'],
    ['Kenya accused Uganda of fraud, but it attacked Mali.', 'KEN>UGA'],
    ['Kenya offered aid to Uganda, but it demanded an apology.', 'KEN>UGA'],
  ])('tells nothing where it may be either: %s', (text, pair) => {
    expect(readNews(text, on)).toEqual([expect.stringContaining(pair)]);
  });
});

describe('"that it" behind what another state is asked', () => {
  it.each([
    ['Kenya asks Uganda to note that it has accused Mali of fraud.', 'KEN>MLI ../2014-03-06'],
    ['Kenya urged Uganda to bear in mind that it has accused Mali.', 'KEN>MLI ../2014-03-06'],
    ['Kenya asked Uganda to accept the fact that it has accused Mali.', 'KEN>MLI ../2014-03-06'],
  ])('is whoever asks: %s', (text, of) => {
    expect(last(text)).toBe(`statement/accuse ${of}`);
  });

  it('is so also where the office of who asks tells of it', () => {
    const text = 'Kenya asks Uganda to note that it has accused Mali of fraud.';
    expect(readRelease('Ministry of Foreign Affairs of Kenya', text, { on })).toContain(
      'statement/accuse KEN>MLI ../2014-03-06',
    );
  });

  it.each([
    'Kenya urged Uganda to leave the posts that it has seized from Mali.',
    'Kenya urged Uganda to return the territory that it has seized from Mali.',
  ])('is whoever is asked, where it is of a thing: %s', (text) => {
    expect(readNews(text, on).filter((fact) => fact.includes('KEN>MLI'))).toEqual([]);
  });
});
