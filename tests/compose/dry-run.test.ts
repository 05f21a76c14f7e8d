import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bilateral, withFolder } from '../cli/spawned.ts';
import { note } from '../record/recorder.ts';

const EVENT = JSON.stringify(note());

/** Runs a command dry in a home of its own, temporary files included; its end, and what is there then. */
const runDry = (argv: readonly string[], stdin: string, there: readonly string[] = []) =>
  withFolder(async (home) => {
    for (const name of ['passing', ...there]) await mkdir(join(home, name));
    await writeFile(join(home, 'file'), '');
    const inHome = argv.map((one) => one.replace('~', home));
    const ended = await bilateral([...inHome, '--dry-run'], stdin, {
      TMPDIR: join(home, 'passing'),
    });
    const left = (await readdir(home, { recursive: true })).sort();
    return { ...ended, left };
  });

describe('a dry run', () => {
  it.each([
    [['append', '-', '--data', '~/none'], EVENT, 0],
    [['add', '-', '--published-on', '2025-11-04', '--data', '~/none'], 'Nothing happened.', 0],
    [['import', '-', '--data', '~/none'], '{bad', 4],
    [['import', '-', '--data', '~/none', '--log', 'sqlite:~/other.db'], '', 0],
  ])(
    '%j makes no data folder and no log',
    async (argv, stdin, code) => {
      const ended = await runDry(argv, stdin);
      expect([ended.code, ended.left]).toEqual([code, ['file', 'passing']]);
    },
    60_000,
  );

  it('makes no log in a folder that has none', async () => {
    const ended = await runDry(['append', '-', '--data', '~/empty'], EVENT, ['empty']);
    expect([ended.code, ended.left]).toEqual([0, ['empty', 'file', 'passing']]);
    expect(ended.stdout).toContain('would append 1 event');
  }, 60_000);

  it('says of a file that it is no data folder', async () => {
    const ended = await runDry(['import', '-', '--data', '~/file'], '');
    expect([ended.code, ended.left]).toEqual([7, ['file', 'passing']]);
    expect(ended.stderr).toContain('cannot be the data folder');
  }, 60_000);
});
