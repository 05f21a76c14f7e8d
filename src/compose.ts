import { availableParallelism } from 'node:os';
import type { Backend } from './client/backend.ts';

/**
 * The program on this machine's files: the only place that knows every part. Each part is loaded when it is asked for,
 * so that a command starts without what it does not use.
 */
export const backend: Backend = {
  findServer: async (place) => {
    const [{ folderOf }, { readHolder }] = await Promise.all([
      import('./compose/place.ts'),
      import('./log/open.ts'),
    ]);
    const holder = readHolder(folderOf(place));
    return holder?.url && holder.pid !== null ? { url: holder.url, pid: holder.pid } : undefined;
  },
  openService: async (place) => (await import('./compose/local-service.ts')).openService(place),
  openReading: async ({ willRead = false } = {}) => {
    const { openReaders } = await import('./reading/readers.ts');
    // On every core: nobody else is served meanwhile.
    const readers = openReaders({ size: availableParallelism() });
    if (willRead) readers.start();
    return (await import('./compose/reading.ts')).openReading(readers);
  },
  replayAhead: async (options) => (await import('./compose/replay-ahead.ts')).replayAhead(options),
  serve: async (options) => (await import('./compose/serve.ts')).serve(options),
  verify: async (options) => (await import('./compose/verify.ts')).verify(options),
  restore: async (options) => (await import('./compose/restore.ts')).restore(options),
};
