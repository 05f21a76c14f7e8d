import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, readLines, readText } from '../../src/cli/input.ts';
import type { Io } from '../../src/cli/io.ts';

/** Standard input that comes in pieces of the sizes given, over and over. */
function inPieces(text: string, sizes: readonly number[]): Io {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  const output = { isTerminal: false, columns: 80, write: async () => {} };
  return { stdin: stdin(), stdout: output, stderr: output, env: {}, onStop: () => {} };
}

async function lines(text: string, sizes: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of readLines(inPieces(text, sizes), '-')) found.push(line);
  return found;
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

describe('input', () => {
  it('is the same lines and the same text, however it is cut into pieces', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '中', '🤝', ' ') })),
        fc.constantFrom('\n', '\r\n'),
        sizes,
        async (given, ending, cut) => {
          const text = given.map((line) => line + ending).join('');
          expect(await lines(text, cut)).toEqual(given);
          expect(await readText(inPieces(text, cut), '-')).toBe(text);
        },
      ),
    ));

  it('has a last line that need not end', async () => {
    expect(await lines('a\nb', [2])).toEqual(['a', 'b']);
  });

  it('is kept exactly as a text, and as JSON read without its byte order mark', async () => {
    const text = '\uFEFF{"a":1}';
    expect(await readText(inPieces(text, [2]), '-')).toBe(text);
    expect(parseJson(text, '-')).toEqual({ a: 1 });
    expect(await lines(text, [2])).toEqual(['{"a":1}']);
  });
});
