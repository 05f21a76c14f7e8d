import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

const THE_HIS = anyOf('the|his|her');

export const HONORIFICS = anyOf(
  'mr|mrs|ms|dr|eng|prof|h\\.e\\.|he|h\\.h\\.|hh|h\\.r\\.h\\.|hrh|hon|honourable|honorable|shri|smt|sir|lord|dame|datuk|dato|datin|tun|tengku|seri|gen|general|excellency|majesty|highness|royal|prince|princess|sheikh|sheikha|shaikh|shaikha|sayyid|ambassador|senator|minister',
);
/** In capitals, before a name: "Lt. Col. Ali", never "a major plan". */
export const FORCES_RANKS = anyOf(
  'major|maj|colonel|col|lieutenant|lt|brigadier|brig|captain|capt|commander|cmdr|admiral|adm|marshal',
);

/** "HE Mr Ali", never "he". */
export const isHonorific = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (isAmong(token, FORCES_RANKS)) return token.capital;
  return isAmong(token, HONORIFICS) && (token.lower !== 'he' || token.text === 'HE');
};

/** Nobody is given more at once: what goes on for longer is no name. */
const MOST_HONORIFICS = 6;

/** Behind "Dr." and "Dato'". */
const STROKES = new Set(['.', "'", '’']);

/** Past "H.E. Mr.", "the Hon.", "Shri", "His Excellency" before a name. */
export function honorificsEnd({ tokens }: Scene, from: number): number {
  if (!bears(tokens[from], MARK.title)) return from;
  const opens = isAny(tokens, from, THE_HIS);
  const isTitle = (at: number) => isHonorific(tokens[at]);
  let at = opens && isTitle(from + 1) ? from + 1 : from;
  for (let read = 0; read < MOST_HONORIFICS && isTitle(at); read++)
    at += STROKES.has(tokens[at + 1]?.text ?? '') ? 2 : 1;
  return at;
}
