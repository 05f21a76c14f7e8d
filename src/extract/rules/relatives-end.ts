import type { Frame } from '../grammar/frame.ts';
import { elementAt } from '../text/element-at.ts';

/** "deplored the blasts which killed …": the end of a clause with the relative clauses that follow it. */
export function relativesEnd({ view, index, clause }: Pick<Frame, 'view' | 'index' | 'clause'>) {
  const rest = view.clauses.slice(index + 1);
  if (rest[0]?.link !== 'relative') return clause.to;
  const end = rest.findIndex(({ link }) => link !== 'relative' && link !== 'coordinate');
  return (end === -1 ? rest.at(-1) : elementAt(rest, end - 1))?.to ?? clause.to;
}
