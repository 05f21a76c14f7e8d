import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { projections } from '../../projections/index.ts';
import type { Extraction } from '../../src/extract/types.ts';
import { openDirectory } from '../../src/extract/who/directory.ts';
import { createApp } from '../../src/http/app.ts';
import type { PageRoute } from '../../src/http/ports.ts';
import { listen } from '../../src/http/server.ts';
import { stoppable } from '../../src/http/stopping.ts';
import { openLog } from '../../src/log/open.ts';
import type { EventLog } from '../../src/log/port.ts';
import type { ReadParts } from '../../src/read/parts.ts';
import { sourceBook } from '../../src/read/source-book.ts';
import { readOfficials } from '../../src/reading/vocabulary.ts';
import { openRecorder } from '../../src/record/open.ts';
import { openViews } from '../../src/views/host.ts';
import type { Views } from '../../src/views/port.ts';
import type { OpenViews } from '../../src/views/views-options.ts';

export interface TestServer {
  readonly url: string;
  /** What its answers are made from. */
  readonly parts: ReadParts;
  /** One exchange; the body is parsed where it is JSON. */
  send(path: string, request?: Sent): Promise<Got>;
  /** An exchange that waits until the views have passed what was written before. */
  get(path: string): Promise<Got>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Got>;
  /** How many events the log holds. */
  count(): Promise<number>;
  close(): Promise<void>;
}

interface Sent {
  readonly method?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Got {
  readonly status: number;
  readonly headers: Headers;
  /** `{}` when the answer is no JSON. */
  readonly body: AnyBody;
  readonly text: string;
}

interface Thing {
  readonly id: string;
  readonly factId: string;
  readonly title: string;
  readonly position: string;
  readonly revision: number;
  readonly parts: readonly Thing[];
  readonly reports: readonly Thing[];
  readonly pointer: string;
  readonly parameter: string;
}

/** The fields that tests look into; what an answer really holds, they check. */
interface AnyBody extends Thing {
  readonly type: string;
  readonly next: string | null;
  readonly total: number;
  readonly duplicates: number;
  readonly duplicate: boolean;
  readonly asOf: Thing | null;
  readonly events: readonly Thing[];
  readonly entries: readonly Thing[];
  readonly facts: readonly Thing[];
  readonly changes: readonly Thing[];
  readonly errors: readonly Thing[];
  readonly source: Thing & { readonly sourceId: string; readonly text: string };
}

interface ServerOptions {
  readonly pages?: readonly PageRoute[];
  /** A data folder that outlives the server; by default it has one of its own. */
  readonly data?: string;
  /** Takes requests while the views are not built yet. */
  readonly isEarly?: boolean;
}

/** A whole server on a log and views of its own, with a reader of articles that tests bring along. */
export async function startServer(
  read: (text: string) => Extraction = nothing,
  { pages = [], data, isEarly = false }: ServerOptions = {},
): Promise<TestServer> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'bilateral-http-')));
  const logUrl = `sqlite:${join(folder, 'log.db')}`;
  const log = await openLog(logUrl);
  const views = await openViews({ folder: join(folder, 'views'), logUrl, projections });
  if (!isEarly) await ready(views);
  const directory = openDirectory(readOfficials);
  const stopping = stoppable();
  const parts = { log, views, directory, now: () => new Date().toISOString() };
  const app = createApp({
    ...parts,
    stopping,
    recorder: openRecorder(waking(log, views), sourceBook(views), directory),
    readers: {
      extractor: { method: 'rules', name: 'test-rules', version: '2.0.0' },
      read: async ({ text }) => read(text),
    },
    build: 'test',
    pages,
    logger: pino({ level: process.env['LOG'] ?? 'silent' }),
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  if (!listening.ok) throw new Error('a free port was taken');
  const { server } = listening;
  const send: TestServer['send'] = async (path, request = {}) => {
    const response = await fetch(server.url + path, { redirect: 'manual', ...request });
    const text = await response.text();
    const isJson = /json$|json;/.test(response.headers.get('content-type') ?? '');
    const body = isJson && !response.headers.get('content-type')?.includes('ndjson');
    const { status, headers } = response;
    return { status, headers, text, body: JSON.parse(body ? text : '{}') };
  };
  const head = async () => (await log.head()).position;
  return {
    url: server.url,
    parts,
    send,
    get: async (path) => send(`${path}${path.includes('?') ? '&' : '?'}after=${await head()}`),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    count: async () => (await log.readAll({ limit: 100_000 })).events.length,
    async close() {
      stopping.stop();
      await server.close(stopping.finished());
      await views.close();
      await log.close();
      if (data === undefined) await rm(folder, { recursive: true });
    },
  };
}

/** Tells the views of every append, so that no test waits until they look. */
const waking = (log: EventLog, views: OpenViews): EventLog => ({
  ...log,
  append: async (...asked) => {
    const result = await log.append(...asked);
    views.wake();
    return result;
  },
});

const nothing = (): Extraction => ({
  facts: [],
  mentions: { dates: [], countries: [], people: [] },
});

const ready = (views: Views): Promise<void> =>
  new Promise((resolve) => {
    const stop = views.onProgress(() => look());
    const look = () => {
      if (!views.isReady()) return;
      stop();
      resolve();
    };
    look();
  });
