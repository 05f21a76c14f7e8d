import { once } from 'node:events';
import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { bilateral, type Serving, withFolder, withServing } from '../cli/spawned.ts';
import { note } from '../record/recorder.ts';

const LINES = { 'content-type': 'application/x-ndjson' };
const line = (at: number) => `${JSON.stringify(note({ title: `Talk ${at}` }))}\n`;

const post = (url: string, path: string, headers: Record<string, string>): ClientRequest =>
  httpRequest(url + path, { method: 'POST', headers });

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of response.setEncoding('utf8')) text += part;
  return text;
}

interface LineAnswer {
  readonly line: number;
  readonly status: number;
  readonly problem?: { readonly type: string };
}

const answersIn = (text: string): readonly LineAnswer[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((one) => JSON.parse(one));

/** Sends lines for as long as the answer has not ended; calls back when some were answered. */
async function sendForEver(url: string, begun: () => void): Promise<readonly LineAnswer[]> {
  const sent = post(url, '/v1/events', LINES);
  sent.on('error', () => undefined); // the server leaves first
  let isOver = false;
  const writing = async () => {
    for (let at = 0; !isOver; at += 1) {
      sent.write(line(at));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const written = writing();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.once('data', begun);
  const text = await textOf(response);
  isOver = true;
  await written;
  sent.destroy();
  return answersIn(text);
}

describe('a server that is told to stop', () => {
  it(
    'answers every line that it recorded, and says from which line on it did nothing',
    () =>
      withFolder(async (data) => {
        const answers = await withServing(['--data', data], async ({ url, stop }) => {
          let ended: ReturnType<Serving['stop']> | undefined;
          const told = await sendForEver(url, () => {
            ended = stop('SIGTERM');
          });
          expect(await ended).toBe(0);
          return told;
        });
        const last = answers.at(-1);
        expect(last).toMatchObject({ status: 503, problem: { type: '/problems/stopping' } });
        expect(answers.map((one) => one.line)).toEqual(answers.map((_, at) => at + 1));
        expect(answers.slice(0, -1).every(({ status }) => status === 201)).toBe(true);
        const { stdout } = await bilateral(['export', '--data', data]);
        expect(stdout.split('"type":"MeetingHeld"').length).toBe(last?.line);
      }),
    120_000,
  );

  it(
    'finishes an article, gives up a rebuild, and keeps no idle connection',
    () =>
      withFolder((data) =>
        withServing(['--data', data], async ({ url, stop }) => {
          while ((await fetch(`${url}/readyz`)).status !== 200);
          const agent = new Agent({ keepAlive: true });
          const live = httpRequest(`${url}/livez`, { agent }).end();
          const [alive] = (await once(live, 'response')) as [IncomingMessage];
          const idle = once(alive.socket, 'close');
          await textOf(alive);
          const json = { 'content-type': 'application/json' };
          const article = post(url, '/v1/articles', { ...json, expect: '100-continue' });
          article.flushHeaders();
          await once(article, 'continue');
          const rebuild = post(url, '/v1/projections/timeline/rebuild', json).end('{}');
          const [started] = (await once(rebuild, 'response')) as [IncomingMessage];
          expect([started.statusCode, await textOf(started)]).toEqual([202, expect.any(String)]);
          const ended = stop('SIGTERM');
          await idle;
          article.end(
            JSON.stringify({
              text: 'On Tuesday the French and German ministers met in Lyon.',
              publisher: 'Example Courier',
              publishedOn: '2026-01-15',
            }),
          );
          const [answer] = (await once(article, 'response')) as [IncomingMessage];
          expect(answer.statusCode).toBe(201);
          expect(await textOf(answer)).toContain('Lyon');
          expect(await ended).toBe(0);
          agent.destroy();
        }),
      ),
    120_000,
  );

  it(
    'ends at once when it is told twice',
    () =>
      withFolder((data) =>
        withServing(['--data', data], async ({ url, stop }) => {
          // A client that neither ends its body nor hangs up would be waited for.
          const { port } = new URL(url);
          const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
          const body = line(1);
          socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n');
          socket.write(`Content-Type: ${LINES['content-type']}\r\n\r\n`);
          socket.write(`${body.length.toString(16)}\r\n${body}\r\n`);
          await once(socket, 'data');
          const ended = stop('SIGTERM');
          socket.resume();
          await once(socket, 'end');
          await stop('SIGTERM');
          expect(await ended).toBeNull();
          socket.destroy();
        }),
      ),
    120_000,
  );
});
