import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openService } from '../../src/compose/local-service.ts';
import { serve } from '../../src/compose/serve.ts';
import { note } from '../record/recorder.ts';

async function withData<Result>(work: (data: string) => Promise<Result>): Promise<Result> {
  const data = await mkdtemp(join(tmpdir(), 'bilateral-service-'));
  try {
    return await work(data);
  } finally {
    await rm(data, { recursive: true, maxRetries: 5 });
  }
}

async function opened(data: string) {
  const answer = await openService({ data });
  if (!answer.ok) throw new Error(answer.message);
  return answer.service;
}

it('is waited for while another command has the folder', async () => {
  await withData(async (data) => {
    const first = await opened(data);
    const second = opened(data);
    const appended = await first.append(note(), {});
    expect(appended.ok).toBe(true);
    await first.close();
    const service = await second;
    const pairs = await service.pairs({});
    expect(pairs).toMatchObject({ ok: true, body: { pairs: [{ pair: 'DEU-FRA' }] } });
    await service.close();
  });
});

it('is that of the server which has the folder', async () => {
  await withData(async (data) => {
    const served = await serve({ data, host: '127.0.0.1', port: 0, withExamples: false });
    if (!served.ok) throw new Error(served.reason);
    try {
      const service = await opened(data);
      // The log itself: the views may still be built.
      expect(await service.events({ limit: '1' })).toMatchObject({ ok: true });
      await service.close();
    } finally {
      await served.close();
    }
  });
});
