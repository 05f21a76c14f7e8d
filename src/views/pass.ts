import { type Decoded, decode } from '../log/codec.ts';
import type { LogReader, Page, Position, StoredEvent } from '../log/port.ts';
import type { ViewFold } from './view-fold.ts';

export interface PassOptions {
  /** Events in a page. */
  readonly limit: number;
  /** Events to apply before a commit; what stands at the log's end is always committed. */
  readonly batch: number;
}

/**
 * Reads one page of the log for each group of views that stand at the same position, and folds it. True when every
 * view has reached the end, or its own, or stands still.
 */
export async function pass(
  log: LogReader,
  folds: readonly ViewFold[],
  options: PassOptions,
): Promise<boolean> {
  let isDone = true;
  for (const group of grouped(folds.filter((fold) => !fold.isDone(false)))) {
    const [first] = group;
    if (!first) continue;
    const types = [...new Set(group.flatMap((fold) => fold.types))];
    const page = await log.readAll({ after: first.at, types, limit: options.limit });
    if (!foldPage(group, page, options.batch)) isDone = false;
  }
  return isDone;
}

const grouped = (folds: readonly ViewFold[]): Iterable<readonly ViewFold[]> => {
  const groups = new Map<Position, ViewFold[]>();
  for (const fold of folds) groups.set(fold.at, [...(groups.get(fold.at) ?? []), fold]);
  return groups.values();
};

/** True when none of the views has anything left to read. */
function foldPage(group: readonly ViewFold[], page: Page, batch: number): boolean {
  const reading = new Set(group);
  for (const stored of page.events) foldEvent(reading, stored);
  for (const fold of reading) fold.advance(page.scannedTo);
  const left = group.filter((fold) => {
    if (!reading.has(fold)) return fold.stopped === null;
    const isDone = fold.isDone(page.atEnd);
    const isDue = isDone || fold.pending >= batch;
    return (isDue && !fold.commit()) || !isDone;
  });
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
