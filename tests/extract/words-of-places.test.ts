import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string): string[] =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '1994-08-23' })
    .facts.map((fact) => {
      const of = (...roles: string[]) =>
        fact.participants.flatMap(({ role, country }) => (roles.includes(role) ? [country] : []));
      const detail = fact.type === 'statement' ? fact.act : fact.type;
      return `${detail} ${of('speaker').join()}>${of('addressee', 'subject').join()}`;
    });

const DEBY = 'Chadian President Idriss Deby';

describe('words of what happens in a country', () => {
  it('are of that country in the news', () => {
    expect(read(`${DEBY} described the vote in Mali as a milestone.`)).toEqual(['comment TCD>MLI']);
    expect(read('Chad said it was watching events in Mali.')).toEqual(['comment TCD>MLI']);
    expect(read(`${DEBY} said the match in Mali would be hard.`)).toEqual([]);
  });
});

describe('what a state means to have or build in another', () => {
  it('is meant for that state', () => {
    expect(read(`${DEBY} promised that Chad would reopen its embassy in Mali.`)).toEqual([
      'intent TCD>MLI',
    ]);
    expect(read(`${DEBY} said Chad would keep its troops in Mali.`)).toEqual(['intent TCD>MLI']);
    expect(read(`${DEBY} said Chad would eat well in Mali.`)).toEqual([]);
  });
});

describe('whoever is given an assurance', () => {
  it('hears it', () => {
    expect(read(`${DEBY} gave Malian leaders an assurance that Chad would stay.`)).toEqual([
      'intent TCD>MLI',
    ]);
  });
});

describe('a state named first by its adjective', () => {
  it('is spoken of where its capital is named behind it', () => {
    const told = 'Malian objections do not give Bamako the last word';
    expect(read(`${told}, ${DEBY} remarked in an interview.`)).toEqual(['comment TCD>MLI']);
  });
});
