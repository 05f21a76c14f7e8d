import { checkPageLimit } from './append-rules.ts';
import {
  PAGE_LIMIT,
  type Page,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
} from './port.ts';

/** A stream's events, of all that there are. */
export function inStream(
  log: readonly StoredEvent[],
  stream: string,
  options: ReadStreamOptions = {},
): readonly StoredEvent[] {
  const { direction = 'forwards', limit = Number.POSITIVE_INFINITY } = options;
  const events = log.filter((event) => event.stream === stream);
  if (direction === 'backwards') events.reverse();
  const { from = events[0]?.revision ?? 0 } = options;
  const isWanted = ({ revision }: StoredEvent) =>
    direction === 'forwards' ? revision >= from : revision <= from;
  return events.filter(isWanted).slice(0, limit);
}

/** A page of all the events there are, whose positions are 1, 2, 3 and so on. */
export function pageOf(log: readonly StoredEvent[], options: ReadAllOptions = {}): Page {
  const { direction = 'forwards', types, limit = PAGE_LIMIT } = options;
  checkPageLimit(limit);
  const isForwards = direction === 'forwards';
  const { after = isForwards ? 0 : log.length + 1 } = options;
  const rest = isForwards ? log.slice(after) : log.slice(0, Math.max(after - 1, 0)).reverse();
  const events = rest.filter(({ type }) => types?.includes(type) ?? true).slice(0, limit);
  const exhausted = isForwards ? Math.max(after, log.length) : 0;
  const scannedTo = events[limit - 1]?.position ?? exhausted;
  return { events, scannedTo, atEnd: isForwards ? scannedTo >= log.length : scannedTo <= 1 };
}

/** The last position recorded at or before an instant in full ISO 8601. */
export function positionAt(log: readonly StoredEvent[], instant: string): Position {
  const last = log.findLast(({ metadata }) => (metadata['recordedAt'] ?? '') <= instant);
  return last?.position ?? 0;
}
