import { pino } from 'pino';
import { projections } from '../../projections/index.ts';
import { pages } from '../../web/pages.ts';
import type { Place } from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import { openDirectory } from '../extract/who/directory.ts';
import { createApp } from '../http/app.ts';
import type { PageRoute } from '../http/ports.ts';
import { type Listening, listen } from '../http/server.ts';
import { stoppable } from '../http/stopping.ts';
import { type OpenLog, openLog } from '../log/open.ts';
import { sourceBook } from '../read/source-book.ts';
import { openReaders } from '../reading/readers.ts';
import { readOfficials } from '../reading/vocabulary.ts';
import { openRecorder } from '../record/open.ts';
import { openViews } from '../views/host.ts';
import type { OpenViews } from '../views/views-options.ts';
import { buildId } from './build-id.ts';
import { logging, openModel } from './model.ts';
import { pathsOf } from './place.ts';

/** Everything of one data folder, listening. */
export interface Site {
  readonly ok: true;
  /** `http://127.0.0.1:3000`, with the port it got. */
  readonly url: string;
  readonly views: OpenViews;
  /** Says in the data folder where this server answers. */
  announce(): void;
  /** Lets requests that run finish, then closes what is open. */
  close(): Promise<void>;
}

export interface SiteOptions extends Place {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Which requests are logged on stderr: `silent`, or a level of pino. */
  readonly level: string;
}

/** Opens a data folder and serves it. Throws LogUnavailable where its log cannot be had. */
export async function openSite(
  options: SiteOptions,
): Promise<Site | Extract<Listening, { ok: false }>> {
  const parts = await openParts(options);
  const { log, views, readers, model } = parts;
  const logger = pino({ level: options.level }, pino.destination(2));
  if (process.env['BILATERAL_MODEL'] && !model.ok) logger.warn(model.message);
  const here = { url: '' };
  const directory = openDirectory(readOfficials);
  const stopping = stoppable();
  const app = createApp({
    stopping,
    log,
    views,
    readers,
    model: logging(model, logger),
    directory,
    recorder: openRecorder(log, sourceBook(views), directory),
    logger,
    now: () => new Date().toISOString(),
    build: buildId(),
    pages: pagesOver(here),
  });
  const listening = await listen(app, options).catch((error: unknown) => failed(parts, error));
  if (!listening.ok) {
    await closeParts(parts);
    return listening;
  }
  const { server } = listening;
  here.url = server.url;
  return {
    ok: true,
    url: server.url,
    views,
    announce: () => log.announce(server.url),
    close: async () => {
      stopping.stop();
      await server.close(stopping.finished());
      await closeParts(parts);
    },
  };
}

interface Parts {
  readonly log: OpenLog;
  readonly views: OpenViews;
  readonly readers: ReturnType<typeof openReaders>;
  readonly model: ReturnType<typeof openModel>;
}

async function openParts(place: Place): Promise<Parts> {
  const { folder, logUrl } = pathsOf(place);
  const log = await openLog(logUrl);
  try {
    const views = await openViews({ folder, logUrl, projections });
    return {
      log: waking(log, views),
      views,
      readers: openReaders(),
      model: openModel(process.env),
    };
  } catch (error) {
    await log.close();
    throw error;
  }
}

async function closeParts({ log, views, readers, model }: Parts): Promise<void> {
  await model.close();
  await readers.close();
  await views.close();
  await log.close();
}

async function failed(parts: Parts, error: unknown): Promise<never> {
  await closeParts(parts);
  throw error;
}

/** Tells the views of every append, so that they need not look for it. */
const waking = (log: OpenLog, views: OpenViews): OpenLog => ({
  ...log,
  append: async (stream, events, options) => {
    const result = await log.append(stream, events, options);
    if (result.ok && !result.duplicate) views.wake();
    return result;
  },
});

/** The pages ask the API of this very server, as any client does. */
const pagesOver = (here: { readonly url: string }): readonly PageRoute[] =>
  pages.map((page) => ({
    ...page,
    render: (request) => page.render(request, httpClient(here.url)),
  }));
