import { describe, expect, it } from '@jest/globals';
import { progressOn } from '../../src/cli/progress.ts';

async function progress(isTerminal: boolean, times: readonly number[]): Promise<string> {
  let written = '';
  let now = 0;
  const output = {
    isTerminal,
    columns: 80,
    write: async (text: string) => {
      written += text;
    },
  };
  const shown = progressOn(output, () => now);
  for (const time of times) {
    now = time;
    await shown.report('events', time, 20_000);
  }
  await shown.end();
  return written;
}

describe('progress', () => {
  it('is one plain line every five seconds where there is no terminal', async () => {
    expect(await progress(false, [0, 4_999, 5_000, 5_001, 10_000])).toBe(
      'events: 5,000 of 20,000 (25 %)\nevents: 10,000 of 20,000 (50 %)\n',
    );
  });

  it('is one line drawn again on a terminal, gone at the end', async () => {
    expect(await progress(true, [0, 100, 10_000])).toBe(
      '\r\u001b[2Kevents: 0 of 20,000 (0 %)\r\u001b[2Kevents: 10,000 of 20,000 (50 %)\r\u001b[2K',
    );
  });

  it('says nothing about what is over in a moment', async () => {
    expect(await progress(false, [0, 10])).toBe('');
  });
});
