import { canonicalJson } from '../log/canonical.ts';
import { encode } from '../log/codec.ts';
import type { AppendResult, EventLog } from '../log/port.ts';
import { decide, type SameContent } from './decide.ts';
import type { RecordOptions } from './port.ts';
import type { Refusal } from './problem.ts';
import type { RecentUrls } from './recent-urls.ts';
import type { Known, Proposed, StreamState } from './state.ts';
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

const sameContent: SameContent = (known, proposed) =>
  known.type === proposed.type &&
  (known.content === proposed.content ||
    canonicalJson(known.data) === canonicalJson(proposed.data));

interface Work {
  readonly log: EventLog;
  readonly streams: Streams;
  readonly book: RecentUrls;
  readonly state: StreamState;
  readonly propose: Propose;
  readonly options: RecordOptions;
}

/** Decides what is new and appends it, on the state as it is; decides again when another writer came between. */
export async function append(work: Work): Promise<Appended | Refusal> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryOnce(work);
    const isOvertaken = !outcome.ok && outcome.reason === 'wrong-revision' && outcome.overtaken;
    if (!isOvertaken || attempt === ATTEMPTS) return outcome;
  }
}

async function tryOnce({
  log,
  streams,
  book,
  state,
  propose,
  options,
}: Work): Promise<Appended | Refusal> {
  const proposed = await propose(state);
  if (!proposed.ok) return proposed;
  const { leading, events, isReplaced = false } = proposed;
  const circumstances = { ...options.expected, isReplaced };
  const decision = decide(state, [...leading, ...events], sameContent, circumstances);
  if (!decision.ok) return decision;
  const answers = decision.answers.slice(leading.length);
  if (decision.append.length === 0 || options.dryRun) {
    const draft = new Map(decision.append.map((event) => [event.id, event]));
    return { ok: true, events: found(answers, state, draft), first: null };
  }
  const { requester, request } = options;
  const result = await log.append(
    state.stream,
    decision.append.map((event) => encode(event, { ...requester, ...originOf(event) })),
    {
      expected: state.revision < 0 ? 'no-stream' : state.revision,
      ...(request && { request: requestKey(request) }),
    },
  );
  await streams.catchUp(state);
  if (!result.ok) return refusal(result);
  book.note(decision.append);
  return { ok: true, events: found(answers, state), first: result.firstPosition };
}

/** The key as the log keeps it: within its scope. */
export const requestKey = ({ scope, key, bodyHash }: NonNullable<RecordOptions['request']>) => ({
  key: JSON.stringify([scope, key]),
  bodyHash,
});

const originOf = ({ id, content }: Proposed) => ({ id, content });

function found(
  answers: readonly string[],
  state: StreamState,
  draft: ReadonlyMap<string, Known> = new Map(),
): readonly Known[] {
  return answers.map((id) => {
    const event = state.events.get(id) ?? draft.get(id);
    if (!event) throw new Error(`event ${id} is not in stream ${state.stream} after its append`);
    return event;
  });
}

function refusal(result: Extract<AppendResult, { ok: false }>): Refusal {
  if (result.reason !== 'wrong-revision') return result;
  const { reason, expected, actual, stream } = result;
  return { ok: false, reason, what: `stream ${stream}`, expected, actual, overtaken: true };
}
