import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Service } from '../../src/client/service.ts';
import type { OperationAnswer } from '../../src/client/view-answers.ts';
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

/** Rebuilds, and waits for what runs. */
async function rebuilt(
  service: Service,
  ...asked: Parameters<Service['rebuild']>
): Promise<readonly OperationAnswer[]> {
  const started = await service.rebuild(...asked);
  if (!started.ok) throw new Error(started.problem.detail);
  const ended: OperationAnswer[] = [];
  for (const { id } of started.body.operations) {
    let answer = await service.operation(id);
    while (answer.ok && answer.body.state === 'running') answer = await service.operation(id);
    if (answer.ok) ended.push(answer.body);
  }
  return ended;
}

const generationsOf = async (service: Service) => {
  const answer = await service.projections();
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.body.projections.map(({ name, generation }) => [name, generation]);
};

it('builds a view that has no file once, also where it is then asked to', async () => {
  await withData(async (data) => {
    const first = await opened(data);
    await first.append(note(), {});
    await first.close();
    const removed = (await readdir(data)).filter((file) => /^views-(timeline|changes)-/.test(file));
    for (const file of removed) await rm(join(data, file));
    const service = await opened(data);
    try {
      expect(await rebuilt(service, ['changes'], 'swap')).toMatchObject([
        { state: 'done', ending: 'swap' },
      ]);
      const operations = await rebuilt(service, [], 'swap');
      expect(operations.map(({ state }) => state)).toEqual(['done', 'done']);
      expect(await generationsOf(service)).toEqual([
        ['timeline', 1],
        ['sources', 2],
        ['changes', 1],
      ]);
      expect(await rebuilt(service, ['timeline'], 'verify')).toMatchObject([
        { state: 'done', outcomes: [{ view: 'timeline', equal: true, position: '2' }] },
      ]);
    } finally {
      await service.close();
    }
  });
});
