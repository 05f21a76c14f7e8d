import { once } from 'node:events';
import type { Response } from 'express';

/** Sends values one a line, no faster than the client takes them; stops when the client is gone. */
export async function sendLines(response: Response, values: AsyncIterable<object>): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.type('application/x-ndjson');
  try {
    for await (const value of values) {
      cork(response);
      if (response.write(`${JSON.stringify(value)}\n`)) continue;
      await once(response, 'drain', { signal: gone.signal });
    }
    response.end();
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

/** What is written in one turn of the event loop leaves together. */
function cork(response: Response): void {
  if (response.writableCorked > 0) return;
  response.cork();
  setImmediate(() => response.uncork());
}
