import { describe, expect, it } from '@jest/globals';
import { httpClient } from '../../src/client/http-client.ts';
import { NotReachable } from '../../src/client/request.ts';
import type { LineAnswer } from '../../src/client/service.ts';
import { sendJson, withServer } from './server.ts';

const problem = { type: '/problems/not-found', title: 'Not found', status: 404, detail: 'no "x"' };

describe('the HTTP client', () => {
  it('asks under the API’s paths, escaped, with the parameters that are set', () =>
    withServer(
      (_, response) => sendJson(response, 200, {}),
      async (url, seen) => {
        const client = httpClient(url);
        await client.timeline('CHN-RUS', { q: 'a&b', from: undefined, type: 'meeting,action' });
        await client.fact('../sources');
        await client.source('s1', { asOf: '12' });
        expect(seen.map((one) => one.url)).toEqual([
          '/v1/pairs/CHN-RUS/timeline?q=a%26b&type=meeting%2Caction',
          '/v1/facts/..%2Fsources',
          '/v1/sources/s1?asOf=12',
        ]);
      },
    ));

  it('speaks to a server that stands below a path', () =>
    withServer(
      (_, response) => sendJson(response, 200, {}),
      async (url, seen) => {
        await httpClient(`${url}/bilateral/`).pairs();
        expect(seen[0]?.url).toBe('/bilateral/v1/pairs');
      },
    ));

  it('posts an article as JSON, with dryRun where asked for', () =>
    withServer(
      (_, response) => sendJson(response, 201, { duplicate: false }),
      async (url, seen) => {
        const answer = await httpClient(url).addArticle({ text: 'ä' }, { dryRun: true });
        expect(answer).toEqual({ ok: true, body: { duplicate: false } });
        expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1/articles?dryRun=true' });
        expect(seen[0]?.headers['content-type']).toBe('application/json');
        expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ text: 'ä' });
      },
    ));

  it('says what it expects of the stream, and under which key', () =>
    withServer(
      (_, response) => sendJson(response, 201, { events: [], duplicates: 0 }),
      async (url, seen) => {
        const client = httpClient(url);
        await client.append({}, { expected: 4, idempotencyKey: 'k1' });
        await client.append({}, { expected: 'no-stream' });
        expect(seen[0]?.headers).toMatchObject({ 'if-match': '"4"', 'idempotency-key': 'k1' });
        expect(seen[1]?.headers).toMatchObject({ 'if-none-match': '*' });
        expect(seen[1]?.headers).not.toHaveProperty('if-match');
      },
    ));

  it('hands on the problem that the server names', () =>
    withServer(
      (_, response) => sendJson(response, 404, problem),
      async (url) => {
        expect(await httpClient(url).fact('x')).toEqual({ ok: false, problem });
      },
    ));

  it('makes a problem of an answer that is not the API’s', () =>
    withServer(
      (_, response) => response.writeHead(502).end('<h1>Bad Gateway</h1>'),
      async (url) => {
        const answer = await httpClient(url).fact('x');
        expect(answer).toMatchObject({ ok: false, problem: { status: 502 } });
      },
    ));

  it('throws when there is no answer', async () => {
    const client = await withServer(
      () => {},
      async (url) => httpClient(url),
    );
    await expect(client.pairs()).rejects.toThrow(NotReachable);
  });

  it('rebuilds every view, in one pass over the log, when none is named', () =>
    withServer(
      ({ method }, response) =>
        method === 'GET'
          ? sendJson(response, 200, { projections: [{ name: 'timeline' }, { name: 'changes' }] })
          : sendJson(response, 202, { id: 'op' }),
      async (url, seen) => {
        const answer = await httpClient(url).rebuild([], 'compare');
        expect(answer).toEqual({ ok: true, body: { operations: [{ id: 'op' }] } });
        expect(seen.map(({ url: at, body }) => [at, body])).toEqual([
          ['/v1/projections', ''],
          ['/v1/projections/timeline%2Cchanges/rebuild', '{"then":"compare"}'],
        ]);
      },
    ));
});

describe('appending lines', () => {
  async function* numbered(count: number): AsyncGenerator<string> {
    for (let line = 1; line <= count; line += 1) yield line % 7 === 0 ? '' : `{"n":${line}}`;
  }

  async function answersOf(url: string, count: number): Promise<readonly LineAnswer[]> {
    const answers: LineAnswer[] = [];
    for await (const answer of httpClient(url).appendLines(numbered(count))) answers.push(answer);
    return answers;
  }

  it('answers each line under its number in the whole input, blank lines passed over', () =>
    withServer(
      ({ body }, response) => {
        const lines = body.split('\n').filter(Boolean);
        const answers = lines.map((text, index) => {
          const { n } = JSON.parse(text);
          return `${JSON.stringify({ line: index + 1, status: 201, events: [], duplicates: n })}\n`;
        });
        response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(answers.join(''));
      },
      async (url, seen) => {
        const answers = await answersOf(url, 1_300);
        expect(answers).toHaveLength(1_300 - 185);
        expect(answers.every((one) => 'duplicates' in one && one.duplicates === one.line)).toBe(
          true,
        );
        expect(seen.length).toBeGreaterThan(1);
      },
    ));

  it('sends no further lines to a server that stops', () =>
    withServer(
      (_, response) => {
        const stopping = { type: '/problems/stopping', title: 'The server is stopping' };
        const answers = [
          { line: 1, status: 201, events: [], duplicates: 0 },
          { line: 2, status: 503, problem: { ...stopping, status: 503 } },
        ];
        response.end(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
      },
      async (url, seen) => {
        const answers = await answersOf(url, 1_300);
        expect(answers.map(({ status }) => status)).toEqual([201, 503]);
        expect(seen).toHaveLength(1);
      },
    ));

  it('gives every line the problem of a request refused as a whole', () =>
    withServer(
      (_, response) => sendJson(response, 403, { ...problem, status: 403 }),
      async (url) => {
        expect((await answersOf(url, 3)).map(({ line, status }) => [line, status])).toEqual([
          [1, 403],
          [2, 403],
          [3, 403],
        ]);
      },
    ));
});
