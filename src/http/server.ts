import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

interface RunningServer {
  /** `http://127.0.0.1:3000`, with the port it got. */
  readonly url: string;
  /**
   * Takes no further requests once `first` is done, finishes those that are on their way, then ends; all in ten
   * seconds at most.
   */
  close(first?: Promise<void>): Promise<void>;
}

export type Listening =
  | { readonly ok: true; readonly server: RunningServer }
  | {
      readonly ok: false;
      readonly reason: 'port-taken';
      readonly host: string;
      readonly port: number;
    };

/** Lines may come for as long as somebody has some: an hour for one body. */
const LONGEST_BODY_MS = 3_600_000;

/** How long a request that is on its way may take once the server drains. */
const DRAIN_MS = 10_000;

/** Serves an app; port 0 takes any that is free. Throws what is not about the port. */
export async function listen(
  app: Express,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer({ requestTimeout: LONGEST_BODY_MS }, app);
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isTaken(error)) return { ok: false, reason: 'port-taken', host, port };
    throw error;
  }
  // A server that listens on a host and port has such an address.
  const { port: given } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    ok: true,
    server: { url: `http://${name}:${given}`, close: (first) => drain(server, first) },
  };
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'EADDRINUSE';

async function drain(server: Server, first?: Promise<void>): Promise<void> {
  let lateness: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    lateness = setTimeout(resolve, DRAIN_MS);
  });
  const closed = once(server, 'close');
  await Promise.race([first, late]);
  server.close();
  // A connection whose request has been answered would be kept for the next one.
  const tidy = setInterval(() => server.closeIdleConnections(), 50);
  void late.then(() => server.closeAllConnections());
  await closed;
  clearInterval(tidy);
  clearTimeout(lateness);
}
