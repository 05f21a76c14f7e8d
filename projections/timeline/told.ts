import type { Draft, Rows } from './draft.ts';

/** A report with what it says, as JSON text. */
export interface Told {
  readonly report: Rows['report'];
  readonly shown: string;
}

/** What a stored report says: its entry shows it, or it lies aside. */
export function toldBy(draft: Draft, report: Rows['report']): Told {
  const entry = report.entry === null ? undefined : draft.get('entry', report.entry);
  const shown = entry?.best === report.fact ? entry.shown : draft.get('aside', report.fact)?.shown;
  if (shown === undefined) throw new Error(`nothing is kept of fact ${report.factId}`);
  return { report, shown };
}

/** What is stored of a fact. */
export function storedReport(draft: Draft, fact: number): Told {
  const report = draft.get('report', fact);
  if (!report) throw new Error(`fact ${fact} has no report`);
  return toldBy(draft, report);
}
