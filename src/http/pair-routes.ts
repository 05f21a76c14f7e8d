import type { Request, Response, Router } from 'express';
import { parsePair } from '../../events/pair.ts';
import { readChanges } from '../read/changes.ts';
import { readPair } from '../read/pair-summary.ts';
import type { Query, ReadParts } from '../read/parts.ts';
import { notFound, type Read } from '../read/refusal.ts';
import type { Pair } from '../read/timeline.ts';
import type { AppPorts } from './ports.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { sendProblem, sendRead } from './send.ts';
import { timelineAnswers } from './timeline-route.ts';

type Answering = (pair: Pair, request: Request, response: Response) => Promise<void>;
type Reading = (pair: Pair, query: Query, parts: ReadParts) => Promise<Read<object>>;

/** What can be asked about two countries. Another way to write the pair leads to its own address. */
export function pairRoutes(router: Router, ports: AppPorts): void {
  const reading =
    (read: Reading): Answering =>
    async (pair, request, response) =>
      sendRead(response, await read(pair, queryOf(request), ports));
  const ofPair: Readonly<Record<string, Answering>> = {
    '': reading(readPair),
    '/timeline': timelineAnswers(ports),
    '/changes': reading(({ pair }, query, parts) => readChanges(pair, query, parts)),
  };
  for (const [rest, answer] of Object.entries(ofPair)) {
    router.get(`/pairs/:pair${rest}`, async (request, response) => {
      const asked = parsePair(String(request.params['pair']));
      if (!asked.ok) return sendProblem(response, problemOf(notFound(asked.message)));
      if (asked.canonical) return answer(asked, request, response);
      const at = request.originalUrl.indexOf('?');
      const query = at < 0 ? '' : request.originalUrl.slice(at);
      response.redirect(308, `${request.baseUrl}/pairs/${asked.pair}${rest}${query}`);
    });
  }
}
