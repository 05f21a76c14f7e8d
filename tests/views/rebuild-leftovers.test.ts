import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLogReader } from '../../src/log/open.ts';
import { buildFiles } from '../../src/views/build.ts';
import type { FromRebuilder } from '../../src/views/messages.ts';
import type { Progress } from '../../src/views/port.ts';
import { rebuild } from '../../src/views/rebuild.ts';
import { createViewFile } from '../../src/views/sqlite/file.ts';
import { ended, newSetting, type Setting } from './setting.ts';
import { appendSteps, range, thingStep } from './steps.ts';
import { things } from './things.mjs';

let setting: Setting;
beforeEach(async () => {
  setting = await newSetting();
});
afterEach(() => setting.end());

/** The files of the view, without those that SQLite keeps beside them. */
const filesOfThings = (): readonly string[] =>
  readdirSync(setting.folder).filter((file) => /things.*\.db$/.test(file));

/** Compares in this thread, is cancelled as soon as it is in a stage, and tells what came of it. */
async function comparedUntil(stage: Progress['stage']): Promise<FromRebuilder | undefined> {
  const cancel = new AbortController();
  const told: FromRebuilder[] = [];
  const running = [{ view: 'things', path: setting.fileOf(1), generation: 1 }];
  await rebuild({
    log: setting.log,
    projections: [things],
    job: { folder: setting.folder, ending: 'compare', views: ['things'], running },
    signal: cancel.signal,
    tell: (message) => {
      told.push(message);
      if (message.kind === 'progress' && message.progress.stage === stage) cancel.abort();
    },
  });
  return told.at(-1);
}

describe('a rebuild beside others, and beside what they left', () => {
  it.each(['verify', 'compare'] as const)(
    'finds no difference with %s in what is appended meanwhile',
    async (ending) => {
      await appendSteps(setting.log, range(2_000).map(thingStep));
      const views = await setting.opened();
      const operation = views.rebuild(['things', 'counter'], ending);
      let next = 2_001;
      while (views.operation(operation.id)?.state === 'running') {
        if (next <= 2_300) await appendSteps(setting.log, [thingStep(next++)]);
        views.wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(views.operation(operation.id)).toMatchObject({
        state: 'done',
        outcomes: [
          { equal: true, differences: [] },
          { equal: true, differences: [] },
        ],
      });
    },
  );

  it.each(['hashing', 'comparing'] as const)(
    'leaves nothing behind when it is cancelled while %s',
    async (stage) => {
      await appendSteps(setting.log, range(6_000).map(thingStep));
      await setting.built();
      setting.spoil(`UPDATE thing SET label = 'forged' WHERE id = 2`);
      expect(await comparedUntil(stage)).toMatchObject({
        ...{ kind: 'failed', cancelled: true },
        message: expect.stringContaining('aborted'),
      });
      expect(filesOfThings()).toEqual(['views-things-1-1.db']);
      const views = await setting.opened();
      expect(await ended(views, views.rebuild(['things'], 'swap'))).toMatchObject({
        state: 'done',
      });
    },
  );

  it.each([
    ['swap', 'swap'],
    ['verify', 'swap'],
    ['swap', 'compare'],
  ] as const)('%s waits for the one asked for just before, as %s does', async (first, second) => {
    const position = await appendSteps(setting.log, range(300).map(thingStep));
    const views = await setting.opened();
    const operations = [first, second].map((ending) => views.rebuild(['things'], ending));
    expect(views.status()[0]).toMatchObject({ rebuild: operations[0]?.id });
    for (const operation of operations) {
      expect(await ended(views, operation)).toMatchObject({ state: 'done', error: null });
    }
    expect(await ended(views, views.rebuild(['things'], 'verify'))).toMatchObject({
      outcomes: [{ equal: true, position }],
    });
    expect(filesOfThings()).toHaveLength(1);
  });

  it('may be cancelled before its turn has come', async () => {
    await appendSteps(setting.log, range(300).map(thingStep));
    const views = await setting.opened();
    const [first, second] = [views.rebuild(['things'], 'swap'), views.rebuild(['things'], 'swap')];
    expect(views.cancel(second.id)).toMatchObject({ state: 'cancelled', progress: null });
    expect(await ended(views, first)).toMatchObject({ state: 'done' });
    expect(views.status()[0]).toMatchObject({ generation: 2, rebuild: null });
  });

  it('uses a file that was made ready and never came into service as it is', async () => {
    await appendSteps(setting.log, range(20).map(thingStep));
    await setting.built();
    const log = await openLogReader(setting.logUrl);
    const options = { report: () => undefined, signal: new AbortController().signal };
    await buildFiles(
      log,
      [{ projection: things, path: setting.fileOf(2), generation: 2 }],
      options,
    );
    const views = await setting.opened();
    expect(filesOfThings()).toEqual(['views-things-1-1.db']);
    await buildFiles(
      log,
      [{ projection: things, path: setting.fileOf(2), generation: 2 }],
      options,
    );
    await log.close();
    const position = await appendSteps(setting.log, [thingStep(21)]);
    const operation = await ended(views, views.rebuild(['things'], 'swap'));
    expect(operation).toMatchObject({ state: 'done', outcomes: [{ generation: 2, position }] });
    expect(await ended(views, views.rebuild(['things'], 'verify'))).toMatchObject({
      error: null,
      outcomes: [{ equal: true }],
    });
  });

  it('begins anew what was half-built from a longer log', async () => {
    await appendSteps(setting.log, [thingStep(1), thingStep(2)]);
    const half = createViewFile(setting.fileOf(1), things, 1);
    half.exec(`UPDATE "~view" SET position = 3`);
    half.close();
    const views = await setting.opened();
    expect(await ended(views, views.rebuild(['things'], 'verify'))).toMatchObject({
      outcomes: [{ equal: true, position: 2 }],
    });
  });

  it('sweeps at start what a killed comparison left', async () => {
    await appendSteps(setting.log, [thingStep(1)]);
    await setting.built();
    writeFileSync(join(setting.folder, 'check-things-1.db'), '');
    writeFileSync(setting.fileOf(2), '');
    await setting.opened();
    expect(filesOfThings()).toEqual(['views-things-1-1.db']);
  });
});
