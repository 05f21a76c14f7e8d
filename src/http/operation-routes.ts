import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { fieldProblems, invalid, type Refusal } from '../record/problem.ts';
import type { Views } from '../views/port.ts';
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
  router.post('/projections/:name/rebuild', noParameters, (request, response) => {
    const name = String(request.params['name']);
    const view = views.status().find((one) => one.name === name);
    if (!view) {
      const known = views.status().map((one) => one.name);
      unknown(response, `there is no view ${name.slice(0, 60)}, only ${known.join(', ')}`);
    } else if (view.rebuild !== null) {
      const detail = `view ${name} is being rebuilt by operation ${view.rebuild}`;
      sendProblem(response, problem('not-possible', { detail, operation: view.rebuild }));
    } else {
      rebuild(request, response, { views, name });
    }
  });
  router.get('/operations/:id', noParameters, (request, response) => {
    sendOperation(response, idOf(request), views.operation(idOf(request)));
  });
  router.delete('/operations/:id', noParameters, (request, response) => {
    sendOperation(response, idOf(request), views.cancel(idOf(request)));
  });
}

const idOf = (request: Request): string => String(request.params['id']);

function rebuild(
  request: Request,
  response: Response,
  { views, name }: { readonly views: Views; readonly name: string },
): void {
  const asked = endingOf(request);
  if ('ok' in asked) {
    sendProblem(response, problemOf(asked));
    return;
  }
  const operation = views.rebuild([name], asked.then);
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
