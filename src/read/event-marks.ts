import type { LogReader, Position } from '../log/port.ts';
import type { ReadResult } from '../views/port.ts';

/** What tells the event at a position from any that stands there in another history, and when it was recorded. */
export interface EventMark {
  /** SHA-256 over the event and those before it in its stream, in hex; empty where no event stands. */
  readonly hash: string;
  readonly recordedAt: string;
}

export interface EventMarks {
  /** The mark, where it is at hand. */
  at(position: Position): EventMark | undefined;
  /** Reads these from the log; then they are at hand. */
  learn(positions: readonly Position[]): Promise<void>;
}

const NOTHING: EventMark = { hash: '', recordedAt: '' };

/** So many are kept from one question to the next: an event never changes. About 200 bytes each. */
const KEPT = 10_000;

const kept = new WeakMap<LogReader, Map<Position, EventMark>>();

/** The marks that one question needs. */
export function eventMarks(log: LogReader): EventMarks {
  const known = kept.get(log) ?? new Map<Position, EventMark>();
  kept.set(log, known);
  const learnt = new Map<Position, EventMark>();
  return {
    at: (position) => learnt.get(position) ?? known.get(position),
    async learn(positions) {
      for (const position of positions) learnt.set(position, NOTHING);
      for (const { position, metadata } of await log.readAt(positions)) {
        const { hash = '', recordedAt = '' } = metadata;
        if (known.size >= KEPT) known.clear();
        known.set(position, { hash, recordedAt });
        learnt.set(position, { hash, recordedAt });
      }
    },
  };
}

/** What an answer depends on besides its view, and is not at hand. */
export interface Unmarked {
  readonly unmarked: readonly Position[];
}

/** Reads a view until the marks that its answer depends on are at hand: at once, or with one look into the log. */
export async function readMarked<Answer extends object | null>(
  marks: EventMarks,
  read: () => Promise<ReadResult<Answer | Unmarked>>,
): Promise<ReadResult<Answer>> {
  for (;;) {
    const result = await read();
    if (!result.ok) return result;
    const { answer, position } = result;
    if (!isUnmarked(answer)) return { ok: true, answer, position };
    await marks.learn(answer.unmarked);
  }
}

const isUnmarked = (answer: object | null): answer is Unmarked =>
  answer !== null && 'unmarked' in answer;

/** The mark of one event. */
export async function eventMark(log: LogReader, position: Position): Promise<EventMark> {
  const marks = eventMarks(log);
  if (!marks.at(position)) await marks.learn([position]);
  return marks.at(position) ?? NOTHING;
}
