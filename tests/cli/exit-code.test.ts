import { describe, expect, it } from '@jest/globals';
import { problem, runAt } from './desk.ts';

describe('exit codes', () => {
  it.each([
    ['not-found', 404, 3],
    ['invalid', 400, 4],
    ['unknown-parameter', 400, 4],
    ['too-large', 413, 4],
    ['expired', 410, 4],
    ['wrong-revision', 412, 5],
    ['id-conflict', 409, 5],
    ['key-reused', 422, 5],
    ['not-possible', 409, 6],
    ['not-allowed', 403, 6],
    ['view-behind', 503, 7],
    ['failed', 500, 1],
    ['failed', 502, 7],
  ])('a problem %s with status %i ends with %i', async (name, status, wanted) => {
    const service = { timeline: () => problem(name, status) };
    const { code, stdout, stderr } = await runAt({ service }, 'timeline', 'CHN-RUS');
    expect([code, stdout, stderr]).toEqual([wanted, '', `bilateral: ${name}: as it is\n`]);
  });

  it('a folder that another process holds ends with 7', async () => {
    const backend = {
      openService: async () => ({
        ok: false as const,
        reason: 'locked' as const,
        message: 'the log in ./data is being written by process 12',
      }),
    };
    const { code, stderr } = await runAt({ backend }, 'pairs');
    expect([code, stderr]).toEqual([
      7,
      'bilateral: the log in ./data is being written by process 12\n',
    ]);
  });

  it('a server that is not there ends with 7', async () => {
    const { code, stderr } = await runAt({}, 'pairs', '--url', 'http://127.0.0.1:1');
    expect(code).toBe(7);
    expect(stderr).toContain('no answer from http://127.0.0.1:1');
  });

  it('the parts of a problem are told with their field and value', async () => {
    const service = {
      timeline: async () => ({
        ok: false as const,
        problem: {
          type: '/problems/invalid',
          title: 'Invalid',
          status: 400,
          errors: [{ parameter: 'type', message: 'is no type', value: 'meting' }],
        },
      }),
    };
    const { stderr } = await runAt({ service }, 'timeline', 'CHN-RUS', '--type', 'meting');
    expect(stderr).toBe('bilateral: Invalid\n  type: is no type (got "meting")\n');
  });
});
