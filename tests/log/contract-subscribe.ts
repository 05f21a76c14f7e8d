import { describe, expect, it } from '@jest/globals';
import type { EventLog } from '../../src/log/port.ts';
import { event, events, type Given } from './events.ts';

interface Wanted {
  readonly after?: number;
  readonly types?: readonly string[];
  /** Stops once this position has been passed. */
  readonly until: number;
}

/** What a subscription gives until it has passed a position. */
async function received(log: Pick<EventLog, 'subscribe'>, wanted: Wanted) {
  const stop = new AbortController();
  const { after = 0, types, until } = wanted;
  const got: number[] = [];
  const options = { after, signal: stop.signal, ...(types && { types }) };
  for await (const page of log.subscribe(options)) {
    got.push(...page.events.map(({ position }) => position));
    if (page.scannedTo >= until) stop.abort();
  }
  return got;
}

const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

export function describeSubscriptions({ log }: Given): void {
  describe('a subscription', () => {
    it('catches up and goes live without a gap and without a repeat', async () => {
      for (let turn = 0; turn < 3; turn += 1) await log().append('a', events(900));
      const got = received(log(), { until: 3_000 });
      for (let turn = 0; turn < 300; turn += 1) await log().append('b', [event()]);
      expect(await got).toEqual(count(1, 3_000));
    });

    it('waits on an empty log for its first event', async () => {
      const got = received(log(), { until: 1 });
      await log().append('a', [event()]);
      expect(await got).toEqual([1]);
    });

    it('starts after a position', async () => {
      await log().append('a', events(5));
      expect(await received(log(), { after: 3, until: 5 })).toEqual([4, 5]);
    });

    it('passes events of other types, and says how far it has come', async () => {
      await log().append('a', [...events(5), event({ type: 'MeetingHeld' }), ...events(3)]);
      expect(await received(log(), { types: ['MeetingHeld'], until: 9 })).toEqual([6]);
    });

    it('gives each subscriber everything, however slow it is', async () => {
      const both = Promise.all([received(log(), { until: 40 }), received(log(), { until: 40 })]);
      for (let turn = 0; turn < 20; turn += 1) await log().append('a', events(2));
      expect(await both).toEqual([count(1, 40), count(1, 40)]);
    });

    it('ends when the signal aborts, before or while it waits', async () => {
      expect(await drained(log(), AbortSignal.abort())).toBe(0);
      const stop = new AbortController();
      const waiting = drained(log(), stop.signal);
      setImmediate(() => stop.abort());
      expect(await waiting).toBe(0);
    });

    it('ends when the log is closed', async () => {
      const waiting = drained(log(), new AbortController().signal);
      await log().close();
      expect(await waiting).toBe(0);
    });
  });
}

async function drained(log: EventLog, signal: AbortSignal): Promise<number> {
  let pages = 0;
  for await (const _page of log.subscribe({ after: 0, signal })) pages += 1;
  return pages;
}
