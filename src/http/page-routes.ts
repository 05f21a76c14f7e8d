import type { Router } from 'express';
import type { AppPorts, PageRoute } from './ports.ts';
import { problem } from './problem.ts';
import { sendProblem } from './send.ts';

/** The pages of the site, as they are rendered elsewhere. One that has been begun is finished when the server stops. */
export function pageRoutes(
  router: Router,
  pages: readonly PageRoute[],
  { now, stopping }: Pick<AppPorts, 'now' | 'stopping'>,
): void {
  for (const page of pages) {
    router.get(page.path, async (request, response) => {
      if (stopping.isStopping) {
        sendProblem(response, problem('stopping', { detail: 'no further page is begun' }));
        return;
      }
      const params = Object.fromEntries(
        Object.entries(request.params).map(([name, value]) => [name, String(value)]),
      );
      const { searchParams: query } = new URL(request.originalUrl, 'http://localhost');
      const asked = { params, query, today: now().slice(0, 10) };
      const { status, headers, body } = await stopping.finishing(page.render(asked));
      response
        .status(status)
        .set({ ...headers })
        .send(body);
    });
  }
}
