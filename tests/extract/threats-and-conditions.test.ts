import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string, publisher: string | null = null): string[] =>
  extractor
    .extract({ text, title: null, publisher, publishedOn: '1994-08-23' })
    .facts.map((fact) => {
      const of = (...roles: string[]) =>
        fact.participants.flatMap(({ role, country }) => (roles.includes(role) ? [country] : []));
      const detail = fact.type === 'statement' ? fact.act : fact.type;
      return `${detail} ${of('speaker').join()}>${of('addressee', 'subject').join()} ${fact.modality}`;
    });

const THREAT = ['threaten TCD>MLI actual'];

describe('a threat on a condition', () => {
  it('may be one to strike back or to take measures', () => {
    const ready = 'Chad is ready to take countermeasures if Mali seizes its boats';
    expect(read(`${ready}, its foreign ministry indicated.`)).toEqual(THREAT);
    const kind = 'Chad will not hesitate to respond in kind, its foreign ministry said on Monday';
    expect(read(`${kind}, should Mali curb visas.`)).toEqual(THREAT);
  });

  it('may stand in one clause with its condition', () => {
    const unless = 'Unless Mali settles its bills, supplies of gas will be cut off';
    expect(read(`${unless}, Chadian President Idriss Deby warned.`)).toEqual(THREAT);
  });

  it('is read in what an office tells itself', () => {
    const own = 'If Mali raises its tariffs, Chad will strike back with the same force.';
    expect(read(own, 'Ministry of Trade of Chad')).toEqual(THREAT);
    const passive = 'If Mali uses mines, sanctions will be tightened.';
    expect(read(passive, 'Ministry of Trade of Chad')).toEqual([]);
  });
});

describe('whoever is told', () => {
  it('may be the subject', () => {
    expect(read('Mali was told by Chad that it risked suspension from the club.')).toEqual(THREAT);
  });

  it('may get it in a message', () => {
    const told = '"You will suffer consequences," Chadian President Idriss Deby wrote on Sunday';
    expect(read(`${told} in a message to the president of Mali.`)).toEqual(THREAT);
  });
});
