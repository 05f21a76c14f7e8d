import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetched } from '../../src/cli/fetched.ts';

const latin1 = Buffer.from('<html><meta charset="iso-8859-1"><p>Orb\u00e1n met him.</p>', 'latin1');
const answers: Readonly<Record<string, readonly [string, Buffer]>> = {
  '/utf-8': ['text/html', Buffer.from('<p>Orbán</p>')],
  '/header': ['text/html; charset=windows-1251', Buffer.from([0xcf, 0xe0, 0xf0, 0xe8, 0xe6])],
  '/meta': ['text/html', latin1],
  '/broken': ['text/html; charset=utf-8', Buffer.from([0x41, 0xff])],
  '/unknown': ['text/html; charset=klingon', Buffer.from('A')],
};

const server = createServer((request, response) => {
  const [type, body] = answers[request.url ?? ''] ?? ['text/plain', Buffer.alloc(0)];
  response.writeHead(request.url === '/gone' ? 410 : 200, { 'content-type': type }).end(body);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('a fetched page', () => {
  it.each([
    ['/utf-8', '<p>Orbán</p>'],
    ['/header', 'Париж'],
    ['/meta', latin1.toString('latin1')],
  ])('is read in the encoding that it names: %s', async (path, content) => {
    expect((await fetched(origin + path)).content).toBe(content);
  });

  it.each([
    ['/broken', 'is not utf-8 text'],
    ['/unknown', 'is not klingon text'],
    ['/gone', 'answered 410'],
  ])('is refused with a reason: %s', async (path, reason) => {
    await expect(fetched(origin + path)).rejects.toThrow(reason);
  });
});
