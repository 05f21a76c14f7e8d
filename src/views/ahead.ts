import { Operations } from './operations.ts';
import type { Operation } from './port.ts';
import { stoppedMessage } from './served.ts';
import { PROJECTIONS } from './start-worker.ts';
import type { ViewsOptions } from './views-options.ts';

export interface AheadOptions extends Pick<ViewsOptions, 'folder' | 'logUrl' | 'module'> {
  /** Names of views that the module declares. */
  readonly views: readonly string[];
  /** Called whenever something about the operation changes. */
  readonly changed: (operation: Operation) => void;
}

/**
 * Makes the declared version of each view ready in one pass, in a worker of its own, beside whoever serves another
 * version of it: the next start of this program finds them. What was killed is gone on with, and what is ready is
 * brought to the log's end. Fails, by its name, at an event that cannot be projected.
 */
export function buildAhead({
  folder,
  logUrl,
  views,
  changed,
  module = PROJECTIONS,
}: AheadOptions): Promise<Operation> {
  return new Promise((resolve) => {
    const operations = new Operations({
      ...{ logUrl, module, folder },
      running: () => [],
      changed: (operation) => {
        changed(operation);
        if (operation.state !== 'running') resolve(operation);
      },
      finish: async (_, results) => {
        for (const { file, stopped } of results)
          if (stopped) throw new Error(stoppedMessage(file.view, stopped));
      },
    });
    operations.start(views, 'swap');
  });
}
