import type { Fact } from '../../events/index.ts';
import type { Collected, EntryRows, Publication, ReportRow } from './entry-rows.ts';

/** What an answer is made of: the view's rows, and the facts from the log. */
export interface Material extends Collected {
  readonly facts: ReadonlyMap<number, Fact>;
}

/**
 * An entry as answers show it, in JSON: the values of its best report, and the reports themselves; with `parts`, what
 * was said and agreed there.
 */
export function entryText(
  { entry, tally, reports }: EntryRows,
  multilateral: boolean,
  material: Material,
  parts?: readonly string[],
): string {
  const told = toldBy(factOf(material, entry.best));
  const disputed = tally?.disputed.trim().split(' ').filter(Boolean) ?? [];
  const each = reports.map((report) => reportText(report, material));
  return (
    `{"id":"${entry.entryId}",${told.name},"status":"${entry.status}","confidence":${entry.confidence},` +
    `${told.basis},"disputed":${JSON.stringify(disputed)},${told.manner},"multilateral":${multilateral},` +
    `${told.content},"announcements":[],"reportCount":${tally?.reports ?? 1},"reports":[${each.join()}]` +
    `${parts ? `,"parts":[${parts.join()}]` : ''}}`
  );
}

/** One fact that an entry rests on, in JSON. */
export function reportText(report: ReportRow, material: Omit<Material, 'entries'>): string {
  const told = toldBy(factOf(material, report.fact));
  const source = material.sources.get(report.source);
  if (!source) throw new Error(`fact ${report.factId} has no source in the view`);
  return (
    `{"factId":"${report.factId}",${publicationText(source)},${told.title},"status":"${report.status}",` +
    `"revision":${report.revision},${told.report}}`
  );
}

/** The addresses stand as JSON in their row. */
const publicationText = ({ sourceId, publisher, urls, publishedOn }: Publication): string =>
  `"sourceId":"${sourceId}","publisher":${JSON.stringify(publisher)},"urls":${urls},"publishedOn":"${publishedOn}"`;

function factOf({ facts }: Pick<Material, 'facts'>, position: number): Fact {
  const fact = facts.get(position);
  if (!fact) throw new Error(`fact ${position} was not read from the log`);
  return fact;
}

/** Members of JSON objects, as a fact gives them to its entry and to its report. */
interface Told {
  readonly name: string;
  readonly basis: string;
  readonly manner: string;
  readonly content: string;
  readonly title: string;
  readonly report: string;
}

/** A fact never changes: it is written once, as long as it is at hand. */
const written = new WeakMap<Fact, Told>();

function toldBy(fact: Fact): Told {
  const known = written.get(fact);
  if (known) return known;
  const { type, title, confidenceBasis, modality, stance, background } = fact;
  const { occurred, participants, place, topics, coding, quotes, attribution, evidence } = fact;
  const told = {
    name: members({ type, title }),
    basis: members({ confidenceBasis }),
    manner: members({ modality, stance, background }),
    content: members({
      ...{ occurred, participants, place, topics, coding, quotes },
      ...detailOf(fact),
    }),
    title: members({ title }),
    report: members({ occurred, stance, attribution, evidence }),
  };
  written.set(fact, told);
  return told;
}

const members = (object: object): string => JSON.stringify(object).slice(1, -1);

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
