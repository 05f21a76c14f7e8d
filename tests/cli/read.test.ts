import { describe, expect, it } from '@jest/globals';
import type { ArticleInput, ReadAnswer } from '../../src/client/service.ts';
import { fact, source } from '../web/service.ts';
import { ok, problem, runAt } from './desk.ts';

const answer: ReadAnswer = {
  source,
  facts: [fact],
  dates: [{ start: 0, end: 7, text: 'Tuesday', edtf: '2025-11-04' }],
  mentions: { dates: [], countries: [], people: [] },
};

const participant = {
  role: 'host',
  country: 'CHN',
  person: 'Xi Jinping',
  office: 'President',
  organization: null,
};

/** Refuses texts that say so; shorter ones take longer. */
const read = async (article: ArticleInput) => {
  if (article.text === 'bad') return problem('invalid', 400, 'publishedOn is missing');
  const turns = 40 - 10 * (article.text?.length ?? 0);
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  return ok({ ...answer, source: { ...source, title: article.text ?? null } });
};

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('read', () => {
  it('prints source, facts, dates and mentions as JSON', async () => {
    const { code, stdout, stderr, isClosed } = await runAt(
      { reading: { read }, stdin: 'a story' },
      'read',
      '-',
      '--json',
    );
    expect([code, stderr, isClosed]).toEqual([0, '', true]);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['source', 'facts', 'dates', 'mentions']);
  });

  it('prints facts for people otherwise', async () => {
    const { stdout } = await runAt({ reading: { read }, stdin: 'a story' }, 'read', '-');
    expect(stdout).toBe(
      '  4 November 2025  meeting, visit  Xi Jinping received Mikhail Mishustin in Beijing\n',
    );
  });

  it('says how far a text was searched that tells of more than can be recorded', async () => {
    const cut = async () => ok({ ...answer, searchedTo: 1234 });
    const { stderr } = await runAt({ reading: { read: cut }, stdin: 'a story' }, 'read', '-');
    expect(stderr).toBe(
      '1 facts up to character 1234: none were looked for behind it, split the text\n',
    );
  });

  it('passes on the text as it came, with what the options say of it', async () => {
    let given: ArticleInput = {};
    const reading = {
      read: (article: ArticleInput) => {
        given = article;
        return read(article);
      },
    };
    const text = ' Пекин \r\n\n “4 November” 🤝\n';
    const options = ['--publisher', 'Harbour Wire', '--published-on', '2025-11-04'];
    await runAt({ reading, stdin: text }, 'read', '-', ...options);
    expect(given).toEqual({ text, publisher: 'Harbour Wire', publishedOn: '2025-11-04' });
  });

  it('knows HTML by its beginning', async () => {
    let given: ArticleInput = {};
    const reading = {
      read: (article: ArticleInput) => {
        given = article;
        return read(article);
      },
    };
    await runAt({ reading, stdin: '<!doctype html><p>a' }, 'read', '-');
    expect(given).toEqual({ html: '<!doctype html><p>a' });
  });

  it('says why each fact was made where it is asked, and keeps that from servers', async () => {
    let asked: unknown;
    const why = {
      factId: fact.factId,
      rule: 'meeting-received',
      verb: {
        base: 'receive',
        family: 'receive',
        detail: 'visit',
        stance: '',
        words: { start: 3, end: 11, text: 'received' },
      },
      toldBy: null,
      participants: [
        { ...participant, by: 'official' as const, words: { start: 0, end: 2, text: 'Xi' } },
      ],
      date: { edtf: '2025-11-04', basis: 'resolved' as const, way: 'own-words' as const },
      partOf: null,
      confidence: [
        { feature: 'always' as const, weight: 1.2 },
        { feature: 'long sentence' as const, weight: -0.5 },
      ],
      spans: 1,
    };
    const date = { ...why.date, words: { start: 12, end: 19, text: 'Tuesday' }, hangsOn: null };
    const explaining = async (_: ArticleInput, options?: object) => {
      asked = options;
      return ok({ ...answer, explanations: [{ ...why, date }] });
    };
    const told = await runAt(
      { reading: { read: explaining }, stdin: 'a story' },
      'read',
      '-',
      '--explain',
    );
    expect(asked).toEqual({ explain: true });
    expect(told.stdout).toContain(
      'found by    rule meeting-received, at “received” (verb “receive”: receive, visit)\n' +
        '  host        Xi Jinping (President), CHN: “Xi”, a name in the table of officials\n',
    );
    expect(told.stdout).toContain('“Tuesday”, words of its own clause; worked out from');
    const url = ['--url', 'http://127.0.0.1:1'];
    const refused = await runAt({ stdin: 'a story' }, 'read', '-', '--explain', ...url);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
  });

  it('reads one article a line and answers in order under the same ids', async () => {
    const stdin = ['a', 'bbb', 'bb', 'bbb', 'a']
      .map((text, id) => `${JSON.stringify({ id, text, publishedOn: '2025-11-04' })}\n`)
      .join('');
    const { code, stdout } = await runAt({ reading: { read }, stdin }, 'read', '--ndjson', '-');
    expect(code).toBe(0);
    expect(lines(stdout).map(({ id, source: { title } }) => [id, title])).toEqual([
      [0, 'a'],
      [1, 'bbb'],
      [2, 'bb'],
      [3, 'bbb'],
      [4, 'a'],
    ]);
  });

  it('answers a bad line with its error, goes on, and ends with 4', async () => {
    const stdin = '{"id":"x","text":"bad"}\nnot json\n\n[1]\n{"id":"y","text":"a"}';
    const { code, stdout } = await runAt({ reading: { read }, stdin }, 'read', '--ndjson', '-');
    expect(code).toBe(4);
    expect(lines(stdout)).toEqual([
      { id: 'x', line: 1, error: 'invalid: publishedOn is missing' },
      { line: 2, error: expect.stringContaining('not JSON') },
      { line: 4, error: 'the line is not a JSON object' },
      expect.objectContaining({ id: 'y', facts: expect.anything() }),
    ]);
  });

  it('refuses input that is not UTF-8 with 4, and a file that is not there with 3', async () => {
    const stdin = new Uint8Array([0x41, 0xff, 0xfe, 0x42]);
    const bad = await runAt({ reading: { read }, stdin }, 'read', '-');
    expect([bad.code, bad.stderr]).toEqual([4, 'bilateral: standard input is not UTF-8 text\n']);
    const missing = await runAt({ reading: { read } }, 'read', 'nowhere.txt');
    expect([missing.code, missing.stderr]).toEqual([
      3,
      'bilateral: there is no file nowhere.txt\n',
    ]);
  });
});
