import { encode } from '../dist/src/log/codec.js';
import { openLog } from '../dist/src/log/open.js';
import { facts, POPULAR, SOURCE_OF, source, uuid } from './replay-facts.mjs';

/** Appends that wait together. */
const BATCH = 500;

const ORIGIN = uuid('origin', 0);

const prepared = (type, data, id) =>
  encode(
    { type, data },
    { id, recordedBy: 'bench', correlationId: ORIGIN, causationId: ORIGIN, content: 'bench' },
  );

/** Writes a log of so many facts, with a source for every five; the number of events. */
export async function writeReplayLog(
  url,
  count,
  popular = Math.min(POPULAR, Math.floor(count / 20)),
) {
  const log = await openLog(url);
  let events = 0;
  let waiting = [];
  let [number, batch] = [0, []];
  const flush = async () => {
    const day = batch[0][1].occurred.latest;
    const made = source(number, day);
    const all = [
      prepared('SourceRegistered', made, made.sourceId),
      ...batch.map(([type, data]) => prepared(type, data, data.factId)),
    ];
    events += all.length;
    waiting.push(log.append(`source-${made.sourceId}`, all));
    [number, batch] = [number + 1, []];
    if (waiting.length < BATCH) return;
    await Promise.all(waiting);
    waiting = [];
  };
  for (const fact of facts(count, popular)) {
    batch.push(fact);
    if (batch.length === SOURCE_OF) await flush();
  }
  if (batch.length > 0) await flush();
  await Promise.all(waiting);
  await log.close();
  return events;
}
