import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string): string[] =>
  extractor
    .extract({ text, title: null, publisher: null, publishedOn: '2004-03-11' })
    .facts.map((fact) => {
      const of = (...roles: string[]) =>
        fact.participants.flatMap(({ role, country }) => (roles.includes(role) ? [country] : []));
      const who = `${of('speaker', 'initiator').join()}>${of('addressee', 'subject', 'recipient').join()}`;
      const detail = fact.type === 'statement' ? fact.act : fact.type;
      return `${detail} ${who} ${fact.occurred.edtf}${fact.background ? ' background' : ''}`;
    });

describe('a noun for what a state says', () => {
  it('tells of it as the subject of a clause', () => {
    expect(read("Chad's call on Mali to free the herders was repeated on Monday.")).toEqual([
      'appeal TCD>MLI 2004-03-08',
    ]);
    expect(
      read('Charges by Chad that Mali had turned a blind eye were made public in May.'),
    ).toEqual(['accuse TCD>MLI 2003-05 background']);
    expect(read('An ultimatum from Chad told Mali on Sunday to pull back or be fired on.')).toEqual(
      ['threaten TCD>MLI 2004-03-07'],
    );
  });

  it('tells of it where it came from somebody', () => {
    expect(read('Congratulations to Mali on its cup poured in from Chad.')).toEqual([
      'greeting TCD>MLI 2004-03-11~',
    ]);
    expect(read('There was praise for Mali from Chadian President Idriss Deby.')).toEqual([
      'praise TCD>MLI 2004-03-11~',
    ]);
  });

  it('tells of what was known before where no clause tells of it', () => {
    expect(read("Trade went on despite Chad's threat to close its border with Mali.")).toEqual([
      'threaten TCD>MLI ../2004-03-11 background',
    ]);
  });

  it('tells of the answer where it was turned down', () => {
    expect(read("Chad's request to Mali for grain was turned down in May.")).toEqual([
      'refuse MLI>TCD 2003-05 background',
    ]);
    expect(read("Mali rejected Chad's claims that Malian troops were there.")).toEqual([
      'refuse MLI>TCD 2004-03-11~',
    ]);
  });

  it('tells of nothing where it is no word of a state or may only be', () => {
    expect(read('Demand for Chadian cotton from Mali rose.')).toEqual([]);
    expect(read('Any threat by Chad to Mali would be met.')).toEqual([]);
    expect(read("If Chad's threat to Mali is carried out, trade will suffer.")).toEqual([]);
    expect(read("Chad's support for Malian rebels has angered farmers.")).toEqual([]);
  });
});
