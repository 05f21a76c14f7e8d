import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

const DASH_MARK = anyOf('–|—|_|\\(');

/** "KABUL, Afghanistan -- A bomb exploded": whether a name opens the dateline of a further story. */
export function opensDateline({ tokens }: Scene, from: number, to: number): boolean {
  const name = tokens[from]?.text ?? '';
  if (name.length < SHORTEST || name.includes('.') || name !== name.toUpperCase()) return false;
  const isOfCountry = tokens[to]?.text === ',' && tokens[to + 1]?.capital;
  return isDash(tokens, isOfCountry ? to + 2 : to);
}

/** In letters: "USA" is no town. */
const SHORTEST = 4;

/** What stands behind the place in a dateline: "(AP)", "--". */
export const isDash = (tokens: readonly Token[], at: number): boolean =>
  DASH_MARK.has(tokens[at]?.text ?? '') ||
  (/^-+$/.test(tokens[at]?.text ?? '') && tokens[at]?.start !== tokenAt(tokens, at - 1)?.end);
