import type { Router } from 'express';
import type { PageRoute } from './ports.ts';

/** The pages of the site, as they are rendered elsewhere. */
export function pageRoutes(router: Router, pages: readonly PageRoute[], now: () => string): void {
  for (const page of pages) {
    router.get(page.path, async (request, response) => {
      const params = Object.fromEntries(
        Object.entries(request.params).map(([name, value]) => [name, String(value)]),
      );
      const { searchParams: query } = new URL(request.originalUrl, 'http://localhost');
      const { status, headers, body } = await page.render({
        params,
        query,
        today: now().slice(0, 10),
      });
      response
        .status(status)
        .set({ ...headers })
        .send(body);
    });
  }
}
