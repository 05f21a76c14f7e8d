import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
