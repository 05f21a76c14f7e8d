import type { EvidenceAnswer, FactState, MarkedSpan } from '../../src/client/answers.ts';
import type { Answer } from '../../src/client/service.ts';
import type { PageService } from '../../web/page.ts';
import { SOURCE_ID, TEXT, timeline, visit } from './sample.ts';

const ok = async <Body>(body: Body): Promise<Answer<Body>> => ({ ok: true, body });

const notFound = async (detail: string): Promise<Answer<never>> => ({
  ok: false,
  problem: { type: '/problems/not-found', title: 'Not found', status: 404, detail },
});

export const source = {
  sourceId: SOURCE_ID,
  kind: 'article' as const,
  url: 'https://example.org/story',
  publisher: 'Harbour Wire',
  title: 'A week of talks',
  publishedOn: '2025-11-04',
  language: 'en',
  text: TEXT,
};

export const fact: FactState = {
  ...visit,
  type: 'meeting',
  factId: visit.id,
  participants: [
    { country: 'CHN', role: 'host', person: 'Xi Jinping', office: 'President', organization: null },
    {
      country: 'RUS',
      role: 'guest',
      person: 'Mikhail Mishustin',
      office: 'Prime Minister',
      organization: null,
    },
  ],
  mode: 'visit',
  calledBy: null,
  attribution: { voice: 'narrator', reportedBy: [] },
  evidence: visit.reports[0]?.evidence ?? [],
  partOf: null,
  derivedBy: { method: 'rules', name: 'bilateral-rules', version: '1.0.0' },
  status: 'proposed',
  revision: 1,
  sourceId: SOURCE_ID,
};

const spans: readonly MarkedSpan[] = [
  ...fact.evidence.map(({ start, end }) => ({ start, end, as: 'evidence' as const })),
  { start: TEXT.indexOf('Tuesday'), end: TEXT.indexOf('Tuesday') + 12, as: 'date' },
];

export const summary = {
  pair: 'CHN-RUS',
  countries: timeline.countries,
  total: 12,
  byType: { meeting: 4, statement: 8 },
  first: '2022-02-01',
  last: '2025-11-04',
};

/** A service that knows one pair, one fact and one article. */
export const service: PageService = {
  pairs: () => ok({ pairs: [summary], next: null }),
  timeline: (pair) =>
    /^(chn-rus|cn-ru|ru-cn)$/i.test(pair)
      ? ok(timeline)
      : notFound(`There is no pair "${pair}": its countries are not known.`),
  fact: (id) =>
    id === fact.factId ? ok({ fact, entryId: fact.factId }) : notFound(`There is no fact "${id}".`),
  factHistory: () =>
    ok({
      events: [
        {
          id: fact.factId,
          stream: `source-${SOURCE_ID}`,
          revision: 1,
          position: '2',
          type: 'MeetingHeld',
          schemaVersion: 1,
          data: {},
          metadata: { recordedAt: '2026-11-23T10:00:00.000Z', recordedBy: 'rules' },
        },
      ],
    }),
  factEvidence: (): Promise<Answer<EvidenceAnswer>> => ok({ source, spans }),
  source: () => ok({ source, facts: [fact] }),
};
