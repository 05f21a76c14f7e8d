import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import type { Problem } from '../client/problem.ts';
import { fieldProblems, invalid, type Refusal } from '../record/problem.ts';
import type { ViewStatus, Views } from '../views/port.ts';
import { bodyOf } from './body.ts';
import { noParameters } from './no-parameters.ts';
import { problem, problemOf } from './problem.ts';
import { sendProblem } from './send.ts';
import { operationAnswer, viewAnswer } from './view-answers.ts';

const Rebuild = z.strictObject({
  // biome-ignore lint/suspicious/noThenProperty: the API's word
  then: z.enum(['swap', 'compare', 'verify']).default('swap'),
});

/** The views and how they are built again. */
export function operationRoutes(router: Router, views: Views): void {
  router.get('/projections', noParameters, (_request, response) => {
    response.json({ projections: views.status().map(viewAnswer) });
  });
  router.post('/projections/:names/rebuild', noParameters, (request, response) => {
    const names = [...new Set(String(request.params['names']).split(','))];
    const refusal = refusalOf(names, views.status());
    if (refusal) sendProblem(response, refusal);
    else rebuild(request, response, { views, names });
  });
  router.get('/operations/:id', noParameters, (request, response) => {
    sendOperation(response, idOf(request), views.operation(idOf(request)));
  });
  router.delete('/operations/:id', noParameters, (request, response) => {
    sendOperation(response, idOf(request), views.cancel(idOf(request)));
  });
}

/** Why these views, by comma, cannot be rebuilt in one pass over the log. */
function refusalOf(names: readonly string[], all: readonly ViewStatus[]): Problem | undefined {
  const known = all.map(({ name }) => name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    const detail = `there is no view ${stranger.slice(0, 60)}, only ${known.join(', ')}`;
    return problem('not-found', { detail });
  }
  const busy = all.find(({ name, rebuild }) => names.includes(name) && rebuild !== null);
  if (!busy) return undefined;
  const { name, rebuild: operation } = busy;
  const detail = `view ${name} is being rebuilt by operation ${operation}`;
  return problem('not-possible', { detail, operation });
}

const idOf = (request: Request): string => String(request.params['id']);

function rebuild(
  request: Request,
  response: Response,
  { views, names }: { readonly views: Views; readonly names: readonly string[] },
): void {
  const asked = endingOf(request);
  if ('ok' in asked) {
    sendProblem(response, problemOf(asked));
    return;
  }
  const operation = views.rebuild(names, asked.then);
  response
    .status(202)
    .location(`${request.baseUrl}/operations/${operation.id}`)
    .json(operationAnswer(operation));
}

function endingOf(request: Request): z.output<typeof Rebuild> | Refusal {
  const body = bodyOf(request);
  if (!body.ok) return body;
  const parsed = Rebuild.safeParse(body.value);
  return parsed.success ? parsed.data : invalid(...fieldProblems(parsed.error.issues, body.value));
}

function sendOperation(
  response: Response,
  id: string,
  operation: ReturnType<Views['operation']>,
): void {
  if (operation) response.json(operationAnswer(operation));
  else unknown(response, `no operation ${id.slice(0, 60)} is known`);
}

const unknown = (response: Response, detail: string): void =>
  sendProblem(response, problem('not-found', { detail }));
