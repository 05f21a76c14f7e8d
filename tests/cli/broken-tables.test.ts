import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { copiedBuild } from './another-build.ts';
import { bilateral, withFolder } from './spawned.ts';

describe('serve with a table that was edited wrongly', () => {
  it('refuses to start, with the file, the line and the value, and opens nothing', async () => {
    await withFolder(async (folder) => {
      const main = copiedBuild(folder);
      const table = join(folder, 'dist/src/extract/data/officials.tsv');
      appendFileSync(table, '\nFoo Bar\t\tXXX\tPresident\t2020\t\n');
      const data = join(folder, 'data');
      const ended = await bilateral(['serve', '--port', '0', '--data', data], '', {}, main);
      expect(ended).toMatchObject({ code: 4, stdout: '' });
      expect(ended.stderr).toMatch(/officials\.tsv line \d+, row "Foo Bar": "XXX" is none of/);
      expect(existsSync(data)).toBe(false);
    });
  });
});
