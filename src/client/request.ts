import type { Problem } from './problem.ts';
import type { Answer, Query } from './service.ts';

/** No answer came: the server is not there, or the connection was lost. */
export class NotReachable extends Error {
  override readonly name = 'NotReachable';
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly query?: Query;
  /** Sent as JSON; text goes as it is, with its own media type. */
  readonly json?: unknown;
  readonly text?: { readonly body: string; readonly type: string };
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The address with the parameters that are set. */
function address(base: string, path: string, query: Query = {}): string {
  const url = new URL(`${base.replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** A path with its variable parts escaped. */
export const path = (strings: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw: strings }, ...parts.map(encodeURIComponent));

/** One exchange; throws NotReachable when there is no answer. */
export async function send(base: string, to: string, request: Request = {}): Promise<Response> {
  const url = address(base, to, request.query);
  try {
    return await fetch(url, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...bodyOf(request),
    });
  } catch (error) {
    throw new NotReachable(`no answer from ${new URL(url).origin}: ${causeOf(error)}`, {
      cause: error,
    });
  }
}

/** One exchange of JSON: the body, or the problem the server names. */
export async function sendJson<Body>(
  base: string,
  to: string,
  request: Request = {},
): Promise<Answer<Body>> {
  const response = await send(base, to, request);
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  // The server's answers are made from the same types.
  return { ok: true, body: (await response.json()) as Body };
}

/** The problem in a response; one is made from the status when something else stands between. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return (await response.json()) as Problem; // RFC 9457 from the server
  return {
    type: '/problems/failed',
    title: `${response.url} answered ${response.status} ${response.statusText}`.trim(),
    status: response.status,
  };
}

function headersOf({ json, text, headers = {} }: Request): Record<string, string> {
  const set: Record<string, string> = { accept: 'application/json' };
  if (json !== undefined) set['content-type'] = 'application/json';
  if (text !== undefined) set['content-type'] = text.type;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) set[name] = value;
  return set;
}

function bodyOf({ json, text }: Request): { body?: string } {
  if (text !== undefined) return { body: text.body };
  return json === undefined ? {} : { body: JSON.stringify(json) };
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? `${cause.code} ${cause.message}`.trim() : cause.message;
}
