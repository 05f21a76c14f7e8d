import type { Directory } from '../extract/who/directory.ts';
import { LIMITS, type LogReader } from '../log/port.ts';
import type { Appended, AppendParts } from './append.ts';
import type { AppendTo } from './batches.ts';
import type { Recording, RecordOptions } from './port.ts';
import { atIndex, type Refusal } from './problem.ts';
import { proposalOf } from './proposal.ts';
import { appendedBefore, recall } from './recall.ts';
import type { Known } from './state.ts';
import { type Target, targetOf } from './target.ts';

export interface RecordingParts extends AppendParts {
  readonly append: AppendTo;
  readonly directory: Directory;
}

/** Events of one stream as clients send them: all are recorded, or none. */
export async function recordEvents(
  parts: RecordingParts,
  inputs: readonly unknown[],
  options: RecordOptions,
): Promise<Recording | Refusal> {
  const { log, append } = parts;
  const recalled = await recall(log, options);
  if (!recalled.ok) return recalled;
  const found = await targetsOf(log, inputs, options);
  if (!found.ok) return found;
  const { stream, targets } = found;
  const propose = proposalOf(targets, parts, options.requester.recordedBy);
  const job = { propose, options };
  const outcome =
    recalled.first === null
      ? await append(stream, job, targets.length)
      : await appendedBefore(parts, stream, job, recalled.first);
  return outcome.ok ? recordingOf(stream, outcome) : outcome;
}

type Targets =
  | { readonly ok: true; readonly stream: string; readonly targets: readonly Target[] }
  | Refusal;

async function targetsOf(
  log: LogReader,
  inputs: readonly unknown[],
  options: RecordOptions,
): Promise<Targets> {
  const limit = LIMITS.eventsPerAppend;
  if (inputs.length > limit) {
    return { ok: false, reason: 'too-large', what: 'events', limit, actual: inputs.length };
  }
  const targets: Target[] = [];
  for (const [index, input] of inputs.entries()) {
    const found = await targetOf(log, input, index, options);
    if (!found.ok) return atIndex(index, found);
    targets.push(found.target);
  }
  const [first] = targets;
  if (!first) return { ok: false, reason: 'invalid', problems: [EMPTY] };
  const other = targets.findIndex(({ stream }) => stream !== first.stream);
  if (other < 0) return { ok: true, stream: first.stream, targets };
  const message = `belongs to stream ${targets[other]?.stream}, the first event to ${first.stream}: one append goes to one stream`;
  return { ok: false, reason: 'invalid', problems: [{ pointer: `/${other}`, message }] };
}

const EMPTY = { pointer: '', message: 'holds no event', value: [] };

/** An outcome as clients see it; what stood there before, in the stream or in the list, is a duplicate. */
function recordingOf(stream: string, { events, first }: Appended): Recording {
  const isNew = ({ position }: Known) => position === null || (first !== null && position >= first);
  return {
    ok: true,
    events: events.map((event) => ({ ...event, stream })),
    duplicates: events.length - new Set(events.filter(isNew).map(({ id }) => id)).size,
    position: Math.max(0, ...events.map(({ position }) => position ?? 0)),
  };
}
