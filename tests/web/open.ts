import type { PageResponse, PageService } from '../../web/page.ts';
import { pages } from '../../web/pages.ts';
import { service } from './service.ts';

interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly today?: string;
  readonly by?: PageService;
}

/** Renders the page at a path, with the service that knows one pair. */
export function open(path: string, asked: Asked = {}): Promise<PageResponse> {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page stands at ${path}`);
  const { params = {}, query = '', today = '2026-11-23', by = service } = asked;
  return page.render({ params, query: new URLSearchParams(query), today }, by);
}

export const openPair = (query = '', asked: Asked = {}): Promise<PageResponse> =>
  open('/pairs/:pair', { params: { pair: 'CHN-RUS' }, query, ...asked });
