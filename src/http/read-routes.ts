import type { Request, Response, Router } from 'express';
import { readChanges } from '../read/changes.ts';
import { readEvidence } from '../read/evidence.ts';
import { readFact } from '../read/fact.ts';
import { readFactHistory } from '../read/fact-history.ts';
import { readPairs } from '../read/pairs.ts';
import type { Query, ReadParts } from '../read/parts.ts';
import type { Read } from '../read/refusal.ts';
import { readReports } from '../read/reports.ts';
import { readSource } from '../read/source.ts';
import { readSources } from '../read/sources.ts';
import { queryOf } from './query.ts';
import { sendRead } from './send.ts';

type Reading = (id: string, query: Query, parts: ReadParts) => Promise<Read<object | string>>;

const BY_ID: Readonly<Record<string, Reading>> = {
  '/facts/:id': readFact,
  '/facts/:id/history': readFactHistory,
  '/facts/:id/evidence': readEvidence,
  '/facts/:id/reports': readReports,
  '/sources/:id': readSource,
};

const OF_ALL: Readonly<
  Record<string, (query: Query, parts: ReadParts) => Promise<Read<object | string>>>
> = {
  '/pairs': readPairs,
  '/sources': readSources,
  '/changes': (query, parts) => readChanges(null, query, parts),
};

/** What can be asked about facts, sources and all that changed. */
export function readRoutes(router: Router, parts: ReadParts): void {
  for (const [path, read] of Object.entries(BY_ID)) {
    router.get(path, async (request: Request, response: Response) => {
      sendRead(response, await read(String(request.params['id']), queryOf(request), parts));
    });
  }
  for (const [path, read] of Object.entries(OF_ALL)) {
    router.get(path, async (request, response) => {
      sendRead(response, await read(queryOf(request), parts));
    });
  }
}
