import type { Request, Response, Router } from 'express';
import { parsePair } from '../../events/pair.ts';
import { readChanges } from '../read/changes.ts';
import { readPair } from '../read/pair-summary.ts';
import type { Query, ReadParts } from '../read/parts.ts';
import { notFound, type Read } from '../read/refusal.ts';
import { type Pair, readTimeline } from '../read/timeline.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { sendProblem, sendRead } from './send.ts';

type Reading = (pair: Pair, query: Query, parts: ReadParts) => Promise<Read<object>>;

const OF_PAIR: Readonly<Record<string, Reading>> = {
  '': readPair,
  '/timeline': readTimeline,
  '/changes': ({ pair }, query, parts) => readChanges(pair, query, parts),
};

/** What can be asked about two countries. Another way to write the pair leads to its own address. */
export function pairRoutes(router: Router, parts: ReadParts): void {
  for (const [rest, read] of Object.entries(OF_PAIR)) {
    router.get(`/pairs/:pair${rest}`, async (request: Request, response: Response) => {
      const asked = parsePair(String(request.params['pair']));
      if (!asked.ok) return sendProblem(response, problemOf(notFound(asked.message)));
      if (asked.canonical) return sendRead(response, await read(asked, queryOf(request), parts));
      const at = request.originalUrl.indexOf('?');
      const query = at < 0 ? '' : request.originalUrl.slice(at);
      response.redirect(308, `${request.baseUrl}/pairs/${asked.pair}${rest}${query}`);
    });
  }
}
