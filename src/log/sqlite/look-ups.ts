import { appended, type Found } from '../append-rules.ts';
import type { AppendResult, NewEvent, Position } from '../port.ts';
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
  const byPosition = db.prepare<[Position], Stored>(`${STORED} WHERE event.position = ?`);

  function find(stream: string, event: NewEvent): Found | undefined {
    const stored = byId.get(event.id);
    if (!stored) return undefined;
    const content = event.metadata['content'] ?? null;
    const same =
      stored.stream === stream && stored.type === event.type && stored.content === content;
    return { id: event.id, revision: stored.revision, position: stored.position, same };
  }

  return {
    events: (asked: { readonly stream: string; readonly events: readonly NewEvent[] }) =>
      asked.events.map((event) => find(asked.stream, event)),
    /** The first answer to an append that stands at these positions. */
    appendedAt: (range: {
      readonly firstPosition: Position;
      readonly position: Position;
    }): AppendResult | undefined => {
      const first = byPosition.get(range.firstPosition);
      const last = byPosition.get(range.position);
      return first && last && appended(first.stream, [first, last], true);
    },
  };
}
