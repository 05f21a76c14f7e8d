import { describe, expect, it } from '@jest/globals';
import type { ServeOptions } from '../../src/client/backend.ts';
import { runAt } from './desk.ts';

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
