import { EVENT_NAMES } from '../../events/index.ts';
import { type Decoded, decode } from '../log/codec.ts';
import type { LogReader, Page, Position, StoredEvent } from '../log/port.ts';
import { StoreFailed, type ViewFold } from './view-fold.ts';

export interface PassOptions {
  /** Events in a page. */
  readonly limit: number;
  /** Events to apply before a commit; what stands at the log's end is always committed. */
  readonly batch: number;
  /** Takes what one view's store failed of, after the others went on; without it, that is thrown then. */
  readonly failed?: (fold: ViewFold, error: StoreFailed) => void;
}

type Failures = Map<ViewFold, StoreFailed>;

/**
 * Reads one page of the log for each group of views that stand at the same position, and folds it. True when every
 * view has reached the end, or its own, or stands still. A view whose store fails forgets what was not committed, and
 * keeps no other back.
 */
export async function pass(
  log: LogReader,
  folds: readonly ViewFold[],
  options: PassOptions,
): Promise<boolean> {
  let isDone = true;
  const failures: Failures = new Map();
  for (const group of grouped(folds.filter((fold) => !fold.isDone(false)))) {
    const [first] = group;
    if (!first) continue;
    const page = await log.readAll({ after: first.at, ...wanted(group), limit: options.limit });
    if (!foldPage(group, page, options.batch, failures)) isDone = false;
  }
  for (const [fold, error] of failures) {
    fold.restart();
    if (!options.failed) throw error;
    options.failed(fold, error);
  }
  return isDone;
}

/** The types that any of the views takes; without naming them where that is every one, since the log reads them faster so. */
function wanted(group: readonly ViewFold[]): { readonly types?: readonly string[] } {
  const types = new Set(group.flatMap((fold) => fold.types));
  return EVENT_NAMES.every((type) => types.has(type)) ? {} : { types: [...types] };
}

const grouped = (folds: readonly ViewFold[]): Iterable<readonly ViewFold[]> => {
  const groups = new Map<Position, ViewFold[]>();
  for (const fold of folds) groups.set(fold.at, [...(groups.get(fold.at) ?? []), fold]);
  return groups.values();
};

/** True when none of the views has anything left to read. */
function foldPage(
  group: readonly ViewFold[],
  page: Page,
  batch: number,
  failures: Failures,
): boolean {
  const reading = new Set(group);
  for (const stored of page.events) foldEvent(reading, stored, failures);
  for (const fold of reading) fold.advance(page.scannedTo);
  const left = group.filter((fold) => {
    if (!reading.has(fold)) return fold.stopped === null && !failures.has(fold);
    const isDone = fold.isDone(page.atEnd);
    const isDue = isDone || fold.pending >= batch;
    return (isDue && !commit(fold, failures)) || !isDone;
  });
  return left.length === 0;
}

function commit(fold: ViewFold, failures: Failures): boolean {
  try {
    return fold.commit();
  } catch (error) {
    note(failures, fold, error);
    return true;
  }
}

function note(failures: Failures, fold: ViewFold, error: unknown): void {
  if (!(error instanceof StoreFailed)) throw error;
  failures.set(fold, error);
}

/** Who must read the event again later reads no further in this page. */
function foldEvent(reading: Set<ViewFold>, stored: StoredEvent, failures: Failures): void {
  let decoded: Decoded | undefined;
  const once = () => {
    decoded ??= decode(stored);
    return decoded;
  };
  for (const fold of reading) {
    try {
      if (fold.take(stored, once)) continue;
    } catch (error) {
      note(failures, fold, error);
    }
    reading.delete(fold);
  }
}
