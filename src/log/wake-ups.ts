/** Wakes, within one process, whoever waits for the next commit. */
export function wakeUps() {
  const sleepers = new Set<() => void>();
  return {
    wake: (): void => {
      for (const sleeper of sleepers) sleeper();
    },
    /** Resolves at the next `wake`, or when the signal aborts. */
    sleep: (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        if (signal.aborted) resolve();
        const done = () => {
          sleepers.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        sleepers.add(done);
        signal.addEventListener('abort', done);
      }),
  };
}
