import { Worker } from 'node:worker_threads';
import type { WorkerData } from './messages.ts';

/** Workers run the built files, also when this file itself is run from its source. */
const BUILT = import.meta.url.endsWith('.ts') ? '../../dist/src/views/' : './';
const MODULE = new URL(`${BUILT}worker.js`, import.meta.url);

/** The module of the projections that this program declares. */
export const PROJECTIONS = new URL(
  import.meta.url.endsWith('.ts')
    ? '../../dist/projections/index.js'
    : '../../projections/index.js',
  import.meta.url,
).href;

/** In MiB: most of what a replay allocates dies young, and should not be moved before. */
const YOUNG = 64;

export const startWorker = (workerData: WorkerData): Worker =>
  new Worker(MODULE, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
