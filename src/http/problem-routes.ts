import type { Router } from 'express';
import type { ProblemName } from '../client/problem.ts';
import { problem, STATUSES } from './problem.ts';
import { sendProblem } from './send.ts';

const EXPLAINED: Readonly<Record<ProblemName, string>> = {
  invalid:
    'Something in the request is not as it must be. `errors` names each field with its value.',
  'unknown-parameter': 'The address has no parameter of this name. `errors` names it.',
  'as-of-not-offered':
    'This address answers for the present; `asOf` is offered by timelines, pairs, facts, sources and changes.',
  'not-allowed': 'Without keys, only the machine that the server runs on may write.',
  'not-found': 'The address, or what it names, is not known.',
  'method-not-allowed':
    'The address is known, but not for this method: `Allow` lists those that it takes.',
  'id-conflict': 'An event of this id is known and says something else. Nothing was appended.',
  'not-possible': 'A fact or source in this state cannot be judged so. Nothing was appended.',
  expired: 'The cursor was given by another version of the view. Begin again without it.',
  'wrong-revision':
    'Others have written since: `expected` and `actual` are in the answer. Read again, then decide.',
  'too-large':
    'A body, a text or an append is over its limit; `limit` and `actual` are in the answer.',
  'key-reused': 'The same Idempotency-Key came with another body within 24 hours.',
  'too-many': 'Too many requests. Wait as long as Retry-After says.',
  failed: 'The failure is ours. The log of the server has it under the id in `instance`.',
  'view-behind':
    'The view has not reached the position that was asked for. Try again after Retry-After.',
  stopping:
    'The server ends, and begins nothing further. Of NDJSON, lines before the one named were answered; from it on, nothing was done: send those again.',
  'extractor-failed':
    'The language model did not answer, or what it answered could not be used; `reason` tells which. Nothing was appended.',
};

const isName = (name: string): name is ProblemName => Object.hasOwn(STATUSES, name);

/** What each kind of problem means, at the address that is its type. */
export function problemRoutes(router: Router): void {
  router.get('/problems/:name', (request, response) => {
    const name = String(request.params['name']);
    if (!isName(name)) {
      const detail = `there is no problem ${name.slice(0, 60)}`;
      sendProblem(response, problem('not-found', { detail }));
      return;
    }
    const { title, status } = problem(name);
    response.type('text/plain').send(`${title} (${status})\n\n${EXPLAINED[name]}\n`);
  });
}
