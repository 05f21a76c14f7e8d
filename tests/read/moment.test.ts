import { describe, expect, it } from '@jest/globals';
import { memoryLog } from '../../src/log/memory.ts';
import { momentOf } from '../../src/read/moment.ts';
import { desk, note, options } from '../record/recorder.ts';

const NOON = '2026-01-20T12:00:00.000Z';

/** A log of two appends, an hour apart, and a question about it an hour later. */
async function moments() {
  let now = '2026-01-20T10:00:00.000Z';
  const log = memoryLog(() => now);
  const { recorder } = desk(log);
  await recorder.events([note()], options());
  now = '2026-01-20T11:00:00.000Z';
  await recorder.events([note({ title: 'Another' })], options());
  return (asked: object) => momentOf(asked, { log, now: () => NOON });
}

describe('a moment', () => {
  it.each([
    [{}, {}],
    [{ asOf: '2' }, { asOf: 2 }],
    [{ asOf: '0' }, { asOf: 0 }],
    [{ asOf: '2026-01-20T10:30:00Z' }, { asOf: 2 }],
    [{ asOf: '2026-01-20T11:30:00+01:00' }, { asOf: 2 }],
    [{ asOf: '2026-01-20T11:00:00.000Z' }, { asOf: 3 }],
    [{ asOf: '2026-01-20T09:00Z' }, { asOf: 0 }],
    [{ after: '3' }, { after: 3 }],
    [
      { after: '1', asOf: '2' },
      { after: 1, asOf: 2 },
    ],
  ])('of %j is %j', async (asked, expected) => {
    const momentAt = await moments();
    expect(await momentAt(asked)).toEqual({ ok: true, options: expected });
  });

  it.each([
    [{ asOf: '4' }, 'asOf', /not yet written: the log ends at 3/],
    [{ asOf: '-1' }, 'asOf', /neither a position nor an instant/],
    [{ asOf: '' }, 'asOf', /neither/],
    [{ asOf: '2026-01-20' }, 'asOf', /neither/],
    [{ asOf: '2026-01-20T10:30:00' }, 'asOf', /neither/],
    [{ asOf: '2026-13-20T10:30:00Z' }, 'asOf', /neither/],
    [{ asOf: '2025-02-29T10:30:00Z' }, 'asOf', /neither/],
    [{ asOf: '2026-01-20T12:00:00.001Z' }, 'asOf', /future/],
    [{ asOf: '99999999999999999999' }, 'asOf', /not a position/],
    [{ after: '4' }, 'after', /not yet written/],
    [{ after: '2026-01-20T10:30:00Z' }, 'after', /not a position/],
  ])('is refused for %j', async (asked, parameter, message) => {
    const momentAt = await moments();
    expect(await momentAt(asked)).toMatchObject({
      reason: 'invalid',
      problems: [{ parameter, message: expect.stringMatching(message) }],
    });
  });
});
