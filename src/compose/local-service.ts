import { setTimeout as pause } from 'node:timers/promises';
import type { Place, Unavailable } from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import type { Service } from '../client/service.ts';
import { readHolder } from '../log/open.ts';
import { dryPlace } from './dry-place.ts';
import { folderOf, unavailable } from './place.ts';
import { ready } from './ready.ts';
import { buildsIn, rebuildOnce } from './rebuild-once.ts';
import { openSite } from './site.ts';

type Opened = { readonly ok: true; readonly service: Service } | Unavailable;

/** How often it is looked whether another command has let go of the folder. */
const LOOK_MS = 100;

/**
 * The service over a folder that no server holds: a server of our own on a free port of this machine, for as long
 * as the command runs, so that a command's answers are the API's. It is not announced, and reads wait until the
 * views are at the head of the log. A folder that another command holds is waited for.
 */
export async function openService(asked: Place): Promise<Opened> {
  if (!asked.isDryRun) return openAt(asked);
  const { place, discard } = await dryPlace(asked);
  const opened = await openAt(place);
  if (!opened.ok) {
    await discard();
    return opened;
  }
  const { service } = opened;
  return { ok: true, service: { ...service, close: () => service.close().finally(discard) } };
}

async function openAt(place: Place): Promise<Opened> {
  for (;;) {
    const opened = await openHere(place);
    // Who holds a log that lies elsewhere cannot be told from this folder.
    if (opened.ok || opened.reason !== 'locked' || place.log !== undefined) return opened;
    const server = readHolder(folderOf(place))?.url;
    if (server) return { ok: true, service: httpClient(server) };
    await pause(LOOK_MS);
  }
}

async function openHere(place: Place): Promise<Opened> {
  try {
    const site = await openSite({ ...place, host: '127.0.0.1', port: 0, level: 'silent' });
    if (!site.ok) throw new Error(`no free port on ${site.host}`);
    const begun = buildsIn(site.views);
    try {
      await ready(site.views);
    } catch (error) {
      await site.close();
      throw error;
    }
    const client = httpClient(site.url);
    const service = { ...client, rebuild: rebuildOnce(client, begun), close: site.close };
    return { ok: true, service };
  } catch (error) {
    return unavailable(error);
  }
}
