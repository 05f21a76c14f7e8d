import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { looksSafe } from './looks-safe.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every regular expression that is written in a folder, with its file. */
function patternsIn(folder: string): readonly (readonly [string, string])[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(join(ROOT, folder, file), 'utf8');
      const found: (readonly [string, string])[] = [];
      collect(parseSync(code, { syntax: 'typescript' }), (pattern) =>
        found.push([`${folder}/${file}`, pattern]),
      );
      return found;
    });
}

function collect(node: unknown, tell: (pattern: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node) tell(`${node.pattern}`);
  for (const inner of Object.values(node)) collect(inner, tell);
}

describe('regular expressions', () => {
  it.each([
    ['(a+)+', false],
    ['(?:a|b+)*c', false],
    ['(?:, a+)*', true],
    ['(\\w+\\s?)*$', false],
    ['[(+*]+', true],
    ['(?:[-.]\\d+)*', true],
    ['(?:a{2,}){2,}', false],
    ['(?:,a+|b+)*', false],
    ['(?:,.+)*', false],
    ['(?:,[^a]+)*', false],
    ['(?:ab){2}', true],
    ['\\(a+\\)+', true],
  ])('tells whether a repeat in %s stands within a repeat', (pattern, isSafe) => {
    expect(looksSafe(pattern)).toBe(isSafe);
  });

  it('repeat nothing that repeats, so that none can explode', () => {
    const patterns = ['src', 'events', 'projections', 'web'].flatMap(patternsIn);
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.filter(([, pattern]) => !looksSafe(pattern))).toEqual([]);
  });
});
