import { describe, expect, it } from '@jest/globals';
import { memoryLog } from '../../src/log/memory.ts';
import type { EventLog } from '../../src/log/port.ts';
import { count, desk, done, note, options } from './recorder.ts';

/** A log whose appends and reads of streams fail so often as a test says, and then no more. */
function failing(times: { appends?: number; reads?: number }) {
  const log = memoryLog(() => '2026-01-20T10:00:00.000Z');
  let { appends = 0, reads = 0 } = times;
  const broken: EventLog = {
    ...log,
    append: async (...asked) => {
      appends -= 1;
      if (appends >= 0) throw new Error('the disk is full');
      return log.append(...asked);
    },
    async *readStream(...asked) {
      reads -= 1;
      if (reads >= 0) throw new Error('the disk cannot be read');
      yield* log.readStream(...asked);
    },
  };
  return { ...desk(broken), log };
}

const keyed = (key: string) =>
  options({ request: { scope: 'desk POST /v1/events', key, bodyHash: key } });
const told = (answers: readonly PromiseSettledResult<{ readonly ok: boolean }>[]) =>
  answers.map((answer) =>
    answer.status === 'fulfilled' ? answer.value.ok : answer.reason.message,
  );

describe('requests that come together for one source', () => {
  it('are all answered when the append of one throws: the others are recorded', async () => {
    const { recorder, log } = failing({ appends: 1 });
    const titles = ['One', 'Two', 'Three'];
    const answers = await Promise.allSettled(
      titles.map((title) => recorder.events([note({ title })], keyed(title))),
    );
    expect(told(answers)).toEqual(['the disk is full', true, true]);
    expect(await count(log)).toBe(3);
  });

  it('are all told when their stream cannot be read, and the next ones are recorded', async () => {
    const { recorder, log } = failing({ reads: 1 });
    const answers = await Promise.allSettled(
      ['One', 'Two'].map((title) => recorder.events([note({ title })], options())),
    );
    expect(told(answers)).toEqual(['the disk cannot be read', 'the disk cannot be read']);
    done(await recorder.events([note()], options()));
    expect(await count(log)).toBe(2);
  });

  it('are appended together up to what one append can hold', async () => {
    const { recorder, log } = desk();
    const answers = await Promise.all(
      Array.from({ length: 450 }, (_, at) =>
        recorder.events([note({ title: `Meeting ${at}` })], options()),
      ),
    );
    expect(answers.map((answer) => done(answer).events[0]?.revision)).toEqual(
      Array.from({ length: 450 }, (_, at) => at + 1),
    );
    expect(await count(log)).toBe(451);
  });
});
