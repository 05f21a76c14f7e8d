import type { Router } from 'express';
import { readEvents } from '../read/events.ts';
import { sendEventLines } from './event-lines.ts';
import type { AppPorts } from './ports.ts';
import { queryOf } from './query.ts';
import { recordLines } from './record-lines.ts';
import { recording } from './record-route.ts';
import { sendRead } from './send.ts';

const LINES = 'application/x-ndjson';

/** The log: what is appended directly, and everything in it in order. */
export function eventRoutes(router: Router, ports: AppPorts): void {
  const { recorder } = ports;
  const list = recording(recorder, {
    matched: 'stream',
    events: (body) => (Array.isArray(body) ? body : [body]),
  });
  const single = recording(recorder, {
    matched: 'stream',
    events: (body) => [body],
    pointer: (pointer) => pointer.replace(/^\/0/, ''),
  });
  router.post('/events', async (request, response) => {
    if (request.is(LINES)) return recordLines(request, response, ports);
    const isList = typeof request.body === 'string' && request.body.trimStart().startsWith('[');
    return isList ? list(request, response) : single(request, response);
  });
  router.get('/events', async (request, response) => {
    if (request.accepts(['application/json', LINES]) === LINES) {
      return sendEventLines(request, response, ports);
    }
    sendRead(response, await readEvents(queryOf(request), ports));
  });
}
