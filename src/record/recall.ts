import type { EventLog, Position } from '../log/port.ts';
import {
  type Appended,
  type AppendParts,
  decideOn,
  type Job,
  outcomeOf,
  requestKey,
} from './append.ts';
import type { RecordOptions } from './port.ts';
import type { Refusal } from './problem.ts';
import { emptyState } from './state.ts';

/** Whether the request's key is known, and the log's next position when it came; refuses the key with another body. */
export async function recall(
  log: EventLog,
  { request }: RecordOptions,
): Promise<{ readonly ok: true; readonly first: Position | null } | Refusal> {
  const known = request && (await log.recallRequest(requestKey(request).key));
  if (!known) return { ok: true, first: null };
  if (known.bodyHash === request.bodyHash) return { ok: true, first: known.firstPosition };
  return { ok: false, reason: 'key-reused', key: request.key };
}

/**
 * The answer that a job got when its key was recorded: decided again on the stream as it was before
 * `first`, so that nothing that came since can change what the job says or have it appended after all.
 */
export async function appendedBefore(
  { streams }: Pick<AppendParts, 'streams'>,
  stream: string,
  { propose, options }: Job,
  first: Position,
): Promise<Appended | Refusal> {
  const state = emptyState(stream);
  await streams.catchUp(state, first);
  const decision = await decideOn(state, propose, options);
  await streams.catchUp(state);
  return outcomeOf({ decision, options }, state);
}
