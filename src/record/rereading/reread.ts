import { sourceStream } from '../../../events/streams.ts';
import { appendOne, type Propose } from '../append.ts';
import type { ExtractorKind } from '../article-input.ts';
import type { SourceData } from '../complete-source.ts';
import { factEvents } from '../found-facts.ts';
import type { RecordOptions } from '../port.ts';
import type { Refusal } from '../problem.ts';
import { appendedBefore, recall } from '../recall.ts';
import type { RecordingParts } from '../record-events.ts';
import type { StreamState } from '../state.ts';
import type { Plan, ReaderFor, Rereading } from './answer.ts';
import type { FoundAgain } from './match.ts';
import { planOf } from './plan.ts';

/**
 * A source's text read again, by the kind of extractor that read it before, and what that changes recorded in one
 * append.
 */
export async function reread(
  parts: RecordingParts,
  sourceId: string,
  readerFor: ReaderFor,
  options: RecordOptions,
): Promise<Rereading | Refusal> {
  const stream = sourceStream(sourceId);
  const recalled = await recall(parts.log, options);
  if (!recalled.ok) return recalled;
  const known = await parts.streams.use(stream, async ({ source, facts }) => ({
    source: source?.data,
    kind: kindOf(facts),
  }));
  const { source } = known;
  if (source?.text == null) return unreadable(sourceId, source);
  const reader = readerFor(known.kind);
  if (!reader.ok) return reader;
  const { facts } = await reader.read(source);
  const extractor = facts[0]?.derivedBy ?? reader.extractor;
  const found = factEvents(sourceId, facts) as readonly FoundAgain[]; // facts they all are
  let plan: Plan = { changes: [], unchanged: 0, kept: 0 };
  const propose: Propose = async (state) => {
    plan = planOf(state, found, extractor);
    return { ok: true, leading: [], events: plan.changes.map(({ event }) => event) };
  };
  const job = { propose, options };
  const { first } = recalled;
  const outcome = await (first === null
    ? parts.streams.use(stream, (state) => appendOne(parts, state, job))
    : appendedBefore(parts, stream, job, first));
  if (!outcome.ok) return outcome;
  const position = Math.max(0, ...outcome.events.map((event) => event.position ?? 0));
  return { ok: true, sourceId, extractor, ...plan, position };
}

/** A model reads again what only a model has read. */
function kindOf(facts: StreamState['facts']): ExtractorKind {
  const methods = [...facts].map(([, { data }]) => data.derivedBy.method);
  return methods.includes('model') && !methods.includes('rules') ? 'model' : 'rules';
}

function unreadable(sourceId: string, source: SourceData | undefined): Refusal {
  if (!source) return { ok: false, reason: 'not-found', message: `no source ${sourceId} is known` };
  const what = source.kind === 'article' ? 'an article' : `a ${source.kind}`;
  const message = `source ${sourceId} is ${what} without text: there is nothing to read`;
  return { ok: false, reason: 'not-possible', message };
}
