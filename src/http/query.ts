import type { Request } from 'express';
import type { Query } from '../read/parts.ts';

/** The query's parameters; one that stands there several times is read as several values by comma. */
export function queryOf(request: Pick<Request, 'originalUrl'>): Query {
  const query = new Map<string, string>();
  const at = request.originalUrl.indexOf('?');
  const parameters = new URLSearchParams(at < 0 ? '' : request.originalUrl.slice(at));
  for (const [name, value] of parameters) {
    const before = query.get(name);
    query.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(query);
}
