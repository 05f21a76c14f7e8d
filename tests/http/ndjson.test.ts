import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note } from '../record/recorder.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface LineAnswer {
  readonly line: number;
  readonly status: number;
  readonly events?: readonly { readonly factId: string }[];
  readonly problem?: { readonly type: string; readonly errors: readonly { pointer: string }[] };
}

async function postLines(body: string | Uint8Array, query = ''): Promise<readonly LineAnswer[]> {
  const headers = { 'content-type': 'application/x-ndjson' };
  const got = await server.send(`/v1/events${query}`, { method: 'POST', body, headers });
  expect(got.status).toBe(200);
  expect(got.headers.get('content-type')).toContain('application/x-ndjson');
  return got.text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const line = (title: string, more: object = {}) => JSON.stringify(note({ title, ...more }));

describe('NDJSON', () => {
  it('answers each line in its turn; a bad one appends nothing and stops nothing', async () => {
    const before = await server.count();
    const answers = await postLines(
      [
        line('First'),
        'no json',
        line('Second', { mode: 'pigeon' }),
        '',
        '[]',
        line('First'),
        `{"type": "${'x'.repeat(1024 * 1024)}"}`,
        '{"__proto__": {}}',
        '['.repeat(200_000) + ']'.repeat(200_000),
        line('Last'),
      ].join('\r\n'),
    );
    expect(answers.map(({ line: number, status }) => [number, status])).toEqual([
      [1, 201],
      [2, 400],
      [3, 400],
      [5, 400],
      [6, 200],
      [7, 413],
      [8, 400],
      [9, 400],
      [10, 201],
    ]);
    expect(answers[1]?.problem).toMatchObject({
      errors: [{ pointer: '', message: expect.stringContaining('not JSON'), value: 'no json' }],
    });
    expect(answers[2]?.problem).toMatchObject({
      type: '/problems/invalid',
      errors: [{ pointer: '/data/mode', value: 'pigeon' }],
    });
    expect(answers[7]?.problem).toMatchObject({
      type: '/problems/invalid',
      detail: expect.stringContaining('deeper than the 64 levels'),
    });
    expect(await server.count()).toBe(before + 3);
  });

  it('refuses a line that is no UTF-8, whose text would not be kept as it came', async () => {
    const bytes = [line('é'), '\n', line('plain')].map((text) => Buffer.from(text, 'latin1'));
    const answers = await postLines(Buffer.concat(bytes));
    expect(answers.map(({ status }) => status)).toEqual([400, 201]);
    expect(answers[0]?.problem).toMatchObject({
      detail: 'the line is not UTF-8 text',
      errors: [{ pointer: '', value: expect.stringContaining('"type":"MeetingHeld"') }],
    });
  });

  it('lets a judgement follow the fact that it is about', async () => {
    const factId = '7d6a3f0e-8f9b-4a43-9d1e-0a6f5b3c2d11';
    const retraction = { type: 'FactRetracted', data: { factId, reason: 'Wrong' } };
    const answers = await postLines(
      [line('Retracted', { factId }), JSON.stringify(retraction), line('After')].join('\n'),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('may begin with a byte order mark', async () => {
    const answers = await postLines(`\ufeff${line('Marked')}\n${line('Unmarked')}`);
    expect(answers.map((answer) => [answer.line, answer.status])).toEqual([
      [1, 201],
      [2, 201],
    ]);
    expect(await postLines('\ufeff\n')).toEqual([]);
  });

  it.each([
    ['if-match', '"1"', 'If-Match'],
    ['if-none-match', '*', 'If-None-Match'],
  ])('refuses %s, since its lines are of many streams', async (name, value, called) => {
    const before = await server.count();
    const headers = { 'content-type': 'application/x-ndjson', [name]: value };
    const body = line('Expected');
    const got = await server.send('/v1/events', { method: 'POST', body, headers });
    expect(got.body).toMatchObject({
      status: 400,
      type: '/problems/invalid',
      detail: expect.stringContaining(`${called} is not offered for NDJSON`),
      errors: [{ pointer: '', value }],
    });
    expect(await server.count()).toBe(before);
  });

  it('appends nothing in a dry run', async () => {
    const before = await server.count();
    const answers = await postLines(line('Dry'), '?dryRun=true');
    expect(answers).toMatchObject([{ line: 1, status: 200, events: [{ type: 'MeetingHeld' }] }]);
    expect(answers[0]?.events?.[0]).not.toHaveProperty('position');
    expect(await server.count()).toBe(before);
  });

  it('takes many lines of many sources in one body', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => {
      const title = `Source ${index % 30}`;
      const source = { kind: 'entry', publisher: 'Bulk', title, publishedOn: '2026-01-15' };
      return JSON.stringify(note({ title: `Meeting ${index}` }, { source }));
    });
    const answers = await postLines(lines.join('\n'));
    expect(answers.map((answer) => answer.line)).toEqual(lines.map((_, index) => index + 1));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
  });

  it('answers a line before the next one is sent', async () => {
    const { port } = new URL(server.url);
    const sent = httpRequest({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/events',
      headers: { 'content-type': 'application/x-ndjson' },
    });
    const answers: string[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      sent.on('error', reject);
      sent.on('response', (response) => {
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          answers.push(...text.split('\n').filter(Boolean));
          if (answers.length === 1) sent.write(`${line('Two')}\n`);
          if (answers.length === 2) sent.end();
        });
        response.on('end', resolve);
      });
    });
    sent.write(`${line('One')}\n`);
    await ended;
    expect(answers.map((answer) => JSON.parse(answer).status)).toEqual([201, 201]);
  });
});

describe('GET /v1/events', () => {
  it('gives everything in order, a page at a time', async () => {
    const positions: string[] = [];
    for (let since: string | null = '0'; since !== null; ) {
      const { body } = await server.send(`/v1/events?limit=7&since=${since}`);
      expect(body.events.length).toBeLessThanOrEqual(7);
      positions.push(...body.events.map(({ position }) => position));
      since = body.next;
    }
    expect(positions).toHaveLength(await server.count());
    expect(positions.map(Number)).toEqual(positions.map(Number).toSorted((a, b) => a - b));
  });

  it('gives the whole log as lines, or only some types', async () => {
    const headers = { accept: 'application/x-ndjson' };
    const all = await server.send('/v1/events', { headers });
    expect(all.text.split('\n').filter(Boolean)).toHaveLength(await server.count());
    const some = await server.send('/v1/events?type=FactRetracted', { headers });
    const events = some.text.split('\n').filter(Boolean);
    expect(events.map((text) => JSON.parse(text))).toMatchObject([
      { type: 'FactRetracted', data: { reason: 'Wrong' }, metadata: { hash: expect.any(String) } },
    ]);
    const two = await server.send('/v1/events?limit=2', { headers });
    expect(two.text.split('\n').filter(Boolean)).toHaveLength(2);
  });
});
