/** Another process does not call: what it commits is looked for. */
const POLL_MS = 100;

/** Resolves when it is time to look again, or the signal aborts. */
export const untilNextLook = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, POLL_MS);
    signal.addEventListener('abort', done);
  });
