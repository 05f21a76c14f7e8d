import { z } from 'zod';
import { sourceStream } from '../../events/streams.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { LogReader } from '../log/port.ts';
import type { ViewReader } from '../views/port.ts';
import { rowsAt } from './answer-at.ts';
import { readFacts } from './bodies.ts';
import { isUuid } from './fact.ts';
import { type FactAnswered, factAnswer } from './fact-answer.ts';
import { momentShape } from './moment.ts';
import type { Query, ReadParts } from './parts.ts';
import { notFound, type Read } from './refusal.ts';
import { readSourceText, type SourceWithText } from './source-text.ts';

const schema = z.strictObject(momentShape);

export interface SourceBody {
  /** `revision` is that of its own last event: what If-Match takes. */
  readonly source: SourceWithText & { readonly revision: number };
  /** In the order in which they were recorded. */
  readonly facts: readonly FactAnswered[];
}

/** A source with its text and the facts it gave. */
export async function readSource(
  sourceId: string,
  asked: Query,
  parts: ReadParts,
): Promise<Read<SourceBody>> {
  const id = sourceId.toLowerCase();
  const unknown = notFound(`no source ${sourceId.slice(0, 60)} is known`);
  const question = {
    projection,
    schema,
    rows: (view: ViewReader<TimelineTables>) => rowsOf(view, id) ?? unknown,
  };
  const found = await rowsAt(question, asked, parts);
  if (!found.ok) return found;
  const { source, reports } = found.rows;
  const bodies = await readFacts(parts.log, reports);
  const facts = reports.flatMap((report) => {
    const fact = bodies.get(report.fact);
    return fact ? [factAnswer(fact, report, id)] : [];
  });
  const text = await readSourceText(parts.log, source);
  const revision = await ownRevision(parts.log, id, found.position);
  return { ok: true, body: { source: { ...text, revision }, facts }, position: found.position };
}

function rowsOf(view: ViewReader<TimelineTables>, sourceId: string) {
  const source = isUuid(sourceId) ? view.find('source', 'sourceId', [sourceId]) : undefined;
  if (!source) return undefined;
  return { source, reports: [...view.scan('report', 'source', { prefix: [source.source] })] };
}

/** The revision of the last event about the source itself, up to a position. */
async function ownRevision(log: LogReader, sourceId: string, position: number): Promise<number> {
  const events = log.readStream(sourceStream(sourceId), { direction: 'backwards' });
  for await (const event of events) {
    if (event.position <= position && event.type.startsWith('Source')) return event.revision;
  }
  return 0;
}
