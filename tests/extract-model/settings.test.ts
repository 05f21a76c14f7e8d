import { describe, expect, it } from '@jest/globals';
import { modelSettings } from '../../src/extract-model/settings.ts';

const NEEDED = { BILATERAL_MODEL: 'anthropic:some-model', BILATERAL_MODEL_KEY: 'secret-7' };

describe('the settings of the model extractor', () => {
  it('need a provider and a model, and a key where the provider has one', () => {
    expect(modelSettings(NEEDED)).toEqual({
      ok: true,
      value: {
        provider: 'anthropic',
        model: 'some-model',
        url: null,
        key: 'secret-7',
        timeout: 120_000,
        retries: 2,
        temperature: null,
        chunkTokens: 3_000,
        answerTokens: 8_000,
        price: null,
        maxCost: null,
        maxRunCost: null,
      },
    });
  });

  it.each([
    ['openai:m', { BILATERAL_MODEL_KEY: 'k' }, 'https://api.openai.com/v1'],
    ['ollama:llama3.3:70b', {}, 'http://127.0.0.1:11434/v1'],
    ['openai:m', { BILATERAL_MODEL_URL: 'http://127.0.0.1:8000/v1' }, 'http://127.0.0.1:8000/v1'],
  ])('know where %s is reached', (BILATERAL_MODEL, rest, url) => {
    expect(modelSettings({ BILATERAL_MODEL, ...rest })).toMatchObject({ value: { url } });
  });

  it.each([
    [{}, 'BILATERAL_MODEL is not set'],
    [{ BILATERAL_MODEL: 'ollama' }, '"ollama"'],
    [{ BILATERAL_MODEL: 'ollama:' }, '"ollama:"'],
    [{ BILATERAL_MODEL: 'other:model' }, '"other:model"'],
    [{ BILATERAL_MODEL: 'openai:m' }, 'BILATERAL_MODEL_KEY is not set'],
    [{ BILATERAL_MODEL: 'anthropic:m' }, 'BILATERAL_MODEL_KEY is not set'],
    [{ ...NEEDED, BILATERAL_MODEL_URL: 'ftp://there' }, 'BILATERAL_MODEL_URL is no address'],
    [{ ...NEEDED, BILATERAL_MODEL_TIMEOUT: 'soon' }, 'BILATERAL_MODEL_TIMEOUT is no number'],
    [{ ...NEEDED, BILATERAL_MODEL_TIMEOUT: '0' }, '"0"'],
    [{ ...NEEDED, BILATERAL_MODEL_RETRIES: '1.5' }, '"1.5"'],
    [{ ...NEEDED, BILATERAL_MODEL_TEMPERATURE: '3' }, 'from 0 to 2: "3"'],
    [{ ...NEEDED, BILATERAL_MODEL_CHUNK_TOKENS: '1' }, 'BILATERAL_MODEL_CHUNK_TOKENS'],
    [{ ...NEEDED, BILATERAL_MODEL_ANSWER_TOKENS: '-5' }, '"-5"'],
    [{ ...NEEDED, BILATERAL_MODEL_PRICE: 'cheap' }, '"cheap"'],
    [{ ...NEEDED, BILATERAL_MODEL_MAX_COST: '1' }, 'BILATERAL_MODEL_PRICE is not set'],
    [
      { ...NEEDED, BILATERAL_MODEL_PRICE: '3/15', BILATERAL_MODEL_MAX_RUN_COST: 'all' },
      'BILATERAL_MODEL_MAX_RUN_COST is no number from 0 to 1000000: "all"',
    ],
  ])('refuse %j and name variable and value', (env, message) => {
    const read = modelSettings(env);
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    if (!read.ok) expect(read.message).toContain(read.variable);
  });

  it('never repeat a secret', () => {
    const urls = modelSettings({ ...NEEDED, BILATERAL_MODEL_URL: 'https://me:hush@there.example' });
    const keys = modelSettings({ ...NEEDED, BILATERAL_MODEL_KEY: 'hush hush' });
    for (const read of [urls, keys]) {
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).not.toContain('hush');
    }
  });
});
