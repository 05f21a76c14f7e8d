import { describe, expect, it } from '@jest/globals';
import type { VerifyReport } from '../../src/client/backend.ts';
import { runAt } from './desk.ts';

describe('verify', () => {
  const digest = '9f'.repeat(32);
  const report: VerifyReport = {
    log: { events: 24, position: '24', digest, problems: [] },
    views: [
      { view: 'timeline', position: '24', stored: 'aa', fresh: 'aa', equal: true, damage: null },
    ],
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
