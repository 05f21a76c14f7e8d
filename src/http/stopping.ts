/** Whether the server is about to end: what has been begun is finished, and nothing further is begun. */
export interface Stopping {
  readonly isStopping: boolean;
  /** Calls back when it begins to; returns the way to forget that. */
  onStop(listener: () => void): () => void;
}

/** A server's way to say once that it stops. */
export function stoppable(): Stopping & { stop(): void } {
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
    stop() {
      isStopping = true;
      for (const listener of [...listeners]) listener();
    },
  };
}
