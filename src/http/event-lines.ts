import type { Request, Response } from 'express';
import type { RawEvent } from '../client/answers.ts';
import type { LogReader, ReadAllOptions } from '../log/port.ts';
import { EventsQuery } from '../read/events.ts';
import { parseQuery } from '../read/parameters.ts';
import { rawEvent } from '../read/raw-event.ts';
import { pointInLog } from '../read/since.ts';
import type { AppPorts } from './ports.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { sendProblem } from './send.ts';
import { sendLines } from './send-lines.ts';

/** The log to its end, one event a line; as many as `limit` says, where it says so. */
export async function sendEventLines(
  request: Request,
  response: Response,
  ports: AppPorts,
): Promise<void> {
  const query = queryOf(request);
  const parsed = parseQuery(EventsQuery, query);
  if (!parsed.ok) return sendProblem(response, problemOf(parsed));
  const since = await pointInLog('since', parsed.value.since, ports);
  if (!since.ok) return sendProblem(response, problemOf(since));
  const { type, limit } = parsed.value;
  const until = (await ports.log.head()).position;
  response.set('X-View-Position', String(until));
  const most = query['limit'] === undefined ? Number.POSITIVE_INFINITY : limit;
  const options = { after: since.position, ...(type && { types: type }) };
  await sendLines(response, eventsUpTo(ports.log, options, { until, most }));
}

const PAGE = 500;

async function* eventsUpTo(
  log: LogReader,
  { after = 0, ...options }: ReadAllOptions,
  { until, most }: { readonly until: number; readonly most: number },
): AsyncIterable<RawEvent> {
  let left = most;
  for (let from = after, isEnd = false; !isEnd && left > 0; ) {
    const page = await log.readAll({ ...options, after: from, limit: Math.min(PAGE, left) });
    for (const event of page.events) if (event.position <= until) yield rawEvent(event);
    left -= page.events.length;
    from = page.scannedTo;
    isEnd = page.atEnd || from >= until;
  }
}
