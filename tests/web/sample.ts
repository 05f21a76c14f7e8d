import type { Entry, Report, TimelineAnswer } from '../../src/client/answers.ts';

/** A story written for these tests, with everything a page has to show. */
export const TEXT = `BEIJING – Xi Jinping welcomed Mikhail Mishustin to the Great Hall of the People on Tuesday, 4th. Xi called the bond with Russia "a strategic choice" that both had made.

The talks came a day after the visitor had met Li Qiang in Hangzhou. In February 2022 the two countries had proclaimed a friendship without limits.

Beijing has kept asking for respect for Ukraine's territory. A joint fair is to open in Harbin in May 2026.`;

export const SOURCE_ID = '3d6f0a52-6d0f-5d0b-9a51-4b1f3c8d0e11';

const span = (text: string) => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
};

const ids = ['01', '02', '03', '04', '05', '06'].map(
  (end) => `7c0e51d8-4f63-5b7e-8a30-92d1c0f3ab${end}`,
);

interface Said {
  readonly number: number;
  readonly title: string;
  readonly sentence: string;
}

function entry({ number, title, sentence, ...rest }: Said & Partial<Entry>): Entry {
  const id = ids[number] ?? '';
  const base: Entry = {
    id,
    type: 'meeting',
    title,
    status: 'proposed',
    confidence: 0.86,
    confidenceBasis: 'uncalibrated',
    disputed: [],
    modality: 'actual',
    stance: 'cooperative',
    background: false,
    multilateral: false,
    occurred: {
      edtf: '2025-11-04',
      earliest: '2025-11-04',
      latest: '2025-11-04',
      precision: 'day',
      extent: 'point',
      basis: 'resolved',
      words: span('Tuesday, 4th'),
    },
    participants: [],
    place: null,
    topics: ['diplomacy'],
    coding: {
      plover: 'CONSULT',
      mode: 'visit',
      contexts: ['diplomatic'],
      cameo: '042',
      quad: 'verbal-cooperation',
      intensity: 1.9,
    },
    quotes: [],
    announcements: [],
    reportCount: 1,
    reports: [],
  };
  const whole = { ...base, ...rest };
  return { ...whole, reports: [report(whole, sentence)] };
}

const report = (of: Entry, sentence: string): Report => ({
  factId: of.id,
  sourceId: SOURCE_ID,
  publisher: 'Harbour Wire',
  urls: ['https://example.org/story'],
  publishedOn: '2025-11-04',
  title: of.title,
  status: of.status,
  revision: 1,
  occurred: of.occurred,
  stance: of.stance,
  attribution: { voice: 'narrator', reportedBy: [] },
  evidence: [span(sentence)],
});

const person = (country: string, role: string, name: string | null, office: string | null) => ({
  country,
  role,
  person: name,
  office,
  organization: null,
});

const day = (edtf: string, basis: Entry['occurred']['basis'], words: string | null) => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day' as const,
  extent: 'point' as const,
  basis,
  words: words === null ? null : span(words),
});

export const praise = entry({
  number: 1,
  type: 'statement',
  act: 'praise',
  title: 'Xi Jinping praised Russia',
  sentence: 'Xi called the bond with Russia "a strategic choice" that both had made.',
  occurred: day('2025-11-04', 'context', null),
  participants: [person('CHN', 'speaker', 'Xi Jinping', 'President')],
  quotes: [{ text: 'a strategic choice', speaker: 'Xi Jinping', ...offsets('a strategic choice') }],
});

export const visit = entry({
  number: 0,
  mode: 'visit',
  title: 'Xi Jinping received Mikhail Mishustin in Beijing',
  sentence:
    'Xi Jinping welcomed Mikhail Mishustin to the Great Hall of the People on Tuesday, 4th.',
  participants: [
    person('CHN', 'host', 'Xi Jinping', 'President'),
    person('RUS', 'guest', 'Mikhail Mishustin', 'Prime Minister'),
  ],
  place: { name: 'Beijing', country: 'CHN' },
  parts: [praise],
  reportCount: 2,
});

const hangzhou = entry({
  number: 2,
  mode: 'in-person',
  status: 'confirmed',
  confidence: 1,
  confidenceBasis: 'given',
  title: 'Li Qiang met Mikhail Mishustin in Hangzhou',
  sentence: 'The talks came a day after the visitor had met Li Qiang in Hangzhou.',
  background: true,
  occurred: day('2025-11-03', 'relative', 'a day after'),
  participants: [
    person('CHN', 'party', 'Li Qiang', 'Premier'),
    person('RUS', 'party', 'Mikhail Mishustin', 'Prime Minister'),
  ],
  place: { name: 'Hangzhou', country: 'CHN' },
});

const fair = entry({
  number: 4,
  type: 'action',
  kind: 'other',
  modality: 'planned',
  title: 'China and Russia plan to open a joint fair in Harbin',
  sentence: 'A joint fair is to open in Harbin in May 2026.',
  occurred: {
    edtf: '2026-05',
    earliest: '2026-05-01',
    latest: '2026-05-31',
    precision: 'month',
    extent: 'within',
    basis: 'stated',
    words: span('May 2026'),
  },
});

const friendship = entry({
  number: 3,
  type: 'statement',
  act: 'joint-statement',
  title: 'China and Russia proclaimed a friendship without limits',
  sentence: 'In February 2022 the two countries had proclaimed a friendship without limits.',
  background: true,
  occurred: {
    edtf: '2022-02',
    earliest: '2022-02-01',
    latest: '2022-02-28',
    precision: 'month',
    extent: 'within',
    basis: 'stated',
    words: span('In February 2022'),
  },
});

export const timeline: TimelineAnswer = {
  pair: 'CHN-RUS',
  countries: [
    { code: 'CHN', name: 'China' },
    { code: 'RUS', name: 'Russia' },
  ],
  asOf: { position: '24', recordedAt: '2026-11-23T10:00:00.000Z' },
  entries: [fair, visit, hangzhou, friendship],
  next: null,
};

function offsets(text: string) {
  const { start, end } = span(text);
  return { start, end };
}
