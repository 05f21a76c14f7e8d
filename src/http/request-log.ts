import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';

const GIVEN = /^[\w.:-]{1,100}$/;

/** Gives each request an id, the client's own where it sends one, and notes how it was answered. */
export const requestLog =
  (logger: Logger) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const given = request.get('x-request-id');
    const requestId = given !== undefined && GIVEN.test(given) ? given : randomUUID();
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    const started = process.hrtime.bigint();
    response.on('close', () => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      const { method, originalUrl: url } = request;
      const { statusCode: status, writableFinished } = response;
      const line = { requestId, method, url, status, milliseconds, finished: writableFinished };
      logger[status >= 500 ? 'error' : 'info'](line, 'request');
    });
    next();
  };
