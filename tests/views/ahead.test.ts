import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAhead } from '../../src/views/ahead.ts';
import { lockBuilds } from '../../src/views/locks.ts';
import type { Operation } from '../../src/views/port.ts';
import { openReadFile } from '../../src/views/sqlite/view-reader.ts';
import { ended, newSetting, type Setting } from './setting.ts';
import { appendSteps, noteStep, notes } from './steps.ts';
import { counter, things } from './things.mjs';
import { next } from './things-next.mjs';

const NEXT = new URL('./things-next.mjs', import.meta.url).href;

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

const ahead = (changed: (operation: Operation) => void = () => undefined) => {
  const { folder, logUrl } = setting;
  return buildAhead({ folder, logUrl, module: NEXT, views: ['things'], changed });
};

const path = () => join(setting.folder, 'views-things-2-1.db');

function notesAhead(): number | undefined {
  const file = openReadFile(path(), next);
  const answer = file?.read(undefined, notes).answer;
  file?.close();
  return answer;
}

describe('another version of a view, built beside the one in service', () => {
  it('is ready for the next start, and leaves what is served as it is', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    const views = await setting.opened();
    const before = views.status();
    expect(await ahead()).toMatchObject({ state: 'done', outcomes: [{ generation: 1 }] });
    expect(views.status()).toEqual(before);
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true, answer: 1 });
    expect(notesAhead()).toBe(1);
  });

  it('outlives a start of the version before', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    await ahead();
    await setting.built();
    expect(notesAhead()).toBe(1);
  });

  it('is brought to the end of the log when it is asked for again', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    await ahead();
    const { birthtimeMs } = statSync(path());
    await appendSteps(setting.log, [noteStep(2)]);
    expect(await ahead()).toMatchObject({ state: 'done', outcomes: [{ generation: 1 }] });
    expect([notesAhead(), statSync(path()).birthtimeMs]).toEqual([2, birthtimeMs]);
  });

  it('keeps no rebuild of the running version waiting', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    const views = await setting.opened();
    const unlock = await lockBuilds(setting.folder, [next], new AbortController().signal);
    const operation = await ended(views, views.rebuild(['things', 'counter'], 'swap'));
    expect(operation).toMatchObject({ state: 'done' });
    unlock();
  });

  it('waits for who builds the same', async () => {
    const unlock = await lockBuilds(setting.folder, [counter, next], new AbortController().signal);
    const states: string[] = [];
    const built = ahead(({ state, progress }) => states.push(progress ? 'progress' : state));
    await new Promise((resolve) => setImmediate(resolve));
    expect([states, existsSync(path())]).toEqual([['running'], false]);
    unlock();
    expect(await built).toMatchObject({ state: 'done' });
  });

  it('fails by name at an event that cannot be projected', async () => {
    await appendSteps(setting.log, [noteStep(1), ['fail', 'out of order']]);
    expect(await ahead()).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('View things stopped at position 2 (SourceSeenAt'),
    });
  });
});
