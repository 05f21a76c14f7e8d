import { laterOf } from '../log/append-rules.ts';
import { eventHash, submittedMetadata } from '../log/chain.ts';
import type { AppendOptions, EventLog } from '../log/port.ts';
import type { RawLine } from './raw-line.ts';

type Hashed = AppendOptions['hashed'];

/** A line that fits, with its hash where it is as it was exported. */
export type Fitting = RawLine & { readonly hashed?: Hashed };

/** A stream's last event: revision -1 and no hash where there is none. */
export interface End {
  readonly revision: number;
  readonly hash: string;
  /** As its line has it, and so what the hash of the next line covers; unknown of what was there before. */
  readonly exported?: string | undefined;
}

/** Where streams end after the lines followed so far; `ends` are those of streams met before. */
export async function follower(log: EventLog, ends: Map<string, End>) {
  let latest = (await log.head()).recordedAt ?? '';

  async function end(stream: string): Promise<End> {
    const found = ends.get(stream) ?? (await endOf(log, stream));
    ends.set(stream, found);
    return found;
  }

  /** A line whose hash fits the event before it; if it comes next, its stream goes on with it. */
  function follow(line: RawLine, end: End): Fitting | undefined {
    const before = line.revision === 0 ? NONE : end;
    const hashed = hashedAfter(line, before.exported ?? before.hash);
    if (!hashed && !mayFit(line, before, latest)) return undefined;
    if (line.revision === end.revision + 1) goOn(line, before.hash, hashed);
    return hashed ? { ...line, hashed } : line;
  }

  function goOn(line: RawLine, previous: string, hashed: Hashed): void {
    latest = laterOf(latest, line.recordedAt);
    const isAsWas = hashed?.previous === previous && line.recordedAt === latest;
    const hash = isAsWas ? hashed.hash : hashOf({ ...line, recordedAt: latest }, previous);
    ends.set(line.stream, { revision: line.revision, hash, exported: line.hash });
  }

  return { end, follow };
}

const NONE: End = { revision: -1, hash: '' };

/** A line's own hash, where it is the one that the event has after another. */
function hashedAfter(line: RawLine, previous: string): Hashed {
  const { hash } = line;
  return hash !== undefined && hash === hashOf(line, previous) ? { previous, hash } : undefined;
}

/**
 * Where it cannot be told: a stream may lack what came before a line, and a log that is later than the line has
 * given what it restored before other instants, and so other hashes than those of the export.
 */
const mayFit = (line: RawLine, before: End, latest: string): boolean =>
  line.hash === undefined ||
  (line.revision > 0 && before.revision < 0) ||
  (before.exported === undefined && line.revision > 0 && line.recordedAt < latest);

/** The hash of an event covers what it says and the hash before it in its stream. */
function hashOf({ stream, revision, recordedAt, event }: RawLine, previous: string): string {
  const { id, type, schemaVersion, data } = event;
  const metadata = submittedMetadata(event.metadata);
  return eventHash({
    previous,
    id,
    stream,
    revision,
    type,
    schemaVersion,
    recordedAt,
    metadata,
    data,
  });
}

async function endOf(log: EventLog, stream: string): Promise<End> {
  for await (const { revision, metadata } of log.readStream(stream, {
    direction: 'backwards',
    limit: 1,
  })) {
    return { revision, hash: metadata['hash'] ?? '' };
  }
  return NONE;
}
