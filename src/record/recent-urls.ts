import type { SourceBook } from './port.ts';
import type { Known } from './state.ts';

/** So many of the latest addresses are remembered until the book knows them too. */
const KEPT = 10_000;

export interface RecentUrls extends SourceBook {
  /** Takes note of what was just recorded. */
  note(events: readonly Known[]): void;
}

/** A book that also knows what this process has recorded since, which the book may not show yet. */
export function withRecentUrls(book: SourceBook): RecentUrls {
  const recent = new Map<string, string>();
  return {
    note(events) {
      for (const { type, data } of events) {
        if (type !== 'SourceRegistered' && type !== 'SourceSeenAt') continue;
        if (data.url === null) continue;
        recent.delete(data.url);
        recent.set(data.url, data.sourceId);
        const [oldest] = recent.keys();
        if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
      }
    },
    at: async (url) => {
      const value = recent.get(url);
      return value === undefined ? book.at(url) : { ok: true, value };
    },
    isReplaced: (sourceId) => book.isReplaced(sourceId),
  };
}
