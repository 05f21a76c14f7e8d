import { describe, expect, it } from '@jest/globals';
import { runAt } from './desk.ts';

describe('resolve', () => {
  const resolve = async (name: string, on?: string) => ({
    name,
    country: name === 'Li Qiang' ? 'CHN' : null,
    person: name === 'Li Qiang' ? 'Li Qiang' : null,
    office: on ? 'Premier' : null,
  });

  it('names the country of an actor, or ends with 3', async () => {
    const known = await runAt(
      { reading: { resolve } },
      'resolve',
      'Li Qiang',
      '--on',
      '2025-11-03',
    );
    expect([known.code, known.stdout]).toEqual([0, 'CHN  Li Qiang  Premier\n']);
    const unknown = await runAt({ reading: { resolve } }, 'resolve', 'Nobody');
    expect([unknown.code, unknown.stdout]).toEqual([3, '']);
  });

  it('answers lines in order, bad ones with an error and 4 at the end', async () => {
    const stdin =
      '{"name":"Li Qiang","on":"2025-11-03"}\n{"name":7}\n{"name":"Nobody","on":"soon"}\n' +
      `{"name":"Nobody","on":"2010-02-30"}\n{"name":"A","on":${'['.repeat(9_000)}${']'.repeat(9_000)}}\n{`;
    const { code, stdout } = await runAt(
      { reading: { resolve }, stdin },
      'resolve',
      '--ndjson',
      '-',
    );
    expect(code).toBe(4);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { name: 'Li Qiang', country: 'CHN', person: 'Li Qiang', office: 'Premier' },
      { line: 2, error: '"name" must be a text' },
      { line: 3, error: '"on" must be a calendar day, as 2025-11-04, not "soon"' },
      { line: 4, error: '"on" must be a calendar day, as 2025-11-04, not "2010-02-30"' },
      { line: 5, error: 'the line nests lists and objects deeper than 64 levels' },
      { line: 6, error: expect.stringMatching(/^the line is not JSON: /) },
    ]);
  });

  it('reads lines from standard input where no file is named, and asks for a name otherwise', async () => {
    const stdin = '{"name":"Li Qiang"}\n';
    const read = await runAt({ reading: { resolve }, stdin }, 'resolve', '--ndjson');
    expect([read.code, JSON.parse(read.stdout)]).toEqual([0, await resolve('Li Qiang')]);
    const bare = await runAt({ reading: { resolve } }, 'resolve');
    expect([bare.code, bare.stdout]).toEqual([2, '']);
  });

  it.each(['2010-02-30', '2025-13-01', '0000-01-01', 'today'])(
    'ends with 4 for %s, which is no day, and names it',
    async (on) => {
      const ran = await runAt({ reading: { resolve } }, 'resolve', 'Li Qiang', '--on', on);
      expect([ran.code, ran.stdout]).toEqual([4, '']);
      expect(ran.stderr).toContain(`not "${on}"`);
    },
  );
});
