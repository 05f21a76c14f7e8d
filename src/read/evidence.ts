import { z } from 'zod';
import type { Fact } from '../../events/index.ts';
import type { TimelineTables } from '../../projections/timeline/tables.ts';
import { timeline as projection } from '../../projections/timeline.ts';
import type { EvidenceAnswer, MarkedSpan } from '../client/answers.ts';
import type { ViewReader } from '../views/port.ts';
import { rowsAt } from './answer-at.ts';
import { readFacts } from './bodies.ts';
import { factRows, unknownFact } from './fact.ts';
import { momentShape } from './moment.ts';
import type { Query, ReadParts } from './parts.ts';
import type { Read } from './refusal.ts';
import { readSourceText } from './source-text.ts';

const schema = z.strictObject(momentShape);

/** A fact's source with its text, and where in it the evidence, the quotes and the words of the date stand. */
export async function readEvidence(
  factId: string,
  asked: Query,
  parts: ReadParts,
): Promise<Read<EvidenceAnswer>> {
  const question = {
    projection,
    schema,
    rows: (view: ViewReader<TimelineTables>) => factRows(view, factId) ?? unknownFact(factId),
  };
  const found = await rowsAt(question, asked, parts);
  if (!found.ok) return found;
  const { report, source } = found.rows;
  const fact = (await readFacts(parts.log, [report])).get(report.fact);
  if (!fact) throw new Error(`fact ${factId} was not read from the log`);
  const body = { source: await readSourceText(parts.log, source), spans: spansOf(fact) };
  return { ok: true, body, position: found.position };
}

/** In the order of the text. */
function spansOf({ evidence, quotes, occurred }: Fact): readonly MarkedSpan[] {
  const quoted = quotes.flatMap(({ start, end }): readonly MarkedSpan[] =>
    start === null || end === null ? [] : [{ start, end, as: 'quote' }],
  );
  const told = evidence.map(({ start, end }): MarkedSpan => ({ start, end, as: 'evidence' }));
  const { words } = occurred;
  const dated: readonly MarkedSpan[] = words
    ? [{ start: words.start, end: words.end, as: 'date' }]
    : [];
  return [...told, ...quoted, ...dated].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}
