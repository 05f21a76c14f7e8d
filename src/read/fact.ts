import { z } from 'zod';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { ViewReader } from '../views/port.ts';
import { rowsAt } from './answer-at.ts';
import { readFacts } from './bodies.ts';
import { type FactAnswered, factAnswer } from './fact-answer.ts';
import { momentShape } from './moment.ts';
import type { Query, ReadParts } from './parts.ts';
import { notFound, type Read } from './refusal.ts';

const schema = z.strictObject(momentShape);

export interface FactBody {
  readonly fact: FactAnswered;
  /** The entry it reports; null while its source does not count. */
  readonly entryId: string | null;
}

/** One fact as it stands, and the entry it belongs to. */
export async function readFact(
  factId: string,
  asked: Query,
  parts: ReadParts,
): Promise<Read<FactBody>> {
  const question = {
    projection,
    schema,
    rows: (view: ViewReader<TimelineTables>) => factRows(view, factId) ?? unknownFact(factId),
  };
  const found = await rowsAt(question, asked, parts);
  if (!found.ok) return found;
  const { report, source, entry } = found.rows;
  const fact = (await readFacts(parts.log, [report])).get(report.fact);
  if (!fact) throw new Error(`fact ${factId} was not read from the log`);
  return {
    ok: true,
    body: { fact: factAnswer(fact, report, source.sourceId), entryId: entry?.entryId ?? null },
    position: found.position,
  };
}

export const unknownFact = (factId: string) => notFound(`no fact ${factId.slice(0, 60)} is known`);

/** A fact's report, its source and its entry; undefined when the view has no such fact. */
export function factRows(view: ViewReader<TimelineTables>, factId: string) {
  const report = isUuid(factId) ? view.find('report', 'factId', [factId.toLowerCase()]) : undefined;
  const source = report && view.get('source', report.source);
  if (!report || !source) return undefined;
  const entry = report.entry === null ? undefined : view.get('entry', report.entry);
  return { report, source, entry };
}

export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
