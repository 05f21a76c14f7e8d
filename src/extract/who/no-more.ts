import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny } from '../text/token-at.ts';

const NO_MORE = anyOf('former|ex|late|ousted|deposed|toppled|exiled|fugitive|then');

/** "Chad's former president", "the ousted prime minister": whether some tokens, or the one before them, say that an office is held no more. */
export function isNoMore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 1); at < to; at++) if (isAny(tokens, at, NO_MORE)) return true;
  return false;
}
