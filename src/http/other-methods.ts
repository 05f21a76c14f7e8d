import type { RequestHandler, Router } from 'express';
import { problem } from './problem.ts';
import { sendProblem } from './send.ts';

/** Answers for every address of a router what none of its routes takes: which methods it has, by `Allow`. */
export function refuseOtherMethods(router: Pick<Router, 'stack' | 'all'>): void {
  const methods = new Map<string, Set<string>>();
  for (const { route } of router.stack) {
    if (!route) continue;
    const known = methods.get(route.path) ?? new Set();
    for (const { method } of route.stack) known.add(method.toUpperCase());
    methods.set(route.path, known);
  }
  for (const [path, known] of methods) {
    const head = known.has('GET') ? ['HEAD'] : [];
    router.all(path, refused([...known, ...head, 'OPTIONS'].sort()));
  }
}

const refused =
  (allowed: readonly string[]): RequestHandler =>
  ({ method, originalUrl }, response) => {
    response.set('Allow', allowed.join(', '));
    if (method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    const address = originalUrl.replace(/\?.*$/, '');
    const detail = `${address} takes ${allowed.join(', ')}, not ${method}`;
    sendProblem(response, problem('method-not-allowed', { detail }));
  };
