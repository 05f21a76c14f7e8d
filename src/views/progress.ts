import type { Progress } from './port.ts';

/** Works out the pace of a stage from where it was when it began. */
export function progressMeter(now: () => number = () => performance.now()) {
  let stage: Progress['stage'] | null = null;
  let [startedAt, startedWith] = [0, 0];
  return (next: Progress['stage'], done: number, total: number): Progress => {
    if (next !== stage) [stage, startedAt, startedWith] = [next, now(), done];
    const seconds = (now() - startedAt) / 1000;
    const pace = seconds > 0 ? (done - startedWith) / seconds : 0;
    const secondsLeft = pace > 0 ? Math.round((total - done) / pace) : null;
    return { stage: next, done, total, eventsPerSecond: Math.round(pace), secondsLeft };
  };
}
