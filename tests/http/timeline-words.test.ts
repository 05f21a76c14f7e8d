import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entry } from './entries.ts';
import { startServer, type TestServer } from './server.ts';

const word = fc.constantFrom(
  'café',
  'Éléonore',
  'Straße',
  'ΟΔΟΣ',
  'οδός',
  'Ankara',
  'Işık',
  'ﬁnance',
  'co\u00adoperate',
  'йод',
  '北京会谈',
  'がんばる',
  '한국어',
  'हिन्दी',
  "l'accord",
  '“quoted”',
  '"straight"',
  'G20',
  'x²',
  '😀',
  '—',
  '\u0301',
  'AND',
  'NEAR(',
);
const texts = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const TEXTS = fc.sample(texts, { numRuns: 60, seed: 7 });

const rewritten = (text: string) =>
  fc
    .tuple(
      fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
      fc.constantFrom<(text: string) => string>(
        (one) => one,
        (one) => one.toUpperCase(),
        (one) => one.toLowerCase(),
      ),
      fc.constantFrom('', '"', '*', ' - ', '(', '，'),
    )
    .map(([form, turn, mark]) => `${mark}${turn(text).normalize(form)}${mark}`);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const facts = TEXTS.map((text, at) =>
    entry(`Meeting ${at}`, '2025-12-03', {
      quotes: [{ text, speaker: null, start: null, end: null }],
    }),
  );
  expect((await server.post('/v1/events', facts)).status).toBe(201);
});
afterAll(() => server.close());

async function found(q: string, asOf: string): Promise<readonly string[]> {
  const query = `limit=1000&q=${encodeURIComponent(q)}${asOf}`;
  const { status, body } = await server.get(`/v1/pairs/FRA-ITA/timeline?${query}`);
  expect(status).toBe(200);
  return body.entries.map(({ title }) => title);
}

const now = async () => `&asOf=${await server.count()}`;
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

it('finds what holds every word, however the query writes it, now and as of now', async () => {
  const asOf = await now();
  const cases = fc
    .record({
      at: fc.nat(TEXTS.length - 1),
      from: fc.nat(4),
      words: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ at, from, words }) => {
      const asked = (TEXTS[at] ?? '')
        .split(' ')
        .slice(from, from + words)
        .join(' ');
      return fc.record({ at: fc.constant(at), q: rewritten(asked) });
    })
    .filter(({ q }) => hasWords(q));
  await fc.assert(
    fc.asyncProperty(cases, async ({ at, q }) => {
      const present = await found(q, '');
      expect(present).toContain(`Meeting ${at}`);
      expect(await found(q, asOf)).toEqual(present);
    }),
    { numRuns: 150 },
  );
});

it('gives the same now and as of now for any query', async () => {
  const asOf = await now();
  const any = fc.oneof(
    fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 4 }),
    fc.array(
      word.map((one) => one.slice(0, 2)),
      { maxLength: 3 },
    ),
  );
  const queries = any.map((parts) => parts.join(' ')).filter((q) => q.trim() !== '');
  await fc.assert(
    fc.asyncProperty(queries, async (q) => {
      expect(await found(q, asOf)).toEqual(await found(q, ''));
    }),
    { numRuns: 150 },
  );
});

it.each(['"', '— …', '\u0301'])('finds nothing where %j asks for no word', async (q) => {
  expect(await found(q, '')).toEqual([]);
  expect(await found(q, await now())).toEqual([]);
});

it('asks for words in any order, and parts of a text in Chinese', async () => {
  const whole = await found('ankara g20', '');
  expect(whole.length).toBeGreaterThan(0);
  expect(await found('g20 ankara', '')).toEqual(whole);
  expect(await found('会谈', '')).toEqual(await found('北京', ''));
  expect(await found('ankar g20', '')).toEqual([]);
});
