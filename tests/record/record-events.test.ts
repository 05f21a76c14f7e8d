import { describe, expect, it } from '@jest/globals';
import { count, desk, done, note, options } from './recorder.ts';

describe('a note of a meeting', () => {
  it('is recorded after its source, with everything that was left out worked out', async () => {
    const { recorder, log } = desk();
    const { events, duplicates, position } = done(await recorder.events([note()], options()));
    expect(events).toMatchObject([
      {
        type: 'MeetingHeld',
        revision: 1,
        data: {
          modality: 'actual',
          stance: 'neutral',
          occurred: { earliest: '2026-01-14', precision: 'day', extent: 'point', basis: 'given' },
          coding: { plover: 'CONSULT' },
          attribution: { voice: 'narrator', reportedBy: [] },
          derivedBy: { method: 'manual', name: 'desk' },
          confidence: 1,
          calledBy: null,
        },
      },
    ]);
    expect(duplicates).toBe(0);
    expect(events[0]?.position).toBe(position);
    expect(await count(log)).toBe(2);
  });

  it('takes countries by name and by alpha-2 code', async () => {
    const { recorder } = desk();
    const participants = [
      { country: 'France', role: 'party' },
      { country: 'de', role: 'party' },
    ];
    const { events } = done(await recorder.events([note({ participants })], options()));
    expect(events[0]?.data).toMatchObject({
      participants: [{ country: 'FRA' }, { country: 'DEU' }],
    });
  });

  it('is a duplicate when it comes again, also twice in one list', async () => {
    const { recorder, log } = desk();
    const first = done(await recorder.events([note(), note()], options()));
    const again = done(await recorder.events([note()], options()));
    expect(first.duplicates).toBe(1);
    expect(again.duplicates).toBe(1);
    expect(again.events[0]?.id).toBe(first.events[0]?.id);
    expect(again.position).toBe(first.position);
    expect(await count(log)).toBe(2);
  });

  it('is recorded once when it comes many times at once', async () => {
    const { recorder, log } = desk();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => recorder.events([note()], options())),
    );
    expect(new Set(answers.map((answer) => done(answer).events[0]?.id)).size).toBe(1);
    expect(answers.map((answer) => done(answer).duplicates).toSorted()).toEqual([
      0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(await count(log)).toBe(2);
  });

  it('is recorded once by two writers on one log', async () => {
    const one = desk();
    const other = desk(one.log);
    const answers = await Promise.all([
      one.recorder.events([note()], options()),
      other.recorder.events([note()], options()),
      one.recorder.events([note({ title: 'Another meeting' })], options()),
      other.recorder.events([note({ title: 'A third meeting' })], options()),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await count(one.log)).toBe(4);
  });

  it('keeps the id that it comes with, and refuses other content under it', async () => {
    const { recorder, log } = desk();
    const id = '0f7be0a0-6f0e-4c57-9a07-0d1c6b1f2a11';
    const { events } = done(await recorder.events([note({ factId: id.toUpperCase() })], options()));
    expect(events[0]?.id).toBe(id);
    const other = await recorder.events([note({ factId: id, mode: 'call' })], options());
    expect(other).toEqual({ ok: false, reason: 'id-conflict', id });
    expect(await count(log)).toBe(2);
  });
});

describe('an expected revision', () => {
  it('is refused with both revisions when the stream is elsewhere', async () => {
    const { recorder, log } = desk();
    const answer = await recorder.events([note()], options({ expected: { stream: 3 } }));
    expect(answer).toMatchObject({ reason: 'wrong-revision', expected: 3, actual: 'no-stream' });
    expect(await count(log)).toBe(0);
  });

  it('is not looked at when there is nothing new', async () => {
    const { recorder } = desk();
    done(await recorder.events([note()], options({ expected: { stream: 'no-stream' } })));
    const again = await recorder.events([note()], options({ expected: { stream: 'no-stream' } }));
    expect(done(again).duplicates).toBe(1);
  });
});
