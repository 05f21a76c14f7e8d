import type { Backend } from './client/backend.ts';
import { openService } from './compose/local-service.ts';
import { folderOf } from './compose/place.ts';
import { openReading } from './compose/reading.ts';
import { restore } from './compose/restore.ts';
import { serve } from './compose/serve.ts';
import { verify } from './compose/verify.ts';
import { readHolder } from './log/open.ts';

/** The program on this machine's files: the only place that knows every part. */
export const backend: Backend = {
  findServer: async (place) => {
    const holder = readHolder(folderOf(place));
    return holder?.url && holder.pid !== null ? { url: holder.url, pid: holder.pid } : undefined;
  },
  openService,
  openReading,
  serve,
  verify,
  restore,
};
