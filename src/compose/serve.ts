import type { Served, ServeOptions } from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import { loadExamples } from './examples.ts';
import { unavailable } from './place.ts';
import { ready } from './ready.ts';
import { openSite, type Site } from './site.ts';
import { brokenTable } from './tables.ts';

/** Serves a data folder until it is closed. */
export async function serve(options: ServeOptions): Promise<Served> {
  const broken = brokenTable();
  if (broken) return broken;
  try {
    const site = await openSite({
      ...options,
      level: process.env['BILATERAL_LOG_LEVEL'] ?? 'warn',
    });
    if (!site.ok) return site;
    site.announce();
    const examples = options.withExamples ? await examplesInto(site) : null;
    let closing: Promise<void> | undefined;
    let settle: () => void;
    const closed = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const close = (): Promise<void> => {
      closing ??= site.close().finally(() => settle());
      return closing;
    };
    return { ok: true, url: site.url, examples, closed, close };
  } catch (error) {
    return unavailable(error);
  }
}

/** An article is recorded once the views can say what stands at its URL. */
async function examplesInto(site: Site) {
  try {
    await ready(site.views);
    return await loadExamples(httpClient(site.url));
  } catch (error) {
    await site.close();
    throw error;
  }
}
