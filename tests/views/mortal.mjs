// The projections of `things`, in a thread that follows the log and dies of what the query of this module's URL says:
// `always` as soon as it is loaded, `once` when it is first loaded, by whether a file is there.
import { existsSync, writeFileSync } from 'node:fs';
import { isMainThread, workerData } from 'node:worker_threads';

export { counter, projections, things } from './things.mjs';

const { searchParams } = new URL(import.meta.url);
const mark = searchParams.get('once');
const isDue = mark === null ? searchParams.has('always') : !existsSync(mark);
if (!isMainThread && workerData?.role === 'follow' && isDue) {
  if (mark !== null) writeFileSync(mark, '');
  throw new Error('a bug in the thread');
}
