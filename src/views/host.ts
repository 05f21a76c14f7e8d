import { openLogReader } from '../log/open.ts';
import { lockViews } from './locks.ts';
import { LogHead } from './log-head.ts';
import { ViewHost } from './view-host.ts';
import type { OpenViews, ViewsOptions } from './views-options.ts';

/**
 * Opens a folder's views and keeps them at the end of the log; what is missing or cannot be used is built. Throws
 * when another process keeps them.
 */
export async function openViews(options: ViewsOptions): Promise<OpenViews> {
  const log = await openLogReader(options.logUrl);
  try {
    const unlock = lockViews(options.folder);
    try {
      // Asked for while nobody else moves the views: they cannot be further than this.
      const { position } = await log.head();
      return new ViewHost(options, new LogHead(log, position), unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    await log.close();
    throw error;
  }
}
