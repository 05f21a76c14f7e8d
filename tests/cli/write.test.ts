import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleInput, LineAnswer, WriteOptions } from '../../src/client/service.ts';
import { fact, source } from '../web/service.ts';
import { ok, problem, runAt } from './desk.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilateral-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('add', () => {
  const answer = {
    source,
    facts: [fact],
    mentions: { dates: [], countries: [], people: [] },
    duplicate: false,
  };

  it('adds an article from a file and says what came of it', async () => {
    const { code, stdout } = await runAt(
      { service: { addArticle: () => ok(answer) } },
      'add',
      await file('story.txt', 'a story'),
    );
    expect(code).toBe(0);
    expect(stdout).toContain(`added 1 fact, source ${source.sourceId}\n`);
    expect(stdout).toContain('Xi Jinping received Mikhail Mishustin in Beijing');
  });

  it('says when the text was known', async () => {
    const service = { addArticle: () => ok({ ...answer, duplicate: true }) };
    const { stdout } = await runAt({ service, stdin: 'a story' }, 'add', '-');
    expect(stdout).toContain('known already, nothing added: 1 fact');
  });

  it('asks for a dry run when told to, and knows the kind of a file by its name', async () => {
    const asked: [ArticleInput, unknown][] = [];
    const service = {
      addArticle: (article: ArticleInput, options: unknown) => {
        asked.push([article, options]);
        return ok(answer);
      },
    };
    await runAt({ service }, 'add', await file('a.html', '<p>a'), '--dry-run');
    await runAt({ service }, 'add', await file('a.md', '# a'), '--source-url', 'https://a.org/');
    await runAt({ service }, 'add', await file('a.json', '{"text":"a","title":"b"}'));
    expect(asked).toEqual([
      [{ html: '<p>a' }, { dryRun: true }],
      [{ markdown: '# a', url: 'https://a.org/' }, { dryRun: false }],
      [{ text: 'a', title: 'b' }, { dryRun: false }],
    ]);
  });

  it('refuses a JSON file that holds no article', async () => {
    const { code, stderr } = await runAt({}, 'add', await file('list.json', '[1]'));
    expect([code, stderr.includes('holds no JSON object')]).toEqual([4, true]);
  });
});

describe('append', () => {
  const event = { id: fact.factId, type: 'MeetingHeld', stream: 's', revision: 1, position: '2' };

  it('appends the events of a file as they are, with what the options ask for', async () => {
    const asked: [unknown, WriteOptions | undefined][] = [];
    const service = {
      append: (events: unknown, options?: WriteOptions) => {
        asked.push([events, options]);
        return ok({ events: [event], duplicates: 0 });
      },
    };
    const path = await file('one.json', '[{"type":"MeetingHeld"}]');
    const { code, stdout } = await runAt({ service }, 'append', path, '--expect', '4', '--json');
    await runAt({ service }, 'append', path, '--expect', 'none', '--dry-run');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ events: [event], duplicates: 0 });
    expect(asked).toEqual([
      [[{ type: 'MeetingHeld' }], { dryRun: false, expected: 4 }],
      [[{ type: 'MeetingHeld' }], { dryRun: true, expected: 'no-stream' }],
    ]);
  });

  it.each([
    [1, 0, 'appended 1 event\n'],
    [2, 0, 'appended 2 events\n'],
    [3, 1, 'appended 2 events, 1 known already\n'],
    [1, 1, 'known already, nothing added: 1 event\n'],
    [2, 2, 'known already, nothing added: 2 events\n'],
  ])('says of %i events, %i of them known: %s', async (all, duplicates, said) => {
    const events = Array.from({ length: all }, () => event);
    const service = { append: () => ok({ events, duplicates }) };
    const { code, stdout } = await runAt({ service, stdin: '{}' }, 'append', '-');
    expect([code, stdout]).toEqual([0, said + `  MeetingHeld        ${event.id}\n`.repeat(all)]);
  });

  it('refuses events nested deeper than can be sent', async () => {
    const stdin = '['.repeat(9_000) + ']'.repeat(9_000);
    const { code, stderr } = await runAt({ stdin }, 'append', '-');
    expect([code, stderr]).toEqual([
      4,
      'bilateral: standard input nests lists and objects deeper than 64 levels\n',
    ]);
  });

  it('ends with 5 on a version conflict and with 4 on what is not JSON', async () => {
    const service = { append: () => problem('wrong-revision', 412, 'is at 4, expected 3') };
    const conflict = await runAt({ service, stdin: '{}' }, 'append', '-', '--expect', '3');
    expect([conflict.code, conflict.stderr]).toEqual([
      5,
      'bilateral: wrong-revision: is at 4, expected 3\n',
    ]);
    const bad = await runAt({ service, stdin: '{' }, 'append', '-');
    expect([bad.code, bad.stderr]).toEqual([
      4,
      expect.stringContaining('standard input is not JSON'),
    ]);
  });

  it('takes lines one by one: each is answered, a bad one stops nothing, and the end is 4', async () => {
    const { problem: invalid } = await problem('invalid', 400, 'no type');
    async function* appendLines(lines: AsyncIterable<string>): AsyncGenerator<LineAnswer> {
      let line = 0;
      for await (const text of lines) {
        line += 1;
        if (text === 'bad') yield { line, status: 400, problem: invalid };
        else yield { line, status: 201, events: [event], duplicates: 0 };
      }
    }
    const path = await file('many.ndjson', '{}\r\nbad\n{}');
    const { code, stdout, stderr } = await runAt({ service: { appendLines } }, 'append', path);
    expect([code, stderr]).toEqual([4, 'bilateral: line 2: invalid: no type\n']);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).status),
    ).toEqual([201, 400, 201]);
  });
});

describe('import', () => {
  it('hands on the lines, reports what became of them, and ends with 4 when one was rejected', async () => {
    const handed: string[] = [];
    const backend = {
      restore: async ({ lines }: { readonly lines: AsyncIterable<string> }) => {
        for await (const line of lines) handed.push(line);
        const rejected = [{ line: 2, message: 'is not JSON' }];
        return { ok: true as const, report: { events: 2, restored: 1, duplicates: 0, rejected } };
      },
    };
    const { code, stdout, stderr } = await runAt(
      { backend, stdin: '{"a":1}\nnope\n' },
      'import',
      '-',
    );
    expect(handed).toEqual(['{"a":1}', 'nope']);
    expect([code, stderr]).toEqual([4, 'bilateral: line 2: is not JSON\n']);
    expect(stdout).toBe('2 events: 1 restored, 0 there already, 1 rejected\n');
  });
});
