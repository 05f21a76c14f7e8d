import { EventEmitter, once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { listen } from '../../src/http/server.ts';
import { note } from '../record/recorder.ts';
import { startServer, type TestServer } from './server.ts';

describe('a server that is closed', () => {
  it('takes no more lines of a request that is on its way, and says so', async () => {
    const server = await startServer();
    const { port } = new URL(server.url);
    const headers = { 'content-type': 'application/x-ndjson' };
    const target = { port, host: '127.0.0.1', method: 'POST', path: '/v1/events', headers };
    const sent = httpRequest(target);
    sent.write(`${JSON.stringify(note({ title: 'Before' }))}\n`);
    const [response] = await once(sent, 'response');
    response.setEncoding('utf8');
    let text = '';
    response.on('data', (part: string) => {
      text += part;
    });
    await once(response, 'data');
    const closed = server.close();
    sent.write(`${JSON.stringify(note({ title: 'After' }))}\n`);
    await once(response, 'end');
    await closed;
    const answers = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { line: 1, status: 201 },
      { line: 2, status: 503, problem: { type: '/problems/stopping' } },
    ]);
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  });
});

describe('a page that is being rendered when the server stops', () => {
  it('still asks the server and is sent whole, and no further one is begun', async () => {
    const begun = new EventEmitter();
    const isBegun = once(begun, 'render');
    const render = async () => {
      const goesOn = once(begun, 'on');
      begun.emit('render');
      await goesOn;
      const body = await (await fetch(`${server.url}/v1/topics`)).text();
      return { status: 200, headers: {}, body };
    };
    const server: TestServer = await startServer(undefined, { pages: [{ path: '/slow', render }] });
    const first = fetch(`${server.url}/slow`);
    await isBegun;
    const closed = server.close();
    const late = await server.send('/slow');
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1']);
    expect(late.body).toMatchObject({ type: '/problems/stopping' });
    begun.emit('on');
    const answer = await first;
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('energy')]);
    await closed;
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  });
});

describe('a port', () => {
  it('that is taken is an answer that names it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo; // it listens on a port
    const host = '127.0.0.1';
    const answer = await listen(express(), { host, port });
    other.close();
    await once(other, 'close');
    expect(answer).toEqual({ ok: false, reason: 'port-taken', host, port });
  });
});
