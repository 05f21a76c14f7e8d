import type { Page } from './page.ts';
import { notFoundPage } from './problem-page.ts';

/** The page for an address that leads nowhere; `path` ends in `:address`. */
export const nowhere = (path: string): Page => ({
  path,
  isFallback: true,
  render: async ({ params }) => notFoundPage(path.replace(':address', params['address'] ?? '')),
});
