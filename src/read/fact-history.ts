import { z } from 'zod';
import type { RawEvent } from '../client/answers.ts';
import { isUuid, unknownFact } from './fact.ts';
import { afterShape, momentOf } from './moment.ts';
import { parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import { rawEvent } from './raw-event.ts';
import type { Read } from './refusal.ts';

const schema = z.strictObject(afterShape);

/** Everything that was ever said of a fact, in order: from the log itself. */
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
  const id = factId.toLowerCase();
  const first = isUuid(id) ? await log.find(id) : undefined;
  if (!first) return unknownFact(factId);
  const events: RawEvent[] = [];
  for await (const stored of log.readStream(first.stream, { from: first.revision })) {
    // A cheap look first: a stream may hold hundreds of other facts.
    if (!stored.data.includes(id)) continue;
    const event = rawEvent(stored);
    if (event.data['factId'] === id) events.push(event);
  }
  if (events.length === 0) return unknownFact(factId);
  return { ok: true, body: { events }, position: (await log.head()).position };
}
