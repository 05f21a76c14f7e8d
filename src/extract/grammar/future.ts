import type { Token } from '../text/token.ts';
import type { Clause } from './clause.ts';

const AHEAD = new Set(
  "will 'll shall would scheduled due upcoming forthcoming plans planned planning set expected expects".split(
    ' ',
  ),
);

/** Whether the clause at a token looks ahead: "will meet on Thursday". */
export function futureIn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
): (at: number) => boolean {
  const ahead = clauses.map(({ from, to }) => {
    for (let at = from; at < to; at++) if (AHEAD.has(tokens[at]?.lower ?? '')) return true;
    return false;
  });
  return (at) => ahead[clauses.findIndex(({ from, to }) => from <= at && at < to)] ?? false;
}
