import type { Router } from 'express';
import type { Views } from '../views/port.ts';
import { noParameters } from './no-parameters.ts';
import { viewAnswer } from './view-answers.ts';

/** Whether the process lives, and whether every view is where it should be. */
export function healthRoutes(router: Router, views: Views): void {
  router.get('/livez', noParameters, (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', noParameters, (_request, response) => {
    const isReady = views.isReady();
    response
      .status(isReady ? 200 : 503)
      .json({ ready: isReady, views: views.status().map(viewAnswer) });
  });
}
