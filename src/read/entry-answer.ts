import type { Fact } from '../../events/index.ts';
import type { Entry, Report } from '../client/answers.ts';
import type { Collected, EntryRows, Publication, ReportRow } from './entry-rows.ts';

/** What an answer is made of: the view's rows, and the facts from the log. */
export interface Material extends Collected {
  readonly facts: ReadonlyMap<number, Fact>;
}

/** An entry as answers show it: the values of its best report, and the reports themselves. */
export function entryAnswer(rows: EntryRows, multilateral: boolean, material: Material): Entry {
  const { entry, tally, reports } = rows;
  const fact = factOf(material, entry.best);
  return {
    id: entry.entryId,
    type: fact.type,
    title: fact.title,
    status: entry.status as Entry['status'], // the projection writes no other
    confidence: entry.confidence,
    confidenceBasis: fact.confidenceBasis,
    disputed: tally?.disputed.trim().split(' ').filter(Boolean) ?? [],
    modality: fact.modality,
    stance: fact.stance,
    background: fact.background,
    multilateral,
    occurred: fact.occurred,
    participants: fact.participants,
    place: fact.place,
    topics: fact.topics,
    coding: fact.coding,
    quotes: fact.quotes,
    ...detailOf(fact),
    announcements: [],
    reportCount: tally?.reports ?? 1,
    reports: reports.map((report) => reportAnswer(report, material)),
  };
}

/** One fact that an entry rests on. */
export function reportAnswer(report: ReportRow, material: Omit<Material, 'entries'>): Report {
  const fact = factOf(material, report.fact);
  const source = material.sources.get(report.source);
  if (!source) throw new Error(`fact ${report.factId} has no source in the view`);
  return {
    factId: report.factId,
    ...publicationOf(source),
    title: fact.title,
    status: report.status as Report['status'], // the projection writes no other
    revision: report.revision,
    occurred: fact.occurred,
    stance: fact.stance,
    attribution: fact.attribution,
    evidence: fact.evidence,
  };
}

function publicationOf({ sourceId, publisher, urls, publishedOn }: Publication) {
  return { sourceId, publisher, urls: JSON.parse(urls) as string[], publishedOn };
}

function factOf({ facts }: Pick<Material, 'facts'>, position: number): Fact {
  const fact = facts.get(position);
  if (!fact) throw new Error(`fact ${position} was not read from the log`);
  return fact;
}

/** An agreement's own status must not hide the entry's. */
function detailOf(fact: Fact) {
  switch (fact.type) {
    case 'meeting':
      return { mode: fact.mode, calledBy: fact.calledBy };
    case 'statement':
      return { act: fact.act };
    case 'agreement':
      return {
        instrument: fact.instrument,
        instrumentName: fact.instrumentName,
        agreementStatus: fact.status,
      };
    case 'action':
      return { kind: fact.kind };
  }
}
