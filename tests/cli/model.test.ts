import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ModelServer, startModel } from '../extract-model/model-server.ts';
import { remark, STORY, told } from '../extract-model/told.ts';
import { bilateral, withFolder } from './spawned.ts';

// Each test starts the program, some several times.
jest.setTimeout(60_000);

let model: ModelServer;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

const ON = ['-', '--published-on', '2023-08-10', '--extractor', 'model'];
const env = (changes: NodeJS.ProcessEnv = {}) => ({
  BILATERAL_MODEL: 'openai:test-model',
  BILATERAL_MODEL_URL: model.url,
  BILATERAL_MODEL_KEY: 'secret-7',
  BILATERAL_MODEL_RETRIES: '0',
  ...changes,
});

describe('reading by a language model', () => {
  it('prints facts on stdout, and on stderr how many were rejected', async () => {
    model.say({ facts: [told(), remark(), told({ evidence: ['They met again in Lima'] })] });
    const { code, stdout, stderr } = await bilateral(['read', ...ON], STORY, env());
    expect([code, stderr]).toEqual([
      0,
      '1 of 3 facts that the model told were rejected (1000 tokens in, 200 out)\n',
    ]);
    expect(stdout).toContain('Alberto van Klaveren met Peru in Santiago');
  });

  it('says why each was rejected when asked to explain', async () => {
    model.say({ facts: [told({ dateWords: '8 August' })] });
    const { stdout, stderr } = await bilateral(['read', ...ON, '--explain'], STORY, env());
    expect(stdout).toBe('no facts found\n');
    expect(stderr).toContain('  1, fact: date words "8 August" are not in the text\n');
  });

  it('gives rejections and usage as JSON, and reads each line of NDJSON so', async () => {
    model.say({ facts: [told(), told()] });
    const line = JSON.stringify({ id: 7, text: STORY, publishedOn: '2023-08-10' });
    const argv = ['read', '--ndjson', '-', '--extractor', 'model'];
    const { stdout } = await bilateral(argv, `${line}\n`, env({ BILATERAL_MODEL_PRICE: '3/15' }));
    expect(JSON.parse(stdout)).toMatchObject({
      id: 7,
      facts: [{ derivedBy: { method: 'model', name: 'bilateral-model' } }],
      rejections: [{ fact: 2, what: 'fact', reason: 'duplicate' }],
      usage: { tokens: { input: 1_000, output: 200 }, cost: 0.006 },
    });
  });

  it('goes on for many articles at once without a word on stderr', async () => {
    model.say({ facts: [] });
    const line = JSON.stringify({ text: STORY, publishedOn: '2023-08-10' });
    const argv = ['read', '--ndjson', '-', '--extractor', 'model'];
    const { stdout, stderr } = await bilateral(argv, `${line}\n`.repeat(40), env());
    expect([stdout.split('\n').length, stderr]).toEqual([41, '']);
  });

  it('is scored on coded articles as rules are', async () => {
    model.say({ facts: [] });
    const argv = ['eval', 'tests/eval/gold', '--extractor', 'model'];
    const { code, stdout } = await bilateral(argv, '', env());
    expect([code, model.sent.length]).toEqual([0, 3]);
    expect(stdout).toMatch(/recall/i);
  });

  it('is recorded as any reading is, once, and the key nowhere', () =>
    withFolder(async (folder) => {
      model.say({ facts: [told(), remark()] });
      const argv = ['add', ...ON, '--data', folder];
      const first = await bilateral(argv, STORY, env());
      expect([first.code, first.stderr]).toEqual([0, '']);
      expect(first.stdout).toMatch(/^added 2 facts/);
      const again = await bilateral(argv, STORY, env());
      expect(again.stdout).toMatch(/^known already, nothing added: 2 facts/);
      expect(model.sent).toHaveLength(1);
      const log = await readFile(join(folder, 'log.db'), 'latin1');
      expect(log).toContain('bilateral-model');
      expect(log).not.toContain('secret-7');
    }));
});

it('what a model read is read again by the one that is set now, its facts keeping their ids', () =>
  withFolder(async (folder) => {
    model.say({ facts: [told()] });
    await bilateral(['add', ...ON, '--data', folder], STORY, env());
    model.say({ facts: [told(), remark()] });
    const argv = ['reread', '--all', '--json', '--data', folder];
    const { code, stdout } = await bilateral(argv, '', env({ BILATERAL_MODEL: 'ollama:other' }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, retracted: 0, amended: 0, unchanged: 1 });
  }));

describe('without a model that can be asked', () => {
  it.each([
    [{ BILATERAL_MODEL: undefined }, 'BILATERAL_MODEL is not set'],
    [{ BILATERAL_MODEL_TIMEOUT: 'soon' }, 'BILATERAL_MODEL_TIMEOUT is no number'],
  ])('%j ends with 4 and says: %s', async (changes, message) => {
    const { code, stdout, stderr } = await bilateral(['read', ...ON], STORY, env(changes));
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret-7');
  });

  it('an address where nobody listens is said', async () => {
    const gone = await startModel();
    await gone.close();
    const { code, stderr } = await bilateral(
      ['read', ...ON],
      STORY,
      env({ BILATERAL_MODEL_URL: gone.url }),
    );
    expect(code).toBe(7);
    expect(stderr).toContain('openai:test-model cannot be reached');
  });

  it('a failed article adds nothing, and can be added later', () =>
    withFolder(async (folder) => {
      const argv = ['add', ...ON, '--data', folder];
      model.say({ status: 500 });
      const failed = await bilateral(argv, STORY, env());
      expect([failed.code, failed.stdout]).toEqual([7, '']);
      expect(failed.stderr).toContain('The language model could not read the article');
      model.say({ facts: [told()] });
      const { stdout } = await bilateral(argv, STORY, env());
      expect(stdout).toMatch(/^added 1 fact/);
    }));

  it('an unknown extractor is a usage error', async () => {
    const argv = ['read', '-', '--extractor', 'magic'];
    const { code, stderr } = await bilateral(argv, STORY);
    expect(code).toBe(2);
    expect(stderr).toContain('rules, model');
  });
});
