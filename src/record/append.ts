import { overLimit } from '../log/append-rules.ts';
import { canonicalJson } from '../log/canonical.ts';
import { submittedMetadata } from '../log/chain.ts';
import { encode } from '../log/codec.ts';
import type { AppendResult, EventLog } from '../log/port.ts';
import { type Decision, decide, type SameContent } from './decide.ts';
import type { RecordOptions } from './port.ts';
import type { Refusal } from './problem.ts';
import type { RecentUrls } from './recent-urls.ts';
import { apply, draftOf, type Known, type Proposed, type StreamState } from './state.ts';
import type { Streams } from './streams.ts';

/** A writer elsewhere may be faster; so often in a row it is not. */
const ATTEMPTS = 20;

export interface Appended {
  readonly ok: true;
  /** For each event proposed, the event that says it now. */
  readonly events: readonly Known[];
  /** The position of the first event appended; null when none was. */
  readonly first: number | null;
}

/** Builds the events from the state they shall follow, or says why there can be none. */
export type Propose = (state: StreamState) => Promise<
  | {
      readonly ok: true;
      /** What must stand before them, and is not answered for. */
      readonly leading: readonly Proposed[];
      readonly events: readonly Proposed[];
      /** Another text has taken the source's place at its URL. */
      readonly isReplaced?: boolean;
    }
  | Refusal
>;

/** What one request wants of a stream: all of it or nothing. */
export interface Job {
  readonly propose: Propose;
  readonly options: RecordOptions;
}

export interface AppendParts {
  readonly log: EventLog;
  readonly streams: Streams;
  readonly book: RecentUrls;
}

type Outcome = Appended | Refusal;

/**
 * Decides what is new of several jobs, one after the other, and appends it together; decides again when
 * another writer came between. Where the log refuses the whole, each job is tried by itself.
 */
export async function appendAll(
  parts: AppendParts,
  state: StreamState,
  jobs: readonly Job[],
): Promise<readonly Outcome[]> {
  for (let attempt = 1; ; attempt += 1) {
    const decided = await decideAll(state, jobs);
    const refused = await write(parts, state, decided);
    if (!refused) return decided.map((one) => outcomeOf(one, state));
    if (refused.reason === 'wrong-revision' && attempt < ATTEMPTS) continue;
    const [one] = decided;
    return one && decided.length === 1 ? [refusal(refused, one)] : appendEach(parts, state, jobs);
  }
}

/** The same for one job. */
export async function appendOne(
  parts: AppendParts,
  state: StreamState,
  job: Job,
): Promise<Outcome> {
  const [outcome] = await appendAll(parts, state, [job]);
  if (!outcome) throw new Error(`an append to ${state.stream} has no outcome`);
  return outcome;
}

async function appendEach(
  parts: AppendParts,
  state: StreamState,
  jobs: readonly Job[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await appendOne(parts, state, job));
  return outcomes;
}

interface Decided {
  readonly options: RecordOptions;
  readonly decision: Decision | Refusal;
}

async function decideAll(state: StreamState, jobs: readonly Job[]): Promise<readonly Decided[]> {
  const draft = draftOf(state);
  const decided: Decided[] = [];
  for (const { propose, options } of jobs) {
    const decision = await decideOn(draft, propose, options);
    if (decision.ok) for (const event of decision.append) apply(draft, event);
    decided.push(options.dryRun ? sized({ options, decision }) : { options, decision });
  }
  return decided;
}

/** In a dry run nobody asks the log, which refuses what is too large. */
function sized(rehearsed: Decided): Decided {
  const events = encoded(rehearsed);
  const over = overLimit(
    events,
    events.map(({ metadata }) => submittedMetadata(metadata)),
  );
  return over ? { ...rehearsed, decision: refusal(over, rehearsed) } : rehearsed;
}

/** What of one job's events is new to a stream, whatever others ask for. */
export async function decideOn(
  state: StreamState,
  propose: Propose,
  { expected }: RecordOptions,
): Promise<Decision | Refusal> {
  const proposed = await propose(state);
  if (!proposed.ok) return proposed;
  const { leading, events, isReplaced = false } = proposed;
  const circumstances = { ...expected, isReplaced };
  const decision = decide(state, [...leading, ...events], sameContent, circumstances);
  return decision.ok ? { ...decision, answers: decision.answers.slice(leading.length) } : decision;
}

const sameContent: SameContent = (known, proposed) =>
  known.type === proposed.type &&
  (known.content === proposed.content ||
    canonicalJson(known.data) === canonicalJson(proposed.data));

/** Appends what was decided, and takes it into the state. */
async function write(
  { log, streams, book }: AppendParts,
  state: StreamState,
  decided: readonly Decided[],
): Promise<Extract<AppendResult, { ok: false }> | undefined> {
  const asked = decided.filter(({ options }) => !options.dryRun);
  const events = asked.flatMap(encoded);
  const request = decided.find(isKept)?.options.request;
  if (events.length === 0 && !request) return undefined;
  const result = await log.append(state.stream, events, {
    expected: state.revision < 0 ? 'no-stream' : state.revision,
    ...(request && { request: requestKey(request) }),
  });
  await streams.catchUp(state);
  if (!result.ok) return result;
  book.note(asked.flatMap(newEvents));
  return undefined;
}

/** A key stands for an answer, also where nothing is new; who has one is decided alone. */
const isKept = ({ decision, options }: Decided): boolean => decision.ok && !options.dryRun;

const newEvents = ({ decision }: Decided) => (decision.ok ? decision.append : []);

const encoded = (decided: Decided) =>
  newEvents(decided).map((event) => {
    const { id, content } = event;
    return encode(event, { ...decided.options.requester, id, content });
  });

/** The key as the log keeps it: within its scope. */
export const requestKey = ({ scope, key, bodyHash }: NonNullable<RecordOptions['request']>) => ({
  key: JSON.stringify([scope, key]),
  bodyHash,
});

/** What was decided, as it stands in the stream after its append. */
export function outcomeOf({ decision, options }: Decided, state: StreamState): Outcome {
  if (!decision.ok) return decision;
  const proposed = new Map(options.dryRun ? decision.append.map((event) => [event.id, event]) : []);
  const events = decision.answers.map((id) => {
    // In a dry run, what is proposed is not there.
    const event = state.events.get(id) ?? proposed.get(id);
    if (!event) throw new Error(`event ${id} is not in stream ${state.stream} after its append`);
    return event;
  });
  const [first] = decision.append;
  return { ok: true, events, first: (first && state.events.get(first.id)?.position) ?? null };
}

function refusal(result: Extract<AppendResult, { ok: false }>, decided: Decided): Refusal {
  switch (result.reason) {
    case 'key-reused':
      return { ...result, key: decided.options.request?.key ?? result.key };
    case 'too-large':
      return { ...result, holds: { events: newEvents(decided).length, text: 0 } };
    case 'wrong-revision': {
      const { reason, expected, actual, stream } = result;
      return { ok: false, reason, what: `stream ${stream}`, expected, actual };
    }
    default:
      return result;
  }
}
