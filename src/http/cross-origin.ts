import type { NextFunction, Request, Response } from 'express';

const SHOWN = 'ETag, Location, Retry-After, X-Log-Position, X-Request-Id, X-View-Position';
/** All that the API reads of a request's head, so that a client may send the same with every request. */
const TAKEN = [
  'Accept',
  'Cache-Control',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'X-Request-Id',
].join(', ');
/** How long browsers may keep the answer to a preflight, in seconds. */
const KEPT = '7200';

/** Pages of other sites may read what anybody may read; that they may write, no preflight is told. */
export function readableFromElsewhere(
  { method, headers }: Request,
  response: Response,
  next: NextFunction,
): void {
  const isPreflight =
    method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
  if (isPreflight) {
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': TAKEN,
      'Access-Control-Max-Age': KEPT,
    });
  }
  if (method === 'GET' || method === 'HEAD') {
    response.set('Access-Control-Allow-Origin', '*');
    response.set('Access-Control-Expose-Headers', SHOWN);
    response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  next();
}
