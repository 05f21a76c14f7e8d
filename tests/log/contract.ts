import { afterEach, beforeEach, describe } from '@jest/globals';
import type { EventLog } from '../../src/log/port.ts';
import { describeAppends } from './contract-append.ts';
import { describeReads } from './contract-read.ts';
import { describeRetries } from './contract-retry.ts';
import { describeSubscriptions } from './contract-subscribe.ts';
import { describeVerification } from './contract-verify.ts';
import { clockAt, type Given, START } from './events.ts';

/** Everything that a log has to do, whatever keeps it. The factory makes an empty log whose clock is `now`. */
export function describeLog(name: string, factory: (now: () => string) => Promise<EventLog>): void {
  describe(`the ${name} log`, () => {
    let log: EventLog;
    let clock = clockAt(START);
    const given: Given = { log: () => log, setClock: (instant) => clock.set(instant) };

    beforeEach(async () => {
      clock = clockAt(START);
      log = await factory(clock.now);
    });

    afterEach(async () => log.close());

    describeAppends(given);
    describeRetries(given);
    describeReads(given);
    describeSubscriptions(given);
    describeVerification(given);
  });
}
