import { NotReachable } from '../client/request.ts';
import { BadInput } from './input.ts';

/** What an address answered: its text, its media type in small letters, and where it stands after redirects. */
export interface Fetched {
  readonly content: string;
  readonly type: string;
  readonly url: string;
}

/** Fetches a page. Throws NotReachable without a good answer, BadInput where its characters cannot be read. */
export async function fetched(url: string): Promise<Fetched> {
  const response = await fetch(url, { headers: { accept: 'text/html, text/*;q=0.9' } }).catch(
    (error: unknown) => {
      throw new NotReachable(`no answer from ${url}`, { cause: error });
    },
  );
  if (!response.ok) {
    throw new NotReachable(`${url} answered ${response.status} ${response.statusText}`);
  }
  const type = (response.headers.get('content-type') ?? '').toLowerCase();
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { content: decoded(bytes, type, url), type, url: response.url };
}

/** How far into a page the standard looks for the name of its encoding, in bytes. */
const PRESCAN = 1_024;
const CHARSET = /charset\s?=\s?["']?([\w-]+)/i;

/** The characters of a page, by the encoding that its header or its own first lines name, else UTF-8. */
function decoded(bytes: Uint8Array, type: string, url: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = (CHARSET.exec(type) ?? CHARSET.exec(start))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput('invalid', `${url} is not ${label} text`);
  }
}
