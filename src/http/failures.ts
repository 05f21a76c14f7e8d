import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Problem } from '../client/problem.ts';
import { ExtractorFailed } from '../extract/extractor-failed.ts';
import { problem, unreadable } from './problem.ts';
import { sendProblem } from './send.ts';

interface HttpError {
  readonly status?: number;
  readonly type?: string;
  readonly limit?: number;
  readonly length?: number;
  readonly received?: number;
  readonly body?: Buffer;
  readonly charset?: string;
  readonly encoding?: string;
}

/** Answers what was thrown: a body that could not be read is the client's, the rest is ours and is logged. */
export const failures =
  (logger: Logger) =>
  (thrown: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(thrown);
      return;
    }
    const theirs = ofTheClient(thrown, request) ?? ofTheExtractor(thrown);
    const requestId: unknown = response.locals['requestId'];
    if (!theirs) logger.error({ err: thrown, requestId }, 'request failed');
    const ours = problem('failed', { detail: `see the log under request ${requestId}` });
    sendProblem(response, theirs ?? ours);
  };

function ofTheClient(thrown: unknown, request: Request): Problem | undefined {
  const error: HttpError = typeof thrown === 'object' && thrown !== null ? thrown : {};
  if (error.type === 'entity.too.large') return tooLarge(error);
  if (error.status === undefined || error.status < 400 || error.status >= 500) return undefined;
  const detail = thrown instanceof Error ? thrown.message : 'the request cannot be read';
  return unreadable(detail, contentOf(error, request));
}

/** What could not be read: the body as far as it came, what its head says of it, or the address. */
const contentOf = (
  { body, charset, encoding }: HttpError,
  { originalUrl }: Pick<Request, 'originalUrl'>,
): string => body?.toString() ?? charset ?? encoding ?? originalUrl;

/** An article that was not read this time: nothing was appended, and it can be sent again. */
export const ofTheExtractor = (thrown: unknown): Problem | undefined =>
  thrown instanceof ExtractorFailed
    ? problem('extractor-failed', { detail: thrown.message, reason: thrown.reason })
    : undefined;

function tooLarge({ limit = 0, length, received }: HttpError) {
  const actual = length ?? received;
  const size = actual === undefined ? 'it' : `${actual} bytes`;
  const detail = `${size} are more than the ${limit} that a body may have: send it in several, or as NDJSON`;
  return problem('too-large', { detail, limit, ...(actual !== undefined && { actual }) });
}
