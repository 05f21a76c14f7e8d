import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, leadIn, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const DRAWING = anyOf('draw|draws|drew|drawn|drawing|provoked|prompted|triggered|earned|brought');
const FROM_BY = anyOf('from|by');
/** In tokens: "drew retaliatory", "duties of 20 percent from". */
const BEFORE = 4;
const BEHIND = 8;

export interface Drawn {
  readonly doer: Mention;
  readonly sufferer: Mention;
  /** The token of the verb that draws it. */
  readonly drew: number;
}

/** "The Kenyan ban drew duties of 20 percent from Chad": who answered with the deed that a noun names, and whoever drew it. */
export function drawnOf({ view, clause, verb }: Frame): Drawn | undefined {
  const drew = drawingBefore(view, Math.max(clause.from, verb.at - BEFORE), verb.at);
  if (drew === undefined) return undefined;
  const sufferer = mentionsWithin(view, { from: clause.from, to: drew })[0];
  const doer = mentionsWithin(view, { from: verb.to, to: clause.to }).find(
    ({ from }) => from - verb.to <= BEHIND && isAnyAt(view, leadIn(view, from), FROM_BY),
  );
  return sufferer && doer ? { doer, sufferer, drew } : undefined;
}

function drawingBefore(view: Frame['view'], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isAnyAt(view, at, DRAWING)) return at;
  return undefined;
}
