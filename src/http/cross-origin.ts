import type { NextFunction, Request, Response } from 'express';

const SHOWN = 'ETag, Location, Retry-After, X-Log-Position, X-Request-Id, X-View-Position';

/** Pages of other sites may read what anybody may read. */
export function readableFromElsewhere(
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (request.method === 'GET' || request.method === 'HEAD') {
    response.set('Access-Control-Allow-Origin', '*');
    response.set('Access-Control-Expose-Headers', SHOWN);
    response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  next();
}
