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
      for (const [url, sourceId] of events.flatMap(standing)) {
        recent.delete(url);
        recent.set(url, sourceId);
      }
      for (const url of recent.keys()) {
        if (recent.size <= KEPT) break;
        recent.delete(url);
      }
    },
    at: async (url) => {
      const value = recent.get(url);
      return value === undefined ? book.at(url) : { ok: true, value };
    },
    isReplaced: (sourceId) => book.isReplaced(sourceId),
  };
}

const standing = ({ type, data }: Known): readonly (readonly [string, string])[] =>
  (type === 'SourceRegistered' || type === 'SourceSeenAt') && data.url !== null
    ? [[data.url, data.sourceId]]
    : [];
