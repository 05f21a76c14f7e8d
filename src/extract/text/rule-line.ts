import type { Token } from './token.ts';
import { tokenAt } from './token-at.ts';

/** As many asterisks in a row part what stands before them from what stands behind. */
const FEWEST = 3;

/** Whether a token ends or stands before a row of asterisks: "…was signed. * * * President Ann Lee: …". */
export const isAtRule = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '*'
    ? endsRule(tokens, at) && tokens[at + 1]?.text !== '*'
    : isRule(tokens, at + 1);

/** Whether a row of asterisks begins at a token. */
export const isRule = (tokens: readonly Token[], from: number): boolean => {
  if (tokenAt(tokens, from)?.text !== '*' || tokenAt(tokens, from - 1)?.text === '*') return false;
  for (let at = from + 1; at < from + FEWEST; at++) if (tokens[at]?.text !== '*') return false;
  return true;
};

function endsRule(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - FEWEST; at--) if (tokenAt(tokens, at)?.text !== '*') return false;
  return true;
}
