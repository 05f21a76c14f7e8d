import { afterEach, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import type { AppendResult } from '../../src/log/port.ts';
import type { Asked } from '../../src/log/sqlite/append.ts';
import { groupCommit } from '../../src/log/sqlite/group-commit.ts';

const db = new Database(':memory:');
afterEach(() => {
  db.close();
});

it('commits together what asks before the loop has turned, however many steps it takes to ask', async () => {
  let position = 0;
  let commits = 0;
  const group = groupCommit({
    db,
    ends: {
      tail: () => ({ position, hash: '', recordedAt: '' }),
      forget: () => {},
    } as unknown as Parameters<typeof groupCommit>[0]['ends'],
    append: () => {
      position += 1;
      return { ok: true } as AppendResult;
    },
    now: () => '2026-01-01T00:00:00.000Z',
    onCommit: () => {
      commits += 1;
    },
  });
  const asking = async (steps: number): Promise<void> => {
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    await group.enqueue({ stream: `s-${steps}`, events: [], metadata: [] } as Asked);
  };
  await Promise.all(Array.from({ length: 20 }, (_, steps) => asking(steps)));
  expect([position, commits]).toEqual([20, 1]);
});
