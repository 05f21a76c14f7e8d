import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { relationsOf } from '../../events/pair.ts';
import type { FoundFact } from '../../src/extract/types.ts';
import { detailOf, extractor, pairsOf } from './reading.ts';

const folder = new URL('../../examples/', import.meta.url);
const text = readFileSync(new URL('heads-of-government.txt', folder), 'utf8');
const about = JSON.parse(readFileSync(new URL('heads-of-government.json', folder), 'utf8'));
const { facts } = await extractor.read({ ...about, text });

const told = (words: string): FoundFact => {
  const found = facts.filter((fact) => fact.evidence.some((span) => span.text.includes(words)));
  expect(found.map(({ title }) => title)).toHaveLength(1);
  return found[0] as FoundFact; // there is exactly one
};

const speaks = (fact: FoundFact) => relationsOf(fact.participants).directions;

interface Row {
  readonly words: string;
  readonly detail: string;
  readonly edtf: string;
  readonly basis: FoundFact['occurred']['basis'];
  readonly pairs: readonly string[];
}

const rows: readonly Row[] = [
  {
    words: 'received',
    detail: 'meeting/visit',
    edtf: '2025-11-04',
    basis: 'resolved',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'strategic choice',
    detail: 'statement/praise',
    edtf: '2025-11-04',
    basis: 'context',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'ready to align',
    detail: 'statement/intent',
    edtf: '2025-11-04',
    basis: 'context',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'close coordination',
    detail: 'statement/appeal',
    edtf: '2025-11-04',
    basis: 'context',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'deeper scientific',
    detail: 'statement/intent',
    edtf: '2025-11-04',
    basis: 'context',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'met Premier Li Qiang',
    detail: 'meeting/in-person',
    edtf: '2025-11-03',
    basis: 'relative',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'thriving',
    detail: 'statement/praise',
    edtf: '2025-11-03',
    basis: 'context',
    pairs: ['CHN-RUS'],
  },
  {
    words: '30th regular meeting',
    detail: 'meeting/commission',
    edtf: '2025-11-03/2025-11-09',
    basis: 'resolved',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'proclaimed',
    detail: 'statement/joint-statement',
    edtf: '2022-02',
    basis: 'stated',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'have since defended',
    detail: 'statement/defend',
    edtf: '2022-02/..',
    basis: 'relative',
    pairs: ['CHN-RUS'],
  },
  {
    words: 'kept asking',
    detail: 'statement/appeal',
    edtf: '../2025-11-04',
    basis: 'publication',
    pairs: ['CHN-UKR'],
  },
  {
    words: 'opposes',
    detail: 'statement/oppose',
    edtf: '../2025-11-04',
    basis: 'publication',
    pairs: ['CHN-RUS'],
  },
];

describe('the sample article', () => {
  it.each(rows)('tells of $words: $detail, $edtf', ({ words, detail, edtf, basis, pairs }) => {
    const fact = told(words);
    expect(`${fact.type}/${detailOf(fact)}`).toBe(detail);
    expect(fact.occurred).toMatchObject({ edtf, basis });
    expect(pairsOf(fact)).toEqual(pairs);
  });

  it('gives nothing else: no hopes, numbers of plans, comment form or share bar', () => {
    expect(facts).toHaveLength(rows.length);
  });

  it('knows host, guest and place, and the words that say the day', () => {
    const fact = told('received');
    expect(fact.participants).toMatchObject([
      { country: 'CHN', role: 'host', person: 'Xi Jinping', office: 'President' },
      { country: 'RUS', role: 'guest', person: 'Mikhail Mishustin', office: 'Prime Minister' },
    ]);
    expect(fact.place).toEqual({ name: 'Beijing', country: 'CHN' });
    expect(fact.occurred.words?.text).toBe('Tuesday, 4th');
    expect(fact.occurred.extent).toBe('point');
  });

  it('ties what was said to the meeting at which it was said', () => {
    const talks = facts.indexOf(told('received'));
    for (const words of ['strategic choice', 'ready to align', 'close coordination', 'deeper']) {
      expect(told(words).partOf).toBe(talks);
    }
    expect(told('thriving').partOf).toBe(facts.indexOf(told('met Premier Li Qiang')));
  });

  it('says who speaks to whom', () => {
    expect(speaks(told('strategic choice'))).toEqual([['CHN', 'RUS']]);
    expect(speaks(told('close coordination'))).toEqual([['CHN', 'RUS']]);
    expect(speaks(told('deeper scientific'))).toEqual([['RUS', 'CHN']]);
    expect(told('The Chinese leader').participants[0]).toMatchObject({ person: 'Xi Jinping' });
  });

  it('keeps the quote with its speaker and the medium that reported', () => {
    expect(told('strategic choice').quotes).toMatchObject([
      { text: 'strategic choice', speaker: 'Xi Jinping' },
    ]);
    expect(told('ready to align').attribution.reportedBy).toEqual(['state television']);
  });

  it('tells context from news, and a position that is held from an act', () => {
    expect(told('met Premier').background).toBe(true);
    expect(told('proclaimed').background).toBe(true);
    expect(told('received').background).toBe(false);
    for (const words of ['have since defended', 'kept asking', 'opposes']) {
      expect(told(words).modality).toBe('ongoing');
    }
  });

  it('takes whoever stands up for a country to be friendly to it', () => {
    expect(told('opposes').stance).toBe('cooperative');
    expect(told('close coordination').stance).toBe('cooperative');
  });

  it('dates the week as a week and the month as a month', () => {
    expect(told('30th regular').occurred).toMatchObject({
      extent: 'within',
      precision: 'interval',
    });
    expect(told('proclaimed').occurred).toMatchObject({ precision: 'month', latest: '2022-02-28' });
  });
});
