import type { Found } from '../append-rules.ts';
import type { NewEvent, Position } from '../port.ts';
import type { Connection } from './file.ts';

interface Stored {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly content: string | null;
}

const STORED = `SELECT stream.name AS stream, event.revision, event.position, event.type,
    event.metadata ->> '$.content' AS content
  FROM event JOIN stream ON stream.key = event.stream`;

/** What the log holds already of an append that comes again. */
export function lookUps(db: Connection) {
  const byId = db.prepare<[string], Stored>(`${STORED} WHERE event.id = unhex(?, '-')`);

  function find(stream: string, event: NewEvent): Found | undefined {
    const stored = byId.get(event.id);
    if (!stored) return undefined;
    const content = event.metadata['content'] ?? null;
    const same =
      stored.stream === stream && stored.type === event.type && stored.content === content;
    return { id: event.id, revision: stored.revision, position: stored.position, same };
  }

  return (stream: string, events: readonly NewEvent[]): readonly (Found | undefined)[] =>
    events.map((event) => find(stream, event));
}
