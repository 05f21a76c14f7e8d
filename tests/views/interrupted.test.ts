import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openViewFile, readState } from '../../src/views/sqlite/file.ts';
import { SqliteRowStore } from '../../src/views/sqlite/store.ts';
import { StoreFailed, ViewFold } from '../../src/views/view-fold.ts';
import { ended, MODULE, newSetting, type Setting } from './setting.ts';
import { appendSteps, range, thingStep } from './steps.ts';
import { things } from './things.mjs';

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

const CHILD = `
  import { buildFiles } from '${new URL('../../dist/src/views/build.js', import.meta.url).href}';
  import { openLogReader } from '${new URL('../../dist/src/log/open.js', import.meta.url).href}';
  const [logUrl, path, module] = process.argv.slice(1);
  const { things } = await import(module);
  const log = await openLogReader(logUrl);
  const report = (stage, done) => {
    if (stage === 'folding' && done >= 1_000) process.kill(process.pid, 'SIGKILL');
  };
  const signal = new AbortController().signal;
  const pace = { limit: 500, batch: 500 };
  await buildFiles(log, [{ projection: things, path, generation: 1 }], { report, signal, pace });
`;

describe('a process that builds a view', () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill('SIGKILL');
  });

  it('may be killed: who comes after goes on from its checkpoint, to the same rows', async () => {
    const steps = range(3_000).map((at) => thingStep((at * 7919) % 801));
    const position = await appendSteps(setting.log, steps);
    const args = ['--input-type=module', '-e', CHILD, setting.logUrl, setting.fileOf(1), MODULE];
    const building = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child = building;
    const died = new Promise((resolve) => building.once('exit', resolve));
    await died;
    const left = openViewFile(setting.fileOf(1), things);
    expect(left && readState(left)).toMatchObject({ stage: 'folding' });
    expect(left && readState(left).position).toBeGreaterThanOrEqual(1_000);
    left?.close();
    const views = await setting.opened();
    expect(views.status()[0]).toMatchObject({ generation: 1, position });
    const { outcomes } = await ended(views, views.rebuild(['things'], 'verify'));
    expect(outcomes).toMatchObject([{ equal: true }]);
  });
});

describe('a second runner', () => {
  it('is fenced off by the checkpoint and writes nothing', async () => {
    const position = await appendSteps(setting.log, [thingStep(1)]);
    await setting.built();
    const [first, second] = [open(), open()];
    const event = { position: position + 1, type: 'SourceSeenAt', data: { step: thingStep(2) } };
    first.fold.take(event as never, () => event as never);
    second.fold.take(event as never, () => event as never);
    expect(first.fold.commit()).toBe(true);
    expect(() => second.fold.commit()).toThrow(StoreFailed);
    expect(second.db.prepare('SELECT count(*) FROM thing').pluck().get()).toBe(2);
    expect(readState(second.db).position).toBe(position + 1);
    for (const { db } of [first, second]) db.close();
  });

  function open() {
    const db = openViewFile(setting.fileOf(1), things);
    if (!db) throw new Error('the file is lost');
    return { db, fold: new ViewFold(new SqliteRowStore(db, things, { derive: true })) };
  }
});
