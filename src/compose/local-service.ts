import type { Place, Unavailable } from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import type { Service } from '../client/service.ts';
import { unavailable } from './place.ts';
import { ready } from './ready.ts';
import { openSite } from './site.ts';

/**
 * The service over a folder that no server holds: a server of our own on a free port of this machine, for as long
 * as the command runs, so that a command's answers are the API's. It is not announced, and reads wait until the
 * views are at the head of the log.
 */
export async function openService(
  place: Place,
): Promise<{ readonly ok: true; readonly service: Service } | Unavailable> {
  try {
    const site = await openSite({ ...place, host: '127.0.0.1', port: 0, level: 'silent' });
    if (!site.ok) throw new Error(`no free port on ${site.host}`);
    try {
      await ready(site.views);
    } catch (error) {
      await site.close();
      throw error;
    }
    return { ok: true, service: { ...httpClient(site.url), close: site.close } };
  } catch (error) {
    return unavailable(error);
  }
}
