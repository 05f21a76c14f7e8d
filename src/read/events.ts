import { z } from 'zod';
import { EVENT_NAMES } from '../../events/index.ts';
import type { EventsAnswer } from '../client/answers.ts';
import { afterShape, momentOf } from './moment.ts';
import { limit, oneOf, parseQuery } from './parameters.ts';
import type { Query, ReadParts } from './parts.ts';
import { rawEvent } from './raw-event.ts';
import type { Read } from './refusal.ts';
import { pointInLog } from './since.ts';

export const EventsQuery = z.strictObject({
  ...afterShape,
  since: z.string().optional(),
  type: oneOf(EVENT_NAMES),
  limit: limit(100, 1_000),
});

/** Everything in the log, in order, after a position; a page at a time. */
export async function readEvents(asked: Query, parts: ReadParts): Promise<Read<EventsAnswer>> {
  const parsed = parseQuery(EventsQuery, asked);
  if (!parsed.ok) return parsed;
  const { since, type, limit: size } = parsed.value;
  const after = await pointInLog('since', since, parts);
  if (!after.ok) return after;
  const moment = await momentOf(parsed.value, parts);
  if (!moment.ok) return moment;
  const page = await parts.log.readAll({
    after: after.position,
    limit: size,
    ...(type && { types: type }),
  });
  const next = page.atEnd ? null : String(page.scannedTo);
  const { position } = await parts.log.head();
  return { ok: true, body: { events: page.events.map(rawEvent), next }, position };
}
