import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { ready } from '../../src/compose/ready.ts';
import { openLog } from '../../src/log/open.ts';
import { pass } from '../../src/views/pass.ts';
import { type StoreFailed, ViewFold } from '../../src/views/view-fold.ts';
import { ended, newSetting, type Setting, until } from './setting.ts';
import { appendSteps, noteStep, notes } from './steps.ts';
import { things } from './things.mjs';

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

const MORTAL = new URL('./mortal.mjs', import.meta.url).href;
const mortal = (query: string) => `${MORTAL}?${query}`;

describe('a thread that follows the log and dies', () => {
  it('is started again, and the views go on', async () => {
    const mark = join(setting.folder, 'died');
    const views = await setting.open(mortal(`once=${encodeURIComponent(mark)}`));
    const position = await appendSteps(setting.log, [noteStep(1)]);
    await until(() => existsSync(mark));
    await until(() => views.isReady());
    expect(await views.read(things, { after: position }, notes)).toMatchObject({ answer: 1 });
    const operation = views.rebuild(['things'], 'swap');
    expect(await ended(views, operation)).toMatchObject({ state: 'done', error: null });
  });

  it('is shown while it is gone: no view is well, nothing hangs, and the head moves on', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    await setting.built();
    const views = await setting.open(mortal('always'));
    await until(() => views.status().every(({ error }) => error !== null));
    expect(views.isReady()).toBe(false);
    await expect(ready(views)).rejects.toThrow('a bug in the thread');
    await appendSteps(setting.log, [noteStep(2), noteStep(3)]);
    views.wake();
    await until(() => views.status()[0]?.lag === 2);
    expect(views.status()[0]).toMatchObject({
      state: 'stopped',
      error: { eventId: '', message: expect.stringContaining('a bug in the thread') },
    });
    const swap = await ended(views, views.rebuild(['things'], 'swap'));
    expect(swap.state).toBe('failed');
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true, answer: 1 });
    await views.close();
  });
});

describe('views that all stop at an event', () => {
  it('let those go on who wait for them to be ready', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    await setting.built();
    await setting.log.append('source-steps', [
      {
        id: '0000005e-0000-4000-8000-00000000ffff',
        type: 'SourceSeenAt',
        schemaVersion: 99,
        data: '{}',
        metadata: { recordedBy: 'x', correlationId: 'x', causationId: 'x', content: 'x' },
      },
    ]);
    const views = await setting.open();
    await ready(views);
    expect(views.status()).toMatchObject([{ state: 'stopped' }, { state: 'stopped' }]);
  });
});

describe('a view whose store fails', () => {
  it('keeps no other view back', async () => {
    const position = await appendSteps(setting.log, [noteStep(1), noteStep(2)]);
    const folds = [foldOver(true), foldOver(false)];
    const failures: StoreFailed[] = [];
    const failed = (_: ViewFold, error: StoreFailed) => failures.push(error);
    await pass(setting.log, folds, { limit: 10, batch: 10, failed });
    expect(folds.map(({ store }) => store.position())).toEqual([0, position]);
    expect(failures).toMatchObject([{ message: 'View things: readonly', isFenced: false }]);
  });

  function foldOver(isSick: boolean): ViewFold {
    let position = 0;
    return new ViewFold({
      projection: { ...things, on: { SourceSeenAt: () => [] } },
      read: {} as never, // the fold reads nothing
      position: () => position,
      apply: () => undefined,
      commit: (to) => {
        if (isSick) throw Object.assign(new Error('readonly'), { code: 'SQLITE_READONLY' });
        position = to;
      },
      rollback: () => undefined,
    });
  }
});

describe('views that are further than their log', () => {
  it('are of another log, and are built anew', async () => {
    await appendSteps(setting.log, [noteStep(1), noteStep(2), noteStep(3)]);
    await setting.built();
    await setting.log.close();
    for (const end of ['', '-wal', '-shm']) {
      rmSync(join(setting.folder, `log.db${end}`), { force: true });
    }
    const restored = await openLog(setting.logUrl);
    try {
      await appendSteps(restored, [noteStep(4)]);
      const views = await setting.open();
      await until(() => views.isReady());
      const position = await appendSteps(restored, [noteStep(5)]);
      expect(await views.read(things, { after: position }, notes)).toMatchObject({ answer: 2 });
      await views.close();
    } finally {
      await restored.close();
    }
  });
});

describe('a view whose checkpoint another runner moves', () => {
  it('is fenced off, opens the file at the stored checkpoint, and goes on', async () => {
    await appendSteps(setting.log, [noteStep(1)]);
    const views = await setting.opened();
    const rival = new Sqlite(join(setting.folder, 'views-things-1-1.db'));
    rival.exec('BEGIN IMMEDIATE');
    // It changes no row: what the rival must write is the checkpoint alone.
    const moved = await appendSteps(setting.log, [['remove', 'thing', 99]]);
    rival.prepare('UPDATE "~view" SET position = ?').run(moved);
    rival.exec('COMMIT');
    rival.close();
    const position = await appendSteps(setting.log, [noteStep(2)]);
    views.wake();
    await until(() => (views.status()[0]?.position ?? 0) >= position);
    await until(() => views.status()[0]?.state === 'serving');
    expect(await views.read(things, { after: position }, notes)).toMatchObject({ answer: 2 });
    expect(views.isReady()).toBe(true);
  });
});

describe('a file that is found damaged by who reads it', () => {
  it('is built anew, and the view says so meanwhile', async () => {
    await appendSteps(setting.log, [noteStep(1), noteStep(2)]);
    await setting.built();
    spoilTable(join(setting.folder, 'views-things-1-1.db'), 'note');
    const views = await setting.open();
    expect(await views.read(things, {}, notes)).toMatchObject({
      ok: false,
      reason: 'view-building',
    });
    await until(() => views.isReady());
    expect(await views.read(things, {}, notes)).toMatchObject({ ok: true, answer: 2 });
    expect(views.status()[0]).toMatchObject({ state: 'serving', error: null });
  });

  function spoilTable(path: string, table: string): void {
    const db = new Sqlite(path);
    const page = db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table);
    const size = Number(db.pragma('page_size', { simple: true }));
    db.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, (Number(page) - 1) * size, Number(page) * size);
    writeFileSync(path, bytes);
  }
});
