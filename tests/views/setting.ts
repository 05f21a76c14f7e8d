import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
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
  /** The same, once they have reached the head of the log. */
  opened(): Promise<OpenViews>;
  /** Builds what is missing, and closes the views when it is in service. */
  built(): Promise<void>;
  /** Where a generation of the view `things` lies. */
  fileOf(generation: number): string;
  /** Alters the first generation of `things` behind everybody's back. */
  spoil(sql: string): void;
  /** Closes what was opened and leaves nothing behind. */
  end(): Promise<void>;
}

/** A folder with an empty log, and views to be opened over it. */
export async function newSetting(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-views-'));
  const logUrl = `sqlite:${join(folder, 'log.db')}`;
  const log = await openLog(logUrl);
  const all: OpenViews[] = [];
  const open = async (module = MODULE) => {
    const views = await openViews({ folder, logUrl, projections, module });
    all.push(views);
    return views;
  };
  const opened = async () => {
    const views = await open();
    await until(() => views.isReady() && views.status().every(({ rebuild }) => rebuild === null));
    return views;
  };
  const fileOf = (generation: number) => join(folder, `views-things-1-${generation}.db`);
  return {
    folder,
    logUrl,
    log,
    open,
    opened,
    built: async () => (await opened()).close(),
    fileOf,
    spoil(sql) {
      const db = new Sqlite(fileOf(1));
      db.exec(sql);
      db.close();
    },
    async end() {
      for (const views of all) await views.close();
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
