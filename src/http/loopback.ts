import type { NextFunction, Request, Response } from 'express';
import { problem } from './problem.ts';
import { sendProblem } from './send.ts';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * While no keys are configured, only this machine may write; and a page of another site, shown in a
 * browser on this machine, may not.
 */
export function writesFromHereOnly(request: Request, response: Response, next: NextFunction): void {
  if (READING.has(request.method) || (isLocal(request) && !isFromElsewhere(request))) {
    next();
    return;
  }
  const detail = 'no keys are configured, so writing is possible from this machine only';
  sendProblem(response, problem('not-allowed', { detail }));
}

const isLocal = ({ socket }: Request): boolean => LOOPBACK.test(socket.remoteAddress ?? '');

function isFromElsewhere({ headers }: Request): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
