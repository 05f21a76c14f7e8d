import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenLog, openLog } from '../../src/log/open.ts';
import { openViews } from '../../src/views/host.ts';
import type { Operation } from '../../src/views/port.ts';
import type { OpenViews } from '../../src/views/views-options.ts';
import { projections } from './things.mjs';

/** The list that workers load. */
export const MODULE = new URL('./things.mjs', import.meta.url).href;

export interface Setting {
  readonly folder: string;
  readonly logUrl: string;
  readonly log: OpenLog;
  open(module?: string): Promise<OpenViews>;
  /** Closes what was opened and leaves nothing behind. */
  end(): Promise<void>;
}

/** A folder with an empty log, and views to be opened over it. */
export async function newSetting(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-views-'));
  const logUrl = `sqlite:${join(folder, 'log.db')}`;
  const log = await openLog(logUrl);
  const opened: OpenViews[] = [];
  return {
    folder,
    logUrl,
    log,
    async open(module = MODULE) {
      const views = await openViews({ folder, logUrl, projections, module });
      opened.push(views);
      return views;
    },
    async end() {
      for (const views of opened) await views.close();
      await log.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Asks again, as soon as the loop is free, until it is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** The operation, once it has ended. */
export async function ended(views: OpenViews, { id }: Operation): Promise<Operation> {
  await until(() => views.operation(id)?.state !== 'running');
  const operation = views.operation(id);
  if (!operation) throw new Error(`there is no operation ${id}`);
  return operation;
}
