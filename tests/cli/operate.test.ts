import { describe, expect, it } from '@jest/globals';
import type { RawEvent } from '../../src/client/answers.ts';
import type { ServeOptions, VerifyReport } from '../../src/client/backend.ts';
import type { Query } from '../../src/client/service.ts';
import type { Operation } from '../../src/views/port.ts';
import { ok, runAt } from './desk.ts';

const done: Operation = {
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
      position: 24,
      before: 'aa',
      after: 'aa',
      equal: true,
      generation: 2,
      differences: [],
    },
  ],
  error: null,
};

const replayed = (end: Operation) => ({
  rebuild: () => ok({ operations: [{ ...end, state: 'running' as const }] }),
  operation: () => ok(end),
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

describe('verify', () => {
  const digest = '9f'.repeat(32);
  const report: VerifyReport = {
    log: { events: 24, position: '24', digest, problems: [] },
    views: [{ view: 'timeline', position: '24', stored: 'aa', fresh: 'aa', equal: true }],
    ok: true,
  };

  it('says that the log is whole and prints an anchor to keep', async () => {
    const backend = { verify: async () => ({ ok: true as const, report }) };
    const { code, stdout } = await runAt({ backend }, 'verify');
    expect(code).toBe(0);
    expect(stdout).toBe(
      `log: whole, 24 events\nanchor 24:${digest}\n` +
        'timeline: as the log says at position 24, sha256 aa\n',
    );
  });

  it('takes the anchor that it printed, and ends with 8 on a difference', async () => {
    let anchor: unknown;
    const backend = {
      verify: async (options: { readonly anchor?: unknown }) => {
        anchor = options.anchor;
        return {
          ok: true as const,
          report: { ...report, ok: false, log: { ...report.log, problems: ['history is gone'] } },
        };
      },
    };
    const { code, stdout } = await runAt({ backend }, 'verify', '--anchor', `24:${digest}`);
    expect(anchor).toEqual({ position: '24', digest });
    expect(code).toBe(8);
    expect(stdout).toContain('log: NOT WHOLE, 24 events\n  history is gone\n');
  });
});

describe('export', () => {
  it('prints every event of every page, one a line', async () => {
    const event = (position: string): RawEvent => ({
      id: position,
      stream: 'source-1',
      revision: 0,
      position,
      type: 'MeetingHeld',
      schemaVersion: 1,
      data: {},
      metadata: { recordedAt: '2026-11-23T10:00:00.000Z' },
    });
    const asked: Query[] = [];
    const service = {
      events: (query: Query = {}) => {
        asked.push(query);
        return query['since'] === '2'
          ? ok({ events: [event('3')], next: null })
          : ok({ events: [event('1'), event('2')], next: '2' });
      },
    };
    const { code, stdout } = await runAt({ service }, 'export', '--type', 'MeetingHeld');
    const printed = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(printed).toEqual([event('1'), event('2'), event('3')]);
    expect(asked.map(({ since, type }) => [since, type])).toEqual([
      [undefined, 'MeetingHeld'],
      ['2', 'MeetingHeld'],
    ]);
  });
});

describe('resolve', () => {
  const resolve = async (name: string, on?: string) => ({
    name,
    country: name === 'Li Qiang' ? 'CHN' : null,
    person: name === 'Li Qiang' ? 'Li Qiang' : null,
    office: on ? 'Premier' : null,
  });

  it('names the country of an actor, or ends with 3', async () => {
    const known = await runAt(
      { reading: { resolve } },
      'resolve',
      'Li Qiang',
      '--on',
      '2025-11-03',
    );
    expect([known.code, known.stdout]).toEqual([0, 'CHN  Li Qiang  Premier\n']);
    const unknown = await runAt({ reading: { resolve } }, 'resolve', 'Nobody');
    expect([unknown.code, unknown.stdout]).toEqual([3, '']);
  });

  it('answers lines in order, bad ones with an error and 4 at the end', async () => {
    const stdin =
      '{"name":"Li Qiang","on":"2025-11-03"}\n{"name":7}\n{"name":"Nobody","on":"soon"}\n';
    const { code, stdout } = await runAt(
      { reading: { resolve }, stdin },
      'resolve',
      '--ndjson',
      '-',
    );
    expect(code).toBe(4);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { name: 'Li Qiang', country: 'CHN', person: 'Li Qiang', office: 'Premier' },
      { line: 2, error: '"name" must be a text' },
      { line: 3, error: '"on" must be a calendar day, as 2025-11-04, not "soon"' },
    ]);
  });
});

describe('serve', () => {
  const serving = (asked: ServeOptions[]) => ({
    serve: async (options: ServeOptions) => {
      asked.push(options);
      return {
        ok: true as const,
        url: 'http://127.0.0.1:3000',
        examples: { articles: 1, added: 1 },
        closed: Promise.resolve(),
        close: async () => {},
      };
    },
  });

  it('says where to look', async () => {
    const { code, stdout } = await runAt({ backend: serving([]) }, 'serve', '--with-examples');
    expect(code).toBe(0);
    expect(stdout).toContain('bilateral serves ./data at http://127.0.0.1:3000\n');
    expect(stdout).toContain('look at   http://127.0.0.1:3000/pairs/CHN-RUS\n');
  });

  it('takes folder, port and host from options, then the environment, then defaults', async () => {
    const asked: ServeOptions[] = [];
    const backend = serving(asked);
    const env = { BILATERAL_DATA: '/var/b', PORT: '4000' };
    await runAt({ backend }, 'serve');
    await runAt({ backend, env }, 'serve');
    await runAt({ backend, env }, 'serve', '--data', 'x', '--port', '5000', '--host', '::1');
    const common = { host: '127.0.0.1', withExamples: false };
    expect(asked).toEqual([
      { ...common, data: './data', port: 3000 },
      { ...common, data: '/var/b', port: 4000 },
      { ...common, data: 'x', port: 5000, host: '::1' },
    ]);
  });

  it('names a taken port and what to do about it', async () => {
    const backend = {
      serve: async () => ({
        ok: false as const,
        reason: 'port-taken' as const,
        host: '127.0.0.1',
        port: 3000,
      }),
    };
    const { code, stdout, stderr } = await runAt({ backend }, 'serve');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('port 3000 on 127.0.0.1 is taken');
    expect(stderr).toContain('--port');
  });

  it('takes a PORT that is none for a mistake in usage', async () => {
    const { code, stderr } = await runAt({ env: { PORT: 'http' } }, 'serve');
    expect([code, stderr]).toEqual([2, expect.stringContaining('not "http"')]);
  });
});
