import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bringToHead, replayOffline } from '../../src/views/offline.ts';
import type { ViewReader } from '../../src/views/port.ts';
import { openReadFile } from '../../src/views/sqlite/view-reader.ts';
import { MODULE, newSetting, type Setting } from './setting.ts';
import { appendSteps, type Step } from './steps.ts';
import { projections, things } from './things.mjs';

const note = (at: number): Step => ['put', 'note', { owner: 'a', at, body: 'one' }];
const notes = (view: ViewReader): number => [...view.scan('note', 'key')].length;

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

const head = () =>
  bringToHead({ folder: setting.folder, logUrl: setting.logUrl, projections, module: MODULE });

describe('a command without a server', () => {
  it('reads everything that the log held when it began', async () => {
    const position = await appendSteps(setting.log, [note(1), note(2)]);
    const views = await head();
    expect(await views.read(things, {}, notes)).toEqual({ ok: true, answer: 2, position });
    await views.close();
  });

  it('waits for the one before it', async () => {
    await appendSteps(setting.log, [note(1)]);
    const first = await head();
    const second = head();
    await appendSteps(setting.log, [note(2)]);
    expect(await first.read(things, {}, notes)).toMatchObject({ ok: true });
    await first.close();
    const views = await second;
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true });
    await views.close();
  });
});

describe('a replay beside a server', () => {
  const next = { ...things, version: 2 };
  const replay = () =>
    replayOffline({
      folder: setting.folder,
      logUrl: setting.logUrl,
      projections: [next],
      signal: new AbortController().signal,
    });

  it('makes another version ready, which outlives a start of the version before', async () => {
    await appendSteps(setting.log, [note(1)]);
    const before = await head();
    await replay();
    expect(before.status()[0]).toMatchObject({ version: 1, state: 'serving' });
    await before.close();
    await (await head()).close();

    const file = openReadFile(`${setting.folder}/views-things-2-1.db`, next);
    expect(file?.read(undefined, notes)).toMatchObject({ answer: 1 });
    file?.close();
  });

  it('fails by name at an event that cannot be projected', async () => {
    await appendSteps(setting.log, [note(1), ['fail', 'out of order']]);
    await expect(replay()).rejects.toThrow('View things stopped at position 2 (SourceSeenAt');
  });
});
