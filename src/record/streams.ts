import { categoryOf } from '../../events/streams.ts';
import { decode } from '../log/codec.ts';
import type { EventLog, Position, StoredEvent } from '../log/port.ts';
import { apply, emptyState, type Known, type StreamState } from './state.ts';

/** How many streams' states are kept, so that appends to one stream do not read it from its start. */
const KEPT = 32;

export interface Streams {
  /** Runs a task when no other of this process works on the stream, with the stream's present state. */
  use<Answer>(stream: string, task: (state: StreamState) => Promise<Answer>): Promise<Answer>;
  /** Takes what was appended since into a state, up to a position where one is given. */
  catchUp(state: StreamState, before?: Position): Promise<void>;
}

/** The states of the streams that are written to, one writer at a time each. */
export function openStreams(log: EventLog): Streams {
  const states = new Map<string, StreamState>();
  const queues = new Map<string, Promise<unknown>>();

  const catchUp: Streams['catchUp'] = async (state, before = Number.POSITIVE_INFINITY) => {
    for await (const stored of log.readStream(state.stream, { from: state.revision + 1 })) {
      if (stored.position >= before) return;
      apply(state, knownOf(stored));
    }
  };

  const stateOf = (stream: string): StreamState => {
    const state = states.get(stream) ?? emptyState(stream);
    states.delete(stream);
    // A merge stream is written once or twice: not worth a place.
    if (categoryOf(stream) === 'source') states.set(stream, state);
    const [oldest] = states.keys();
    if (states.size > KEPT && oldest !== undefined) states.delete(oldest);
    return state;
  };

  return {
    catchUp,
    use: async (stream, task) => {
      const before = queues.get(stream) ?? Promise.resolve();
      const run = before.then(async () => {
        const state = stateOf(stream);
        await catchUp(state);
        return task(state);
      });
      const done = run
        .catch(() => states.delete(stream))
        .then(() => {
          if (queues.get(stream) === done) queues.delete(stream);
        });
      queues.set(stream, done);
      return run;
    },
  };
}

function knownOf(stored: StoredEvent): Known {
  const { id, type, data, revision, position } = decode(stored);
  const content = stored.metadata['content'] ?? '';
  // The codec keeps type and data together.
  return { id, type, data, content, revision, position } as Known;
}
