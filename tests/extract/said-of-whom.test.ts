import { describe, expect, it } from '@jest/globals';
import { extractor } from './reading.ts';

const read = (text: string, publisher: string | null = null): string[] =>
  extractor
    .extract({ text, title: null, publisher, publishedOn: '1994-08-23' })
    .facts.map((fact) => {
      const of = (...roles: string[]) =>
        fact.participants.flatMap(({ role, country }) => (roles.includes(role) ? [country] : []));
      const detail = fact.type === 'statement' ? fact.act : fact.type;
      return `${detail} ${of('speaker').join()}>${of('addressee', 'subject').join()}`;
    });

describe('words that name nobody', () => {
  it('are of whom somebody was asked or whom he answers', () => {
    const calm = '"The dam is quite safe," Chadian President Idriss Deby';
    expect(read(`${calm} told reporters when asked about Malian fears.`)).toEqual([
      'comment TCD>MLI',
    ]);
    expect(read(`${calm} said in Lagos on Monday of the latest Malian charges.`)).toEqual([
      'comment TCD>MLI',
    ]);
    expect(read(`${calm} told reporters.`)).toEqual([]);
    const asked = 'Asked about the claims of Mali, Chadian President Idriss Deby';
    expect(read(`${asked} said that his country had nothing to hide.`)).toEqual([
      'comment TCD>MLI',
    ]);
  });

  it('clear whoever answers charges with them', () => {
    const told = 'Chad has done nothing, the Minister said in reply to the charges of Mali.';
    expect(read(told, 'Ministry of Foreign Affairs of Chad')).toEqual(['defend TCD>MLI']);
  });
});

describe('a tag behind what is said', () => {
  it('names the ministry of the state that acts in it', () => {
    const told = 'Chad will open a consulate in the Malian town of Gao, its foreign ministry said.';
    expect(read(told)).toEqual(['intent TCD>MLI']);
  });
});

describe('who speaks', () => {
  it('may be a government called by whoever leads it', () => {
    expect(read('The Clinton administration on Tuesday brushed off a Cuban offer.')).toEqual([
      'refuse USA>CUB',
    ]);
  });

  it('may be a command of its forces', () => {
    const told =
      "Chad's armed forces joint command said that Malian jets had entered its airspace.";
    expect(read(told)).toEqual(['accuse TCD>MLI']);
  });

  it('is nobody where he is asked in passing', () => {
    const told = 'Chadian President Idriss Deby, asked whether Mali was at fault, smiled.';
    expect(read(told)).toEqual([]);
  });

  it('may foretell or report', () => {
    expect(read('Chadian President Idriss Deby predicted that Mali would recover soon.')).toEqual([
      'comment TCD>MLI',
    ]);
    expect(read('Chad reported that Malian soldiers had shot three herders.')).toEqual([
      'accuse TCD>MLI',
    ]);
  });
});
