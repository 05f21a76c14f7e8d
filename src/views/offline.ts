import { openLogReader } from '../log/open.ts';
import { openViews } from './host.ts';
import type { FromRebuilder } from './messages.ts';
import type { Progress } from './port.ts';
import { rebuild } from './rebuild.ts';
import { stoppedMessage } from './served.ts';
import { openService } from './sqlite/service.ts';
import type { OpenViews, ViewsOptions } from './views-options.ts';

/**
 * Opens a folder's views for a command that has no server to ask: waits for whoever keeps them, and then until they
 * have reached the head of the log, or stand still at a named event.
 */
export async function bringToHead(options: ViewsOptions): Promise<OpenViews> {
  const views = await openViews({ ...options, isPatient: true });
  await views.ready;
  return views;
}

export interface OfflineReplay extends Pick<ViewsOptions, 'folder' | 'logUrl' | 'projections'> {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Makes the next generation of each view in this thread, beside whoever serves another version of it: the next start
 * of this program finds it ready. Killed, it is gone on with. Throws when an event cannot be projected, by its name.
 */
export async function replayOffline(options: OfflineReplay): Promise<void> {
  const { folder, logUrl, projections, signal, onProgress } = options;
  const log = await openLogReader(logUrl);
  let ending: Exclude<FromRebuilder, { kind: 'progress' }> | undefined;
  const tell = (message: FromRebuilder) => {
    if (message.kind === 'progress') onProgress?.(message.progress);
    else ending = message;
  };
  const service = openService(folder);
  try {
    const views = projections.map(({ name }) => name);
    const running = projections.flatMap(({ name, version }) => {
      const generation = service.generation(name, version);
      return generation === undefined ? [] : [{ view: name, path: '', generation }];
    });
    await rebuild({
      log,
      projections,
      job: { folder, ending: 'swap', views, running },
      signal,
      tell,
    });
    if (ending?.kind !== 'done')
      throw new Error(ending?.message ?? 'the replay ended without a word');
    for (const { file, stopped } of ending.results) {
      if (stopped) throw new Error(stoppedMessage(file.view, stopped));
      const version = projections.find(({ name }) => name === file.view)?.version ?? 0;
      service.use(file.view, version, file.generation);
    }
  } finally {
    service.close();
    await log.close();
  }
}
