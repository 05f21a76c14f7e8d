import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleInput, ReadAnswer } from '../../src/client/service.ts';
import { fileOf, foundAs, GOLD, goldNames, goldOf } from '../eval/folder.ts';
import { source } from '../web/service.ts';
import { ok, problem, runAt } from './desk.ts';

const gold = fileURLToPath(GOLD);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const asked: ArticleInput[] = [];

/** Reads every article as it is coded. */
const read = async (article: ArticleInput) => {
  asked.push(article);
  const coded = goldNames.map(goldOf).find((one) => one.article.text === article.text);
  const facts = (coded?.facts ?? []).map(foundAs) as unknown as ReadAnswer['facts'];
  return ok({ source, facts, dates: [], mentions: { dates: [], countries: [], people: [] } });
};

const folderOf = (name: string, files: Readonly<Record<string, unknown>>): string => {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, value] of Object.entries(files)) {
    writeFileSync(join(path, file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return path;
};

describe('eval', () => {
  it('reads the coded articles and prints how well, per type and with intervals', async () => {
    const { code, stdout, stderr, isClosed } = await runAt({ reading: { read } }, 'eval', gold);
    expect([code, stderr, isClosed]).toEqual([0, '', true]);
    expect(asked).toContainEqual({
      extractor: 'rules',
      text: goldOf('prague.json').article.text,
      title: 'Duda calls on Zeman',
      publisher: 'Harbour Wire',
      publishedOn: '2019-05-09',
    });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('3 articles, 6 coded facts');
    expect(lines[2]).toMatch(/^ +all +95 % +meeting +statement +agreement +action$/);
    expect(stdout).toMatch(/^precision +1\.000 +5\/5 +0\.566–1\.000 +1\.000 \(1\)/m);
    expect(stdout).toMatch(/^recall +1\.000 +5\/5/m);
  });

  it('scores what another extractor found, in a folder or in lines', async () => {
    const facts = goldOf('prague.json').facts.map(foundAs).slice(0, 1);
    const found = folderOf('found', { 'prague.json': { facts } });
    const lines = `${JSON.stringify({ id: 'prague', facts })}\n\n`;
    for (const argv of [
      ['--predicted', found],
      ['--predicted', '-'],
    ]) {
      const { code, stdout } = await runAt({ stdin: lines }, 'eval', gold, ...argv, '--json');
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        articles: 3,
        overall: { precision: 1, recall: 0.2, matched: 1 },
        byType: { meeting: { recall: 1 }, statement: { recall: 0 } },
      });
    }
  });

  it('lists the misses on request', async () => {
    const found = folderOf('none', { 'market.json': { facts: [] } });
    const argv = ['eval', gold, '--predicted', found, '--misses'];
    const { stdout } = await runAt({}, ...argv);
    expect(stdout).toContain('prague.json prague#1 MISSED meeting/in-person: "Polish President');
    const { misses } = JSON.parse((await runAt({}, ...argv, '--json')).stdout);
    expect(misses[0]).toMatchObject({ article: 'fishing.json', fact: 'fishing#1' });
  });

  it('refuses a coded article with 4, naming the file and the field', async () => {
    const file = fileOf('prague.json') as { facts: { countries: { code: string }[] }[] };
    const [country] = file.facts[0]?.countries ?? [];
    if (country) country.code = 'QQ';
    const { code, stderr, stdout } = await runAt({}, 'eval', folderOf('bad', { 'a.json': file }));
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/a\.json cannot be used:\n {2}\/facts\/0\/countries\/0\/code: "QQ"/);
  });

  it.each([
    ['a file that is no JSON', { 'a.json': '{' }, /a\.json is not JSON/],
    ['no coded article', {}, /holds no coded article/],
  ])('refuses %s with 4', async (name, files, message) => {
    const { code, stderr } = await runAt({}, 'eval', folderOf(name, files));
    expect(code).toBe(4);
    expect(stderr).toMatch(message);
  });

  it.each([
    [
      'of an article that is not coded',
      { 'other.json': { facts: [] } },
      /no coded article is called/,
    ],
    ['without a list of facts', { 'market.json': {} }, /market\.json cannot be used:\n {2}\/facts/],
  ])('refuses what was found %s with 4', async (name, files, message) => {
    const argv = ['eval', gold, '--predicted', folderOf(name, files)];
    const { code, stderr } = await runAt({}, ...argv);
    expect(code).toBe(4);
    expect(stderr).toMatch(message);
  });

  it('says what is wrong with an article that cannot be read, and with a folder that is not there', async () => {
    const refusing = { reading: { read: () => problem('invalid', 400, 'no text') } };
    const refused = await runAt(refusing, 'eval', gold);
    expect([refused.code, refused.stderr]).toEqual([
      4,
      'bilateral: fishing.json: invalid: no text\n',
    ]);
    expect((await runAt({}, 'eval', join(folder, 'nowhere'))).code).toBe(3);
  });
});
