import { mkdir, mkdtemp, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backend } from '../../src/compose.ts';
import { runAt } from './desk.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilateral-cli-'));
  await writeFile(join(folder, 'file'), 'no folder');
});
afterAll(() => rm(folder, { recursive: true }));

const COMMANDS = [['pairs'], ['append', '-'], ['export'], ['import', '-'], ['verify'], ['serve']];

describe('a data folder that cannot be one', () => {
  it.each(COMMANDS)('ends %s with 7 and is named', async (...argv) => {
    for (const data of [join(folder, 'file'), join(folder, 'file', 'within')]) {
      const ran = await runAt({ backend, stdin: '{}' }, ...argv, '--data', data);
      expect([ran.code, ran.stdout]).toEqual([7, '']);
      expect(ran.stderr).toMatch(/^bilateral: .* cannot be the data folder: E[A-Z]+: .*\n$/);
      expect(ran.stderr).toContain(data);
    }
  });
});

const READING = [
  ['pairs'],
  ['timeline', 'CHN-RUS'],
  ['show', '6d1f0b1e-9a55-5c43-8a5b-0c4b8d0f3f6e'],
  ['export'],
  ['replay'],
  ['verify'],
];

describe('a data folder that is not there', () => {
  it.each(READING)('ends %s with 7, and nothing is made', async (...argv) => {
    const data = join(folder, 'mistyped');
    const ran = await runAt({ backend }, ...argv, '--data', data);
    expect([ran.code, ran.stdout]).toEqual([7, '']);
    expect(ran.stderr).toBe(`bilateral: there is no data folder ${data}\n`);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it.each(READING)('without a log ends %s with 7, and nothing is made', async (...argv) => {
    const data = join(folder, 'empty');
    await mkdir(data);
    const ran = await runAt({ backend }, ...argv, '--data', data);
    expect([ran.code, ran.stdout]).toEqual([7, '']);
    expect(ran.stderr).toBe(`bilateral: there is no log at ${join(data, 'log.db')}\n`);
    expect(await readdir(data)).toEqual([]);
    await rmdir(data);
  });

  it('is made by a command that writes', async () => {
    const data = join(folder, 'new', 'data');
    const ran = await runAt({ backend, stdin: '' }, 'import', '-', '--data', data);
    expect(ran.code).toBe(0);
    expect(await readdir(data)).toContain('log.db');
    await rm(join(folder, 'new'), { recursive: true });
  });
});
