import type { Position } from '../log/port.ts';

type Listener = (view: string, position: Position) => void;

/** Those who wait for views to come further. */
export function watchers() {
  const listeners = new Set<Listener>();
  const on = (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    on,
    tell: (view: string, position: Position): void => {
      for (const listener of [...listeners]) listener(view, position);
    },
    /** Resolves when the view has come to the position, or the time is up. */
    reached: (view: string, wanted: Position, milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          stop();
          resolve();
        };
        const stop = on((name, position) => {
          if (name === view && position >= wanted) done();
        });
        const timer = setTimeout(done, milliseconds);
      }),
  };
}
