import { sortKeyOf } from '../../events/edtf.ts';
import type { Draft, Rows } from './draft.ts';
import { moveParts, underOf } from './parts.ts';
import { parseShown, type Shown } from './shown.ts';
import { count, tallyOf } from './tally.ts';

type ReportRow = Rows['report'];
type EntryRow = Rows['entry'];

/** A report with what it says, as JSON text. */
export interface Told {
  readonly report: ReportRow;
  readonly shown: string;
}

/** What a stored report says: its entry shows it, or it lies aside. */
export function toldBy(draft: Draft, report: ReportRow): Told {
  const entry = report.entry === null ? undefined : draft.get('entry', report.entry);
  const shown = entry?.best === report.fact ? entry.shown : draft.get('aside', report.fact)?.shown;
  if (shown === undefined) throw new Error(`nothing is kept of fact ${report.factId}`);
  return { report, shown };
}

/** Takes what one report says out of view. */
const setAside = (draft: Draft, { report, shown }: Told): void =>
  draft.put('aside', { fact: report.fact, shown });

/** A report that is an entry of its own, known by the fact's number. */
export function startEntry(draft: Draft, told: Told): void {
  const { fact, factId } = told.report;
  const shown = parseShown(told.shown);
  draft.put('report', { ...told.report, entry: fact });
  draft.put('entry', {
    ...shownRow(draft, fact, told),
    entryId: factId,
    confidence: shown.confidence,
    sort: sortOf(shown, factId),
  });
  moveParts(draft, fact, factId);
}

/** One more report: its cost does not depend on how many there are. */
export function joinEntry(draft: Draft, key: number, told: Told): void {
  const entry = draft.get('entry', key);
  const best = entry && draft.get('report', entry.best);
  if (!entry || !best) throw new Error(`entry ${key} is not there to be joined`);
  const shown = parseShown(told.shown);
  const entryId = least(entry.entryId, told.report.factId);
  const confidence = Math.max(entry.confidence, shown.confidence);
  draft.put(
    'tally',
    count(draft.get('tally', key) ?? tallyOf(key, parseShown(entry.shown)), shown),
  );
  if (told.report.rank < best.rank) {
    setAside(draft, { report: best, shown: entry.shown });
    draft.put('entry', {
      ...shownRow(draft, key, told),
      entryId,
      confidence,
      sort: sortOf(shown, entryId),
    });
  } else {
    setAside(draft, told);
    const sort = entryId === entry.entryId ? entry.sort : sortOf(parseShown(entry.shown), entryId);
    draft.put('entry', { ...entry, entryId, confidence, sort });
  }
  draft.put('report', { ...told.report, entry: key });
  moveParts(draft, told.report.fact, told.report.factId);
}

/** A report of an entry that now ranks higher than before: at the same cost however many there are. */
export function raise(draft: Draft, key: number, told: Told): void {
  const entry = draft.get('entry', key);
  const best = entry && draft.get('report', entry.best);
  if (!entry || !best) throw new Error(`entry ${key} is not there to be changed`);
  draft.put('report', told.report);
  if (best.fact !== told.report.fact && told.report.rank > best.rank) {
    draft.put('entry', entry);
    return;
  }
  if (best.fact !== told.report.fact) setAside(draft, { report: best, shown: entry.shown });
  draft.remove('aside', told.report.fact);
  const sort = sortOf(parseShown(told.shown), entry.entryId);
  draft.put('entry', { ...entry, ...shownRow(draft, key, told), sort });
}

/** Writes an entry from all its reports, which stand in it already: it shows the best one. */
export function writeEntry(draft: Draft, key: number, reports: readonly Told[]): void {
  const best = bestOf(reports);
  const shown = reports.map((told) => parseShown(told.shown));
  const entryId = reports.map(({ report }) => report.factId).reduce(least);
  const confidence = shown.reduce((most, one) => Math.max(most, one.confidence), 0);
  const bestShown = parseShown(best.shown);
  draft.put('entry', {
    ...shownRow(draft, key, best),
    entryId,
    confidence,
    sort: sortOf(bestShown, entryId),
  });
  for (const told of reports) {
    if (told !== best) setAside(draft, told);
    else if (reports.length > 1 || draft.get('aside', told.report.fact))
      draft.remove('aside', told.report.fact);
  }
  const [first, ...others] = shown;
  if (first && others.length > 0) draft.put('tally', others.reduce(count, tallyOf(key, first)));
  else if (draft.get('tally', key)) draft.remove('tally', key);
}

export function removeEntry(draft: Draft, key: number): void {
  draft.remove('entry', key);
  if (draft.get('tally', key)) draft.remove('tally', key);
}

/** How many reports an entry has. */
export const sizeOf = (draft: Draft, key: number): number => draft.get('tally', key)?.reports ?? 1;

const bestOf = (reports: readonly Told[]): Told =>
  reports.reduce((best, told) => (told.report.rank < best.report.rank ? told : best));

const least = (one: string, other: string): string => (one < other ? one : other);

const sortOf = ({ occurred }: Shown, entryId: string): string =>
  `${sortKeyOf(occurred)}|${entryId}`;

type Best = Pick<EntryRow, 'entry' | 'best' | 'under' | 'status' | 'shown'>;

const shownRow = (draft: Draft, entry: number, { report, shown }: Told): Best => ({
  entry,
  best: report.fact,
  under: underOf(draft, parseShown(shown), entry),
  status: report.status,
  shown,
});
