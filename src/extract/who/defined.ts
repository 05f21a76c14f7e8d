import { anyOf } from '../text/any-of.ts';
import { isAny } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

/** In tokens, with the brackets. */
const LONGEST = 10;
/** What may stand beside the short name. */
const BESIDE = anyOf("[\"“”'‘’]|``|''|the|hereinafter|hereafter|referred|to|as|or");
const ACRONYM = /^\p{Lu}[\p{Lu}.&]*$/u;

/**
 * Where a name ends that is given a short one in brackets: "the Kingdom of Thailand (“Thailand”)", "the Group of Seven
 * (G7)"; its own end where no such bracket follows, or one that names somebody else.
 */
export function definedEnd(scene: Scene, to: number, country: string | null): number {
  const close = closeAt(scene, to);
  if (close === undefined) return to;
  let [from, end] = [to + 1, close];
  while (from < end && isBeside(scene, from)) from++;
  while (end > from && isBeside(scene, end - 1)) end--;
  return isShort(scene, from, end, country) ? close + 1 : to;
}

/** Where the bracket closes that opens at a token. */
function closeAt({ tokens }: Scene, open: number): number | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  for (let at = open + 1; at < open + LONGEST; at++) if (tokens[at]?.text === ')') return at;
  return undefined;
}

const isBeside = ({ tokens }: Scene, at: number): boolean => isAny(tokens, at, BESIDE);

/** A name of the same country, or capitals that name nobody else. */
function isShort(scene: Scene, from: number, end: number, country: string | null): boolean {
  const named = nameAt(scene, from);
  if (named) return named.to === end && named.value.country === country;
  return end === from + 1 && ACRONYM.test(scene.tokens[from]?.text ?? '');
}
