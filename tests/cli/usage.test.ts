import { describe, expect, it } from '@jest/globals';
import { runAt } from './desk.ts';

describe('the command line', () => {
  it('prints help on stdout, with an example for every command', async () => {
    const whole = await runAt({}, '--help');
    expect([whole.code, whole.stderr]).toEqual([0, '']);
    const commands = [...whole.stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    expect(commands).toEqual([
      'serve',
      'add',
      'read',
      'append',
      'reread',
      'timeline',
      'show',
      'pairs',
      'replay',
      'verify',
      'export',
      'import',
      'resolve',
      'eval',
    ]);
    for (const command of commands) {
      const { code, stdout } = await runAt({}, command ?? '', '--help');
      expect([code, /Examples?:\n {2}/.test(stdout)]).toEqual([0, true]);
    }
  });

  it('prints its version', async () => {
    expect((await runAt({}, '--version')).stdout).toBe('9.9.9\n');
  });

  it.each([
    [['nonsense']],
    [['timeline']],
    [['timeline', 'CHN-RUS', '--colour']],
    [['timeline', 'CHN-RUS', '--format', 'pdf']],
    [['serve', '--port', '70000']],
    [['serve', '--port', 'http']],
    [['replay', '--then', 'dance']],
    [['append', 'a.json', '--expect', '-1']],
    [['verify', '--anchor', 'abc']],
    [['pairs', '--url', 'nonsense']],
    [['pairs', '--url', 'localhost:3000']],
    [['pairs', '--url', '']],
    [['append', 'a.ndjson', '--expect', '1']],
    [['append', '-', '--ndjson', '--idempotency-key', 'k']],
    [['read', '-', '--json', '--ndjson']],
    [['timeline', 'CHN-RUS', '--ndjson', '--json']],
    [['pairs', '--json', '--ndjson']],
  ])('takes %j for a mistake in usage: exit code 2, and nothing on stdout', async (argv) => {
    const { code, stdout, stderr } = await runAt({}, ...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /);
  });

  it('shows what can be done when asked for nothing', async () => {
    const { code, stdout, stderr } = await runAt({});
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: bilateral');
  });

  it('says what went wrong when a command fails in a way nobody foresaw', async () => {
    const service = { pairs: async () => Promise.reject(new Error('the disk is full')) };
    const { code, stderr, isClosed } = await runAt({ service }, 'pairs');
    expect([code, stderr, isClosed]).toEqual([1, 'bilateral: the disk is full\n', true]);
  });
});
