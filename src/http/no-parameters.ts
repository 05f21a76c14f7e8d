import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { parseQuery } from '../read/parameters.ts';
import { problemOf } from './problem.ts';
import { queryOf } from './query.ts';
import { sendProblem } from './send.ts';

const schema = z.strictObject({});

/** Refuses whatever stands in the query of an address that takes nothing there. */
export function noParameters(request: Request, response: Response, next: NextFunction): void {
  const parsed = parseQuery(schema, queryOf(request));
  if (parsed.ok) next();
  else sendProblem(response, problemOf(parsed));
}
