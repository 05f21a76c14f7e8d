import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bilateral } from '../cli/spawned.ts';
import { entry } from './entries.ts';
import { startServer, type TestServer } from './server.ts';

const FIRM = 'Quay, Pier & Co';
const PUBLISHERS = [FIRM, 'Quay', 'The "Now", daily', 'Desk'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  for (const [at, publisher] of PUBLISHERS.entries()) {
    const noted = entry(publisher, `2025-12-0${at + 1}`);
    await server.post('/v1/events', { ...noted, source: { ...noted.source, publisher } });
  }
});
afterAll(() => server.close());

it.each([
  [['"Quay, Pier & Co"'], [FIRM]],
  [['"quay, pier & co",desk'], [FIRM, 'Desk']],
  [
    ['"Quay, Pier & Co"', 'Quay'],
    [FIRM, 'Quay'],
  ],
  [['"The ""Now"", daily"'], ['The "Now", daily']],
  [['Quay, Pier & Co'], ['Quay']],
])('publisher %j finds %j', async (given, found) => {
  const query = new URLSearchParams(given.map((one): [string, string] => ['publisher', one]));
  const { body } = await server.get(`/v1/pairs/FRA-ITA/timeline?order=asc&${query}`);
  expect(body.entries.map(({ title }) => title)).toEqual(found);
  const { body: listed } = await server.get(`/v1/sources?${query}`);
  const publishers = Reflect.get(listed, 'sources').map((one: typeof body) =>
    Reflect.get(one, 'publisher'),
  );
  expect(new Set(publishers)).toEqual(new Set(found));
});

it('is named so on the command line too', async () => {
  const { stdout } = await bilateral([
    ...['timeline', 'FRA-ITA', '--url', server.url, '--json'],
    ...['--publisher', `"${FIRM}"`],
  ]);
  expect(JSON.parse(stdout).entries).toMatchObject([{ title: FIRM }]);
});
