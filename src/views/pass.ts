import { type Decoded, decode } from '../log/codec.ts';
import type { LogReader, Page, Position, StoredEvent } from '../log/port.ts';
import type { ViewFold } from './view-fold.ts';

export interface PassOptions {
  /** Events in a page. */
  readonly limit: number;
  /** Events to apply before a commit; what stands at the log's end is always committed. */
  readonly batch: number;
  /** Fold no further than this position. */
  readonly until?: Position;
}

/**
 * Reads one page of the log for each group of views that stand at the same position, and folds it. True when every
 * view has reached the end, or stands still.
 */
export async function pass(
  log: LogReader,
  folds: readonly ViewFold[],
  options: PassOptions,
): Promise<boolean> {
  let atEnd = true;
  for (const group of grouped(folds.filter((fold) => isMoving(fold, options.until)))) {
    const [first] = group;
    if (!first) continue;
    const types = [...new Set(group.flatMap((fold) => fold.types))];
    const page = await log.readAll({ after: first.at, types, limit: options.limit });
    if (!foldPage(group, page, options)) atEnd = false;
  }
  return atEnd;
}

const isMoving = (fold: ViewFold, until: Position | undefined): boolean =>
  !fold.stopped && (until === undefined || fold.at < until);

const grouped = (folds: readonly ViewFold[]): Iterable<readonly ViewFold[]> => {
  const groups = new Map<Position, ViewFold[]>();
  for (const fold of folds) groups.set(fold.at, [...(groups.get(fold.at) ?? []), fold]);
  return groups.values();
};

function foldPage(group: readonly ViewFold[], page: Page, options: PassOptions): boolean {
  const until = options.until ?? Number.MAX_SAFE_INTEGER;
  const reading = new Set(group);
  for (const stored of page.events) {
    if (stored.position <= until) foldEvent(reading, stored);
  }
  const end = Math.min(page.scannedTo, until);
  const atEnd = page.atEnd || page.scannedTo >= until;
  const left = group.filter(
    (fold) => !settled(fold, reading.has(fold), { end, atEnd, batch: options.batch }),
  );
  return left.length === 0;
}

/** Who must read the event again later reads no further in this page. */
function foldEvent(reading: Set<ViewFold>, stored: StoredEvent): void {
  let decoded: Decoded | undefined;
  const once = () => {
    decoded ??= decode(stored);
    return decoded;
  };
  for (const fold of reading) if (!fold.take(stored, once)) reading.delete(fold);
}

interface PageEnd {
  readonly end: Position;
  readonly atEnd: boolean;
  readonly batch: number;
}

/** Whether the view has nothing left to read for now. */
function settled(fold: ViewFold, isReading: boolean, { end, atEnd, batch }: PageEnd): boolean {
  if (!isReading) return fold.stopped !== null;
  fold.advance(end);
  const isDue = atEnd || fold.pending >= batch;
  return (!isDue || fold.commit()) && atEnd;
}
