import { describe, expect, it } from '@jest/globals';
import type { Query } from '../../src/client/service.ts';
import { timeline } from '../web/sample.ts';
import { ok, runAt } from './desk.ts';

const service = { timeline: () => ok(timeline) };

describe('timeline', () => {
  it('prints entries under their months and statements under their meeting', async () => {
    const { code, stdout, stderr } = await runAt({ service }, 'timeline', 'CHN-RUS');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`China – Russia  CHN-RUS · as known at 2026-11-23 10:00 UTC, position 24

May 2026
  ▲ China and Russia plan to open a joint fair in Harbin
    May 2026 · action: other, planned · unreviewed, 86 %, uncalibrated · Harbour
    Wire, 4 November 2025

November 2025
  ● Xi Jinping received Mikhail Mishustin in Beijing
    4 November 2025 · meeting: visit · unreviewed, 86 %, uncalibrated · Harbour
    Wire, 4 November 2025 and 1 more
      “ Xi Jinping praised Russia
        statement: praise · Harbour Wire, 4 November 2025
  ● Li Qiang met Mikhail Mishustin in Hangzhou
    3 November 2025 · meeting: in-person, background · confirmed · Harbour Wire,
    4 November 2025

February 2022
  “ China and Russia proclaimed a friendship without limits
    February 2022 · statement: joint-statement, background · unreviewed, 86 %,
    uncalibrated · Harbour Wire, 4 November 2025
`);
  });

  it('uses no colour unless a terminal shows it and nobody said no', async () => {
    const colours = async (env: Record<string, string>, isTerminal: boolean) =>
      (await runAt({ service, env, isTerminal }, 'timeline', 'CHN-RUS')).stdout.includes('\u001b[');
    expect(await colours({}, true)).toBe(true);
    expect(await colours({}, false)).toBe(false);
    expect(await colours({ NO_COLOR: '1' }, true)).toBe(false);
    expect(await colours({ TERM: 'dumb' }, true)).toBe(false);
  });

  it('lets no text of a source move the cursor', async () => {
    const [first] = timeline.entries;
    const entries = first ? [{ ...first, title: 'evil\u001b[2J title\nhere' }] : [];
    const { stdout } = await runAt(
      { service: { timeline: () => ok({ ...timeline, entries }) } },
      'timeline',
      'CHN-RUS',
    );
    expect(stdout).toContain('evil�[2J title here');
  });

  it('prints the answer itself as JSON, and one entry a line as NDJSON', async () => {
    const json = await runAt({ service }, 'timeline', 'CHN-RUS', '--json');
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(timeline)));
    const ndjson = await runAt({ service }, 'timeline', 'CHN-RUS', '--format', 'ndjson');
    const ids = ndjson.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(timeline.entries.map(({ id }) => id));
  });

  it('passes filters on under the names of the API', async () => {
    let asked: Query = {};
    const options = ['--from', '2022', '--min-confidence', '0.5', '--as-of', '12', '-q', 'trade'];
    await runAt(
      {
        service: {
          timeline: (_, query = {}) => {
            asked = query;
            return ok(timeline);
          },
        },
      },
      'timeline',
      'CHN-RUS',
      ...options,
    );
    expect(asked).toEqual({ from: '2022', minConfidence: '0.5', asOf: '12', q: 'trade' });
  });

  it('says on stderr how to go on, or goes through every page', async () => {
    const pages = {
      timeline: (_: string, query: Query = {}) =>
        ok({ ...timeline, next: query['cursor'] ? null : 'c1' }),
    };
    const one = await runAt({ service: pages }, 'timeline', 'CHN-RUS', '--ndjson');
    expect(one.stderr).toBe('There is more: go on with --cursor c1, or ask for --all.\n');
    expect(one.stdout.split('\n')).toHaveLength(5);
    const all = await runAt({ service: pages }, 'timeline', 'CHN-RUS', '--ndjson', '--all');
    expect([all.stderr, all.stdout.split('\n').length]).toEqual(['', 9]);
  });
});

describe('the help of timeline', () => {
  it('says where words are looked for', async () => {
    const { stdout } = await runAt({ service }, 'timeline', '--help');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '-q <words> in titles, names, quotes and evidence',
    );
  });
});
