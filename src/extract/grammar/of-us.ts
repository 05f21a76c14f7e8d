import type { Token } from '../text/token.ts';
import type { VerbSense } from '../verb-senses.ts';

/** In tokens: "We, the Foreign Ministers of A, B and C, condemn". */
const LONGEST_LIST = 60;

/** Whether a base form stands behind the comma that closes the list of those who are "we". */
export function isOfUs(
  { tense }: Pick<VerbSense, 'tense'>,
  tokens: readonly Token[],
  comma: number,
  mentionTo: (token: number) => { readonly canAct: boolean } | undefined,
): boolean {
  if (tense !== 'base' || tokens[comma]?.text !== ',' || !mentionTo(comma)?.canAct) return false;
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_LIST); at--) {
    if (/^[.;:!?]$/.test(tokens[at]?.text ?? '')) return false;
    if (tokens[at]?.text === ',' && tokens[at - 1]?.lower === 'we') return true;
  }
  return false;
}

/** "We once again condemn": past an adverb of two words. */
export const pastOnce = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'once' && tokens[at + 1]?.lower === 'again' ? at - 1 : at;
