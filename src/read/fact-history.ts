import { z } from 'zod';
import type { RawEvent } from '../client/answers.ts';
import type { LogReader, Position } from '../log/port.ts';
import { isUuid, unknownFact } from './fact.ts';
import { momentOf, momentShape } from './moment.ts';
import { parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import { rawEvent } from './raw-event.ts';
import type { Read } from './refusal.ts';

const schema = z.strictObject(momentShape);

/** Everything that was ever said of a fact, in order, up to the moment asked for: from the log itself. */
export async function readFactHistory(
  factId: string,
  asked: Query,
  parts: ReadParts,
): Promise<Read<{ readonly events: readonly RawEvent[] }>> {
  const parsed = parseQuery(schema, asked);
  if (!parsed.ok) return parsed;
  const moment = await momentOf(parsed.value, parts);
  if (!moment.ok) return moment;
  const { log } = parts;
  const until = moment.options.asOf ?? (await log.head()).position;
  const events = await eventsOf(log, factId.toLowerCase(), until);
  return events.length === 0
    ? unknownFact(factId)
    : { ok: true, body: { events }, position: until };
}

/** What was said of a fact up to a position. */
async function eventsOf(log: LogReader, id: string, until: Position): Promise<RawEvent[]> {
  const first = isUuid(id) ? await log.find(id) : undefined;
  if (!first) return [];
  const events: RawEvent[] = [];
  for await (const stored of log.readStream(first.stream, { from: first.revision })) {
    if (stored.position > until) break;
    // A cheap look first: a stream may hold hundreds of other facts.
    if (!stored.data.includes(id)) continue;
    const event = rawEvent(stored);
    if (event.data['factId'] === id) events.push(event);
  }
  return events;
}
