import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ViewReader } from '../../src/views/port.ts';
import { newSetting, type Setting, until } from './setting.ts';
import { appendSteps, noteStep, notes, type Step, stepEvent } from './steps.ts';
import { counter, things } from './things.mjs';

const seen = (view: ViewReader): unknown => view.get('seen', 'SourceSeenAt')?.['n'];

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

const viewFiles = () => readdirSync(setting.folder).filter((file) => /^views.*\.db/.test(file));

describe('open views', () => {
  it('are built from the log, and then read', async () => {
    const position = await appendSteps(setting.log, [noteStep(1), noteStep(1, 'b')]);
    const views = await setting.opened();
    expect(await views.read(things, {}, notes)).toEqual({ ok: true, answer: 2, position });
    expect(views.status()).toMatchObject([
      { name: 'things', generation: 1, position, lag: 0, state: 'serving', error: null },
      { name: 'counter', generation: 1, position, lag: 0, state: 'serving', error: null },
    ]);
  });

  it('say that they are being built until they are', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    const views = await setting.open();
    expect(await views.read(things, {}, notes)).toMatchObject({
      ok: false,
      reason: 'view-building',
    });
    expect(views.isReady()).toBe(false);
  });

  it('wait for a position that was just appended', async () => {
    const views = await setting.opened();
    for (let at = 1; at <= 5; at++) {
      const position = await appendSteps(setting.log, [noteStep(at)]);
      views.wake();
      expect(await views.read(things, { after: position }, notes)).toMatchObject({
        answer: at,
        position,
      });
    }
  });

  it('tell when they have come further', async () => {
    const views = await setting.opened();
    const heard: string[] = [];
    const stop = views.onProgress((view, position) => heard.push(`${view} ${position}`));
    const position = await appendSteps(setting.log, [noteStep(1)]);
    views.wake();
    await until(() => heard.length === 2);
    expect(heard.sort()).toEqual([`counter ${position}`, `things ${position}`]);
    stop();
  });

  it('show the rows of an earlier position', async () => {
    const first = await appendSteps(setting.log, [noteStep(1)]);
    await appendSteps(setting.log, [noteStep(2), noteStep(3)]);
    const views = await setting.opened();
    expect(await views.read(counter, { asOf: first }, seen)).toEqual({
      ok: true,
      answer: 1,
      position: first,
    });
    expect(await views.read(counter, {}, seen)).toMatchObject({ answer: 3 });
  });

  it('show one moment in one answer', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    const views = await setting.opened();
    const both = await views.read(things, {}, (view) => {
      const before = notes(view);
      const deadline = performance.now() + 20;
      while (performance.now() < deadline) notes(view);
      return [before, notes(view), view.position];
    });
    expect(both).toMatchObject({ ok: true, answer: [1, 1, 1] });
  });

  it('are kept by one process at a time', async () => {
    await setting.opened();
    await expect(setting.open()).rejects.toThrow('are kept by another process');
  });

  it('go on where they were when opened again', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    await setting.built();
    const position = await appendSteps(setting.log, [noteStep(2)]);
    const views = await setting.opened();
    expect(await views.read(things, {}, notes)).toEqual({ ok: true, answer: 2, position });
    expect(views.status().map(({ generation }) => generation)).toEqual([1, 1]);
  });

  it.each([
    ['are deleted', (path: string) => rmSync(path)],
    ['are something else', (path: string) => writeFileSync(path, 'not a database at all')],
    ['are cut short', (path: string) => truncateSync(path, 5_000)],
    ['are empty', (path: string) => truncateSync(path, 0)],
  ])('are built anew when their files %s', async (_, spoil) => {
    await appendSteps(setting.log, [noteStep(1), noteStep(2)]);
    await setting.built();
    for (const file of viewFiles()) spoil(join(setting.folder, file));
    const views = await setting.opened();
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true, answer: 2 });
    expect(await views.read(counter, {}, seen)).toMatchObject({ ok: true, answer: 2 });
  });

  it('outlive the loss of views.db without being built anew', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    const before = await setting.opened();
    const operation = before.rebuild(['things'], 'swap');
    await until(() => before.operation(operation.id)?.state === 'done');
    await before.close();
    rmSync(join(setting.folder, 'views.db'));
    const views = await setting.opened();
    expect(views.status().map(({ generation }) => generation)).toEqual([2, 1]);
  });
});

describe('an event that cannot be projected', () => {
  const poisoned: readonly Step[] = [noteStep(1), ['fail', 'no such thing'], noteStep(2)];

  it('stops its view just before it, by name, and no other', async () => {
    const views = await setting.opened();
    await appendSteps(setting.log, poisoned.slice(0, 1));
    const poison = stepEvent(poisoned[1] as Step);
    const appended = await setting.log.append('source-steps', [poison]);
    const last = await appendSteps(setting.log, poisoned.slice(2));
    if (!appended.ok) throw new Error(appended.reason);
    views.wake();
    expect(await views.read(counter, { after: last }, seen)).toMatchObject({ answer: 3 });
    await until(() => views.status()[0]?.state === 'stopped');
    const { position } = appended;
    expect(views.status()[0]).toMatchObject({
      position: position - 1,
      lag: 2,
      error: { position, eventId: poison.id, type: 'SourceSeenAt', message: 'no such thing' },
    });
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true, answer: 1 });
  });

  it('is named to who waits for more of its view', async () => {
    const views = await setting.opened();
    const last = await appendSteps(setting.log, poisoned);
    views.wake();
    await until(() => views.status()[0]?.state === 'stopped');
    expect(await views.read(things, { after: last }, notes)).toMatchObject({
      ...{ ok: false, reason: 'view-behind', wanted: last },
      error: { message: 'no such thing' },
    });
  });

  it('stops a view that is built just the same, and the views are ready', async () => {
    await appendSteps(setting.log, poisoned);
    const views = await setting.opened();
    await until(() => views.status()[0]?.state === 'stopped');
    expect(views.status()[0]).toMatchObject({ error: { message: 'no such thing' } });
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true, answer: 1 });
    expect(await views.read(counter, {}, seen)).toMatchObject({ answer: 3 });
  });

  it.each<readonly [string, Step]>([
    ['breaks a unique index', ['put', 'thing', thing(2)]],
    ['leaves out a column', ['put', 'note', { owner: 'a', at: 1 }]],
    ['writes a table that is not declared', ['put', 'nowhere', {}]],
    ['writes a derived table', ['put', 'total', { team: 1, n: 1, hundredths: 1 }]],
  ])('is found when it %s', async (_, step) => {
    await appendSteps(setting.log, [['put', 'thing', thing(1)], noteStep(1), step, noteStep(2)]);
    const views = await setting.opened();
    await until(() => views.status()[0]?.state === 'stopped');
    expect(views.status()[0]).toMatchObject({ position: 2, error: { position: 3 } });
  });

  function thing(id: number) {
    const code = '00000007-0000-4000-8000-000000000001';
    return { id, code, pairs: '', label: null, weight: 1, team: 1 };
  }
});
