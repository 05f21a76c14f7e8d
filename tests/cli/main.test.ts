import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bilateral, bilateralCutOff, withFolder, withServing } from './spawned.ts';

const STORY = 'examples/heads-of-government.txt';
const KNOWN = ['--publisher', 'Meridian News Agency', '--published-on', '2025-11-04'];

const idsIn = (ndjson: string): readonly string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

describe('the program, on a folder of its own', () => {
  it(
    'adds an article, shows its timeline, and adds nothing the second time',
    () =>
      withFolder(async (data) => {
        const first = await bilateral(['add', STORY, ...KNOWN, '--data', data]);
        expect([first.code, first.stderr]).toEqual([0, '']);
        expect(first.stdout).toMatch(/^added \d+ facts, source /);
        const second = await bilateral(['add', STORY, ...KNOWN, '--data', data]);
        expect([second.code, second.stdout]).toEqual([0, expect.stringMatching(/^known already/)]);
        const { code, stdout, stderr } = await bilateral(['timeline', 'ru-cn', '--data', data]);
        expect([code, stderr]).toEqual([0, '']);
        expect(stdout).toContain('China – Russia  CHN-RUS');
        expect(stdout).toContain('November 2025\n  ●');
      }),
    60_000,
  );

  it(
    'restores what it exported: the same events, the same timeline, and a whole log',
    () =>
      withFolder(async (folder) => {
        const [data, restored] = [join(folder, 'a'), join(folder, 'b')];
        await bilateral(['add', STORY, ...KNOWN, '--data', data]);
        const exported = await bilateral(['export', '--data', data]);
        const imported = await bilateral(['import', '-', '--data', restored], exported.stdout);
        expect([imported.code, imported.stderr]).toEqual([0, '']);
        const again = await bilateral(['export', '--data', restored]);
        expect(idsIn(again.stdout)).toEqual(idsIn(exported.stdout));
        const [one, other] = await Promise.all(
          [data, restored].map((at) =>
            bilateral(['timeline', 'CHN-RUS', '--ndjson', '--data', at]),
          ),
        );
        expect(one?.stdout).toBe(other?.stdout);
        const verified = await bilateral(['verify', '--data', restored]);
        expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/^log: whole/)]);
      }),
    60_000,
  );

  it(
    'ends silently when the reader of its output goes away',
    () =>
      withFolder(async (data) => {
        const story = {
          text: 'Xi Jinping met Vladimir Putin in Beijing on 4 November 2025. '.repeat(40),
        };
        const lines = Array.from({ length: 400 }, (_, id) =>
          JSON.stringify({ id, ...story, publishedOn: '2025-11-04' }),
        );
        const path = join(data, 'many.ndjson');
        await writeFile(path, lines.join('\n'));
        const { code, stderr } = await bilateralCutOff(['read', '--ndjson', path]);
        expect([code, stderr]).toEqual([0, '']);
      }),
    60_000,
  );

  it(
    'reads articles line by line without making a data folder',
    () =>
      withFolder(async (folder) => {
        const data = join(folder, 'data');
        const stdin = `{"id":"a","text":"Xi Jinping met Vladimir Putin in Moscow on Monday.","publishedOn":"2025-11-04"}\n{"id":"b"}\n`;
        const { code, stdout } = await bilateral(['read', '--ndjson', '-'], stdin, {
          BILATERAL_DATA: data,
        });
        const [good, bad] = stdout.split('\n').map((line) => JSON.parse(line || 'null'));
        expect(code).toBe(4);
        expect(good).toMatchObject({ id: 'a', dates: [{ text: 'Monday', edtf: '2025-11-03' }] });
        expect(bad).toMatchObject({ id: 'b', line: 2, error: expect.any(String) });
        expect(existsSync(data)).toBe(false);
      }),
    60_000,
  );
});

describe('the program, serving', () => {
  it(
    'loads the sample once, is spoken to by other commands, and ends in order',
    () =>
      withFolder(async (folder) => {
        const data = join(folder, 'data');
        const serve = ['--data', data, '--with-examples'];
        await withServing(serve, async ({ url, welcome, stop }) => {
          expect(welcome).toContain('1 of 1 added');
          const page = await fetch(`${url}/pairs/CHN-RUS`);
          expect([page.status, (await page.text()).includes('<h1>China – Russia</h1>')]).toEqual([
            200,
            true,
          ]);
          const beside = await bilateral(['pairs', '--json', '--data', data]);
          expect(beside.code).toBe(0);
          expect(beside.stdout).toContain('"CHN-RUS"');
          expect(await stop('SIGTERM')).toBe(0);
        });
        const before = await bilateral(['export', '--data', data]);
        await withServing(serve, async ({ welcome, stop }) => {
          expect(welcome).toContain('there already');
          expect(await stop('SIGINT')).toBe(130);
        });
        expect((await bilateral(['export', '--data', data])).stdout).toBe(before.stdout);
      }),
    120_000,
  );

  it(
    'names a port that is taken, and leaves nothing running',
    () =>
      withFolder(async (data) => {
        const other = createServer().listen(0, '127.0.0.1');
        await once(other, 'listening');
        const { port } = other.address() as AddressInfo; // it listens on a port, not on a pipe
        const taken = await bilateral(['serve', '--data', data, '--port', String(port)]);
        other.close();
        expect([taken.code, taken.stdout]).toEqual([1, '']);
        expect(taken.stderr).toContain(`port ${port} on 127.0.0.1 is taken`);
      }),
    60_000,
  );
});
