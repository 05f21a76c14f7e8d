import { parentPort, workerData } from 'node:worker_threads';
import type { Projection } from '../../projections/projection.ts';
import { openLogReader } from '../log/open.ts';
import { Follower } from './follower.ts';
import type { FromFollower, FromRebuilder, ToFollower, WorkerData } from './messages.ts';
import { rebuild } from './rebuild.ts';

/** A worker thread of the views: follows the log, or rebuilds some of them and ends. */
const { role, logUrl, projections, job }: WorkerData = workerData;
const port = parentPort;
if (!port) throw new Error('This module is the start of a worker thread');

const list: readonly Projection[] = (await import(projections)).projections;
const log = await openLogReader(logUrl);
if (role === 'follow') {
  const follower = new Follower(log, list, (message: FromFollower) => port.postMessage(message));
  port.on('message', (message: ToFollower) => follower.take(message));
  await follower.run();
} else if (job) {
  const cancel = new AbortController();
  port.on('message', () => cancel.abort());
  const tell = (message: FromRebuilder) => port.postMessage(message);
  await rebuild({ log, projections: list, job, signal: cancel.signal, tell });
}
await log.close();
port.close();
