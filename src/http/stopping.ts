/** Whether the server is about to end: what has been begun is finished, and nothing further is begun. */
export interface Stopping {
  readonly isStopping: boolean;
  /** Calls back when it begins to; returns the way to forget that. */
  onStop(listener: () => void): () => void;
  /** Passes on a piece of work that asks this very server: it goes on listening until that is done. */
  finishing<Result>(work: Promise<Result>): Promise<Result>;
}

/** The server's own side of it. */
export interface Stoppable extends Stopping {
  /** Says once that the server stops. */
  stop(): void;
  /** Resolves when no work is left that asks this server. */
  finished(): Promise<void>;
}

/** A server's way to stop. */
export function stoppable(): Stoppable {
  const working = new Set<Promise<unknown>>();
  const listeners = new Set<() => void>();
  let isStopping = false;
  return {
    get isStopping() {
      return isStopping;
    },
    onStop(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async finishing(work) {
      working.add(work);
      try {
        return await work;
      } finally {
        working.delete(work);
      }
    },
    async finished() {
      while (working.size > 0) await Promise.allSettled(working);
    },
    stop() {
      isStopping = true;
      for (const listener of [...listeners]) listener();
    },
  };
}
