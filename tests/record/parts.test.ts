import { describe, expect, it } from '@jest/globals';
import { count, desk, done, named, note, options } from './recorder.ts';

const MEETING = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

const meeting = (data: object = {}) => note({ factId: MEETING, ...data });
/** What was said, as a fact of its own. */
const statement = (partOf: string, data: object = {}) => {
  const { type: _, source, data: shared } = note();
  const { mode: _mode, ...rest } = shared as { mode: string };
  const participants = [
    { country: 'FRA', role: 'speaker' },
    { country: 'DEU', role: 'addressee' },
  ];
  const said = { ...rest, participants, act: 'praise', partOf, ...data };
  return { type: 'StatementMade', source, data: said };
};
const elsewhere = { kind: 'entry', publisher: 'Another desk', publishedOn: '2026-01-15' };

describe('a statement made at a meeting', () => {
  it('names a meeting of its source that is known', async () => {
    const { recorder } = desk();
    done(await recorder.events([meeting()], options()));
    const { events } = done(await recorder.events([statement(MEETING)], options()));
    expect(events[0]?.data).toMatchObject({ partOf: MEETING });
  });

  it('names one that comes in the same append, before it or after', async () => {
    const { recorder, log } = desk();
    done(await recorder.events([statement(MEETING), meeting()], options()));
    expect(await count(log)).toBe(3);
  });

  it.each([
    ['nothing that is known', [statement(OTHER)], '/0', /not the id of a meeting/],
    [
      'a meeting from another source',
      [{ ...statement(MEETING), source: elsewhere }],
      '/0',
      /not the id of a meeting from the same source/,
    ],
    ['itself', [statement(OTHER, { factId: OTHER })], '/0', /the id of a StatementMade/],
    [
      'another statement',
      [statement(MEETING, { factId: OTHER }), statement(OTHER)],
      '/1',
      /the id of a StatementMade/,
    ],
  ])('cannot name %s', async (_name, sent, index, message) => {
    const { recorder, log } = desk();
    done(await recorder.events([meeting()], options()));
    const problems = named(await recorder.events(sent, options()));
    expect(problems).toEqual({ [`${index}/data/partOf`]: expect.stringMatching(message) });
    expect(await count(log)).toBe(2);
  });

  it('cannot be amended to name anything else', async () => {
    const { recorder, log } = desk();
    const said = statement(MEETING, { factId: OTHER });
    done(await recorder.events([meeting(), said], options()));
    const amend = (factId: string, partOf: string | null) => ({
      type: 'FactAmended',
      data: { factId, changes: { partOf }, reason: 'It was said elsewhere' },
    });
    expect(named(await recorder.events([amend(OTHER, OTHER)], options()))).toEqual({
      '/0/data/changes/partOf': expect.stringMatching(/the id of a StatementMade/),
    });
    expect(named(await recorder.events([amend(MEETING, MEETING)], options()))).toEqual({
      '/0/data/changes/partOf': expect.stringMatching(/no statement or agreement/),
    });
    done(await recorder.events([amend(OTHER, null)], options()));
    expect(await count(log)).toBe(4);
  });
});

describe('a meeting', () => {
  it('is not part of another', async () => {
    const { recorder, log } = desk();
    const problems = named(
      await recorder.events([meeting(), note({ factId: OTHER, partOf: MEETING })], options()),
    );
    expect(problems).toEqual({
      '/1/data/partOf': expect.stringMatching(/no statement or agreement/),
    });
    expect(await count(log)).toBe(0);
  });
});
