import type { Response } from 'express';
import type { Problem } from '../client/problem.ts';
import type { Read } from '../read/refusal.ts';
import { problemOf } from './problem.ts';

/** How long a client should wait for a view, in seconds. */
const RETRY_AFTER = 1;

export function sendProblem(response: Response, problem: Problem): void {
  if (problem.status === 503) response.set('Retry-After', String(RETRY_AFTER));
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, instance: response.locals['requestId'] }));
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Sends what a view answered, as it is where it is JSON text, with its position; or why it did not. */
export function sendRead<Body>(response: Response, read: Read<Body>): void {
  if (!read.ok) {
    sendProblem(response, problemOf(read));
    return;
  }
  response.set('X-View-Position', String(read.position));
  if (typeof read.body === 'string') response.set('Content-Type', JSON_TYPE).send(read.body);
  else response.json(read.body);
}
