import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string): string[] =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '1994-08-23' })
    .facts.map((fact) => {
      const of = (...roles: string[]) =>
        fact.participants.flatMap(({ role, country }) => (roles.includes(role) ? [country] : []));
      const detail = fact.type === 'statement' ? fact.act : fact.type;
      return `${detail} ${of('speaker').join('+')}>${of('addressee', 'subject').join()}`;
    });

describe('what several states say together', () => {
  it('is a joint statement where it is of nobody else', () => {
    const joint = ['joint-statement TCD+MLI>'];
    expect(read('Chad and Mali jointly denounced the killings on Monday.')).toEqual(joint);
    expect(read('Chad and Mali said together that the dam was safe.')).toEqual(joint);
    expect(read('Chad and Mali called in a joint declaration for a ban on mines.')).toEqual(joint);
    expect(
      read('The presidents of Chad and Mali declared at Segou that their nations would disarm.'),
    ).toEqual(joint);
    expect(read('A statement put out by Chad and Mali on Monday called for calm.')).toEqual(joint);
    expect(read('Chad and Mali presented a joint declaration on fishing.')).toEqual(joint);
    expect(read('Chad and Mali put their names on Monday to a declaration on fishing.')).toEqual(
      joint,
    );
  });

  it('is for the state that it is about', () => {
    expect(read('Chad and Mali called in a joint declaration for Togo to free him.')).toEqual([
      'appeal TCD+MLI>TGO',
    ]);
  });

  it('is none of one state alone', () => {
    expect(read('Chad jointly denounced the killings.')).toEqual([]);
  });
});
