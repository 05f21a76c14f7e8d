import type { Projection } from '../../projections/projection.ts';
import type { Position } from '../log/port.ts';
import type { Progress, ReadOptions, ReadResult, ViewReader, ViewStatus } from './port.ts';
import type { ReadFile } from './sqlite/view-reader.ts';

/** What the host knows of one view. */
export interface Served {
  readonly projection: Projection;
  /** Open for reading; null while there is nothing to serve. */
  file: ReadFile | null;
  path: string | null;
  /** The last position that was told of. */
  position: Position;
  error: ViewStatus['error'];
  progress: Progress | null;
  /** The id of the operation that rebuilds it. */
  rebuild: string | null;
}

export const notServed = (projection: Projection): Served => ({
  projection,
  file: null,
  path: null,
  position: 0,
  error: null,
  progress: null,
  rebuild: null,
});

const stateOf = ({ file, error }: Served): ViewStatus['state'] => {
  if (!file) return 'building';
  return error ? 'stopped' : 'serving';
};

export function statusOf(served: Served, head: Position, hash: ViewStatus['hash']): ViewStatus {
  const { projection, file, error, rebuild } = served;
  const position = file?.position() ?? 0;
  return {
    name: projection.name,
    version: projection.version,
    generation: file?.generation ?? 0,
    position,
    lag: Math.max(0, head - position),
    state: stateOf(served),
    hash,
    error,
    rebuild,
  };
}

/** Why a view stands still that no event is to blame for. */
export const outage = (position: Position, message: string): NonNullable<ViewStatus['error']> => ({
  position,
  eventId: '',
  type: '',
  message,
});

/** Whether a view has come as far as that, or an event lets it come no further. */
export const isSettled = (served: Served, wanted: Position): boolean =>
  served.file !== null && (served.error ? isStopped(served) : served.position >= wanted);

/** Whether an event keeps the view from coming further, which waiting does not change. */
const isStopped = ({ error }: Served): boolean => error !== null && error.eventId !== '';

export const stoppedMessage = (
  view: string,
  { position, eventId, type, message }: NonNullable<ViewStatus['error']>,
): string => `View ${view} stopped at position ${position} (${type} ${eventId}): ${message}`;

/** How long a read waits for its view. */
const PATIENCE_MS = 5_000;

interface Surroundings {
  readonly reached: (view: string, wanted: Position, milliseconds: number) => Promise<void>;
  readonly head: Position;
}

/** A view that is being built comes to a position as one that catches up does; asked for none, it has nothing to wait for. */
const isBehind = ({ file }: Served, wanted: Position): boolean =>
  (file ? file.position() : 0) < wanted;

/** Waits until the view has come as far as the read asks, then reads. */
export async function readServed<Answer>(
  served: Served,
  { after = 0, asOf }: ReadOptions,
  answer: (view: ViewReader) => Answer,
  { reached, head }: Surroundings,
): Promise<ReadResult<Answer>> {
  const view = served.projection.name;
  const wanted = Math.max(after, asOf ?? 0);
  if (isBehind(served, wanted) && !isStopped(served)) await reached(view, wanted, PATIENCE_MS);
  const { file, progress, error } = served;
  if (!file) {
    const [done, total] = [progress?.done ?? 0, progress?.total ?? head];
    return { ok: false, reason: 'view-building', view, done, total };
  }
  const position = file.position();
  if (position < wanted) return { ok: false, reason: 'view-behind', view, position, wanted, error };
  return { ok: true, ...file.read(asOf, answer) };
}
