import type { AppendResult } from '../port.ts';
import type { Asked } from './append.ts';
import type { Ends } from './ends.ts';
import type { Connection } from './file.ts';

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}

type Settle = () => void;

interface Parts {
  readonly db: Connection;
  readonly ends: Ends;
  readonly append: (asked: Asked, now: string) => AppendResult;
  /** The instant of the next events, the clock's or a given one: never before that of the last one. */
  readonly now: (given?: string) => string;
  /** Called after a commit that wrote events. */
  readonly onCommit: () => void;
}

/**
 * Commits together what arrives together. A commit holds up the thread; whoever asks before the loop has turned, many
 * requests read from their sockets meanwhile included, goes into the next one. Nobody waits for a timer.
 */
export function groupCommit({ db, ends, append, now, onCommit }: Parts) {
  let waiting: Waiting[] = [];

  /** One append's failure is its own, unless it took the whole transaction with it. */
  function attempt({ asked, resolve, reject }: Waiting, at: string): Settle {
    try {
      const result = append(asked, at);
      return () => resolve(result);
    } catch (error) {
      ends.forget();
      if (!db.inTransaction) throw error;
      return () => reject(error);
    }
  }

  const attemptAll = (group: readonly Waiting[]): Settle[] => {
    const at = now();
    return group.map((one) => attempt(one, now(one.asked.recordedAt ?? at)));
  };
  const together = db.transaction(attemptAll);

  function settled(group: readonly Waiting[]): Settle[] {
    try {
      const before = ends.tail().position;
      // One alone is a transaction by itself.
      const settles = group.length === 1 ? attemptAll(group) : together.immediate(group);
      if (ends.tail().position > before) onCommit();
      return settles;
    } catch (error) {
      ends.forget();
      return group.map(failedWith(error));
    }
  }

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    for (const settle of settled(group)) settle();
  }

  return {
    enqueue: (asked: Asked): Promise<AppendResult> =>
      new Promise((resolve, reject) => {
        if (waiting.push({ asked, resolve, reject }) === 1) setImmediate(flush);
      }),
    flush,
  };
}

const failedWith =
  (error: unknown) =>
  ({ reject }: Waiting): Settle =>
  () =>
    reject(error);
