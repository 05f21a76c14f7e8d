import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ModelServer, startModel } from './model-server.ts';
import { article, extractorAt, told } from './told.ts';

let model: ModelServer;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());
afterEach(() => {
  jest.restoreAllMocks();
});

const readWith = (settings: Readonly<Record<string, string>> = {}, text?: string) =>
  extractorAt(model.url, settings).read(article(text));

describe('an answer that cannot be read', () => {
  it.each(['This is no JSON.', '{"facts": "none"}', '{"facts": ['])(
    'is asked for once more: %s',
    async (text) => {
      model.say({ text }, { facts: [told()] });
      const { facts, usage } = await readWith();
      expect(facts).toHaveLength(1);
      expect(usage.tokens).toEqual({ input: 2_000, output: 400 });
      const [first, second] = model.sent.map(({ body }) => String(body.messages[1]?.content));
      expect(first).not.toContain('An earlier answer');
      expect(second).toContain('An earlier answer could not be used');
    },
  );

  it('is taken out of a fence', async () => {
    model.say({ text: `\`\`\`json\n${JSON.stringify({ facts: [told()] })}\n\`\`\`` });
    expect((await readWith()).facts).toHaveLength(1);
    expect(model.sent).toHaveLength(1);
  });

  it('fails the article by name when it comes again', async () => {
    model.say({ text: 'I would rather not.' });
    await expect(readWith()).rejects.toMatchObject({
      name: 'ModelFailed',
      reason: 'unreadable-answer',
    });
    expect(model.sent).toHaveLength(2);
  });

  it('fails the article at once when it was cut off, and says what to set', async () => {
    model.say({ text: '{"facts": [{"number"', finish: 'length' });
    await expect(readWith()).rejects.toMatchObject({
      reason: 'cut-off',
      message: expect.stringContaining('BILATERAL_MODEL_ANSWER_TOKENS'),
    });
    expect(model.sent).toHaveLength(1);
  });
});

describe('a provider that refuses', () => {
  /** In milliseconds: as long as the provider asks for, and as nothing else waits. */
  const LONG = 7_000;
  /** Lets the long waits end at once, and keeps how long all would have been. */
  const waits = () => {
    const real = globalThis.setTimeout;
    const asked: (number | undefined)[] = [];
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, wait?: number) => {
      asked.push(wait);
      return real(done, wait === LONG ? 0 : wait);
    }) as typeof setTimeout);
    return asked;
  };

  it('is asked again after the time that it names', async () => {
    const asked = waits();
    model.say({ status: 429, headers: { 'retry-after': '7' } }, { facts: [told()] });
    const { facts } = await readWith({ BILATERAL_MODEL_RETRIES: '2' });
    expect(facts).toHaveLength(1);
    expect(model.sent).toHaveLength(2);
    expect(asked).toContain(LONG);
  });

  it('fails the article when it goes on', async () => {
    waits();
    model.say({ status: 429, headers: { 'retry-after': '7' } });
    const failing = readWith({ BILATERAL_MODEL_RETRIES: '2' });
    await expect(failing).rejects.toMatchObject({ reason: 'rate-limited' });
    expect(model.sent).toHaveLength(3);
  });

  it('is not asked again for what will not change, and the key is not shown', async () => {
    model.say({ status: 401, error: 'no such key: secret-7' });
    const settings = { BILATERAL_MODEL_KEY: 'secret-7', BILATERAL_MODEL_RETRIES: '2' };
    const error: Error = await readWith(settings).then(
      () => new Error('it was read'),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({
      reason: 'refused',
      message: 'openai:test-model answered 401: no such key: …',
    });
    expect(error.cause).toBeUndefined();
    expect(model.sent).toHaveLength(1);
  });
});

describe('a provider that does not answer', () => {
  it('fails the article when its time is over', async () => {
    model.say('silence');
    await expect(readWith({ BILATERAL_MODEL_TIMEOUT: '0.05' })).rejects.toMatchObject({
      reason: 'timeout',
      message: 'openai:test-model did not answer within 0.05 s',
    });
  });

  it('fails the article when the extractor is closed', async () => {
    model.say('silence');
    const extractor = extractorAt(model.url);
    const reading = extractor.read(article());
    extractor.close();
    await expect(reading).rejects.toMatchObject({ reason: 'closed' });
  });
});

describe('a long article', () => {
  const PARAGRAPHS = [1, 2, 3, 4].map(
    (day) =>
      `On ${day} May 2023 Chile and Peru held talks about fishing rights off Arica and Tacna.`,
  );
  const text = PARAGRAPHS.join('\n\n');
  const settings = { BILATERAL_MODEL_CHUNK_TOKENS: '60' };

  it('is read in parts between paragraphs, and evidence counts only where it was read', async () => {
    const facts = PARAGRAPHS.map((evidence, index) => ({
      ...told({ evidence: [evidence], dateWords: `${index + 1} May 2023`, place: null }),
      participants: ['Chile', 'Peru'].map((country) => ({
        ...{ role: 'party', country, person: null, office: null, organization: null },
      })),
    }));
    model.say({ facts: facts.slice(0, 3) }, { facts: facts.slice(2) });
    const found = await readWith(settings, text);
    expect(
      model.sent.map(({ body }) => String(body.messages[1]?.content).match(/fishing/g)),
    ).toEqual([
      ['fishing', 'fishing'],
      ['fishing', 'fishing'],
    ]);
    expect(found.facts.map(({ occurred }) => occurred.edtf)).toEqual([
      '2023-05-01',
      '2023-05-02',
      '2023-05-03',
      '2023-05-04',
    ]);
    expect(found.rejections.map(({ fact, reason }) => [fact, reason])).toEqual([
      [3, 'not-in-text'],
    ]);
    expect(found.usage.tokens).toEqual({ input: 2_000, output: 400 });
  });

  it('stops before it costs more than an article may', async () => {
    model.say({ facts: [] });
    const limits = { BILATERAL_MODEL_PRICE: '3/15', BILATERAL_MODEL_MAX_COST: '0.01' };
    await expect(readWith({ ...settings, ...limits }, text)).rejects.toMatchObject({
      reason: 'cost-limit',
      message: expect.stringContaining('BILATERAL_MODEL_MAX_COST'),
    });
    expect(model.sent).toHaveLength(1);
  });

  it('costs what its tokens cost', async () => {
    model.say({ facts: [], tokens: [2_000_000, 100_000] });
    const { usage } = await readWith({ BILATERAL_MODEL_PRICE: '3/15' });
    expect(usage.cost).toBeCloseTo(7.5);
  });
});

it('all articles of a run together stop before they cost more than a run may', async () => {
  model.say({ facts: [], tokens: [1_000_000, 0] });
  const limits = { BILATERAL_MODEL_PRICE: '3/15', BILATERAL_MODEL_MAX_RUN_COST: '5' };
  const extractor = extractorAt(model.url, limits);
  await extractor.read(article());
  await extractor.read(article());
  await expect(extractor.read(article())).rejects.toMatchObject({
    reason: 'cost-limit',
    message: '$6 was spent, and the next request would go past BILATERAL_MODEL_MAX_RUN_COST, $5',
  });
});
