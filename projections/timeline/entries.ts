import { sortKeyOf } from '../../events/edtf.ts';
import type { Draft, Rows } from './draft.ts';
import { moveParts, underOf } from './parts.ts';
import { countAll, countOne, countRank, extremesOf, stopCounting, takeOff } from './said.ts';
import { parseShown, type Shown } from './shown.ts';
import { COUNTED, count, tallyOf } from './tally.ts';
import { storedReport, type Told } from './told.ts';

type EntryRow = Rows['entry'];

/** Takes what one report says out of view. */
const setAside = (draft: Draft, { report, shown }: Told): void =>
  draft.put('aside', { fact: report.fact, shown });

/** What an entry shows lies aside no more. */
function takeUp(draft: Draft, { report }: Told): void {
  if (draft.get('aside', report.fact)) draft.remove('aside', report.fact);
}

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
  const tally = draft.get('tally', key) ?? tallyOf(key, parseShown(entry.shown));
  draft.put('tally', tally.seen === COUNTED ? countOne(draft, tally, told) : count(tally, shown));
  if (told.report.rank < best.rank) {
    setAside(draft, { report: best, shown: entry.shown });
    takeUp(draft, told);
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
  if (isCounted(draft, key)) {
    const from = draft.get('report', told.report.fact)?.rank ?? '';
    countRank(draft, key, { from, to: told.report.rank });
  }
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
  const entryId = reports.map(({ report }) => report.factId).reduce(least);
  const confidence = reports.reduce(
    (most, told) => Math.max(most, parseShown(told.shown).confidence),
    0,
  );
  draft.put('entry', {
    ...shownRow(draft, key, best),
    entryId,
    confidence,
    sort: sortOf(parseShown(best.shown), entryId),
  });
  for (const told of reports) {
    if (told !== best) setAside(draft, told);
    else takeUp(draft, told);
  }
  if (reports.length > 1) draft.put('tally', countAll(draft, key, reports));
  else if (draft.get('tally', key)) dropTally(draft, key);
}

/** Takes reports, though not all, out of an entry whose reports are counted. */
export function leaveEntry(draft: Draft, key: number, leaving: readonly Told[]): void {
  const [entry, before] = [draft.get('entry', key), draft.get('tally', key)];
  if (!entry || !before) throw new Error(`entry ${key} is not there to be left`);
  const tally = takeOff(draft, before, leaving);
  const { entryId, rank, confidence } = extremesOf(draft, key);
  const best = draft.find('report', 'factId', rank.slice(-entryId.length))?.fact ?? entry.best;
  const shown = best === entry.best ? entry.shown : storedReport(draft, best).shown;
  if (tally.reports > 1) draft.put('tally', tally);
  else dropTally(draft, key);
  const report = draft.get('report', best);
  if (!report) throw new Error(`entry ${key} has no report of rank ${rank}`);
  if (best !== entry.best) draft.remove('aside', best);
  const sort = sortOf(parseShown(shown), entryId);
  draft.put('entry', {
    ...shownRow(draft, key, { report, shown }),
    entryId,
    confidence,
    sort,
  });
}

function dropTally(draft: Draft, key: number): void {
  if (isCounted(draft, key)) stopCounting(draft, key);
  draft.remove('tally', key);
}

export function removeEntry(draft: Draft, key: number): void {
  draft.remove('entry', key);
  if (draft.get('tally', key)) dropTally(draft, key);
}

/** Whether it is counted what the reports of an entry say. */
export const isCounted = (draft: Draft, key: number): boolean =>
  draft.get('tally', key)?.seen === COUNTED;

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
