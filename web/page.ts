import type { Service } from '../src/client/service.ts';

/** What the pages ask of the service. */
export type PageService = Pick<
  Service,
  'pairs' | 'timeline' | 'fact' | 'factHistory' | 'factEvidence' | 'source'
>;

export interface PageRequest {
  /** The path's variable parts, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The reader's calendar day. */
  readonly today: string;
}

export interface PageResponse {
  readonly status: number;
  /** Media type, address to go on to, how long it may be kept. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A page and the path it stands at, with `:name` for a variable part; only for GET. */
export interface Page {
  readonly path: string;
  /** Stands at no address of its own, but for those that lead nowhere. */
  readonly isFallback?: true;
  render(request: PageRequest, service: PageService): Promise<PageResponse>;
}

/** Goes on to another address of this site. */
export const redirect = (status: 303 | 308, location: string): PageResponse => ({
  status,
  headers: { location },
  body: '',
});
