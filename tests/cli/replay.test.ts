import { describe, expect, it } from '@jest/globals';
import type { OperationAnswer } from '../../src/client/view-answers.ts';
import { ok, runAt } from './desk.ts';

const done: OperationAnswer = {
  id: 'op1',
  views: ['timeline'],
  ending: 'verify',
  state: 'done',
  startedAt: '2026-11-23T10:00:00.000Z',
  endedAt: '2026-11-23T10:00:01.000Z',
  progress: null,
  outcomes: [
    {
      view: 'timeline',
      position: '24',
      before: 'aa',
      after: 'aa',
      equal: true,
      damage: null,
      generation: 2,
      differences: [],
    },
  ],
  error: null,
};

const replayed = (end: OperationAnswer) => ({
  rebuild: () => ok({ operations: [{ ...end, state: 'running' as const }] }),
  operation: () => ok(end),
});

describe('replay beside a server of another version', () => {
  const made = { version: 3, runningVersion: 2, generation: 1, position: '24' };
  const beside = (...views: readonly string[]) => ({
    findServer: async () => ({ url: 'http://127.0.0.1:1', pid: 1 }),
    replayAhead: async () => ({
      ok: true as const,
      body: views.map((view) => ({ view, ...made })),
    }),
  });

  it('makes the views ready whose version differs, and leaves the server as it is', async () => {
    const { code, stdout } = await runAt({ backend: beside('timeline') }, 'replay');
    expect([code, stdout]).toEqual([
      0,
      'timeline     position 24: version 3 made ready beside the server, which has version 2\n',
    ]);
    const { stdout: json } = await runAt({ backend: beside('timeline') }, 'replay', '--json');
    expect(JSON.parse(json)).toEqual({ ahead: [{ view: 'timeline', ...made }], operations: [] });
  });

  it('says why they cannot be made', async () => {
    const refusal = { reason: 'unavailable' as const, message: 'there is no log' };
    const replayAhead = async () => ({ ok: false as const, ...refusal });
    const { code, stderr } = await runAt({ backend: { ...beside(), replayAhead } }, 'replay');
    expect([code, stderr]).toEqual([7, 'bilateral: there is no log\n']);
  });
});

describe('replay', () => {
  it('waits for the end and says what came of it', async () => {
    const { code, stdout, stderr } = await runAt({ service: replayed(done) }, 'replay');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'timeline     position 24: the same rows as before\n             sha256 aa\n',
    );
  });

  it('claims no comparison for a swap, which makes none', async () => {
    const outcomes = done.outcomes.map((one) => ({
      ...one,
      before: null,
      after: null,
      equal: null,
    }));
    const swapped = { ...done, ending: 'swap' as const, outcomes };
    const { code, stdout } = await runAt({ service: replayed(swapped) }, 'replay');
    expect([code, stdout]).toEqual([
      0,
      'timeline     position 24: built again, generation 2 in service\n',
    ]);
  });

  it('ends with 8 when verify found a difference, and with 1 when it failed', async () => {
    const other = done.outcomes.map((outcome) => ({ ...outcome, equal: false, after: 'bb' }));
    const differs = await runAt({ service: replayed({ ...done, outcomes: other }) }, 'replay');
    expect(differs.code).toBe(8);
    const failed = {
      ...done,
      state: 'failed' as const,
      outcomes: [],
      error: 'event 7: no such day',
    };
    const broken = await runAt({ service: replayed(failed) }, 'replay', 'timeline');
    expect([broken.code, broken.stderr]).toEqual([
      1,
      'bilateral: replay of timeline failed: event 7: no such day\n',
    ]);
  });

  it('compares and swaps nothing in a dry run', async () => {
    const asked: unknown[] = [];
    const service = {
      ...replayed(done),
      rebuild: (...all: readonly unknown[]) => {
        asked.push(all);
        return ok({ operations: [] });
      },
    };
    await runAt({ service }, 'replay', 'timeline', 'changes', '--dry-run');
    await runAt({ service }, 'replay');
    expect(asked).toEqual([
      [['timeline', 'changes'], 'compare'],
      [[], 'swap'],
    ]);
  });
});
