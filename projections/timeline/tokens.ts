import type { Draft } from './draft.ts';
import { hash } from './hash.ts';

/** The numbers that stand for tokens, sorted: a hash each, or the next free number where another token has it. */
export function numberTokens(draft: Draft, tokens: readonly string[]): readonly number[] {
  return tokens.map((text) => numberOf(draft, text)).sort((a, b) => a - b);
}

function numberOf(draft: Draft, text: string): number {
  const { token, check } = hash(text);
  for (let number = token; ; number++) {
    const row = draft.get('token', number);
    if (row && row.check !== check) continue;
    if (!row) draft.put('token', { token: number, check, fact: 0, shared: 0, also: '[]' });
    return number;
  }
}
