import type { Changes } from './cells.ts';
import type { Rows } from './draft.ts';
import { enrol, leave } from './enrol.ts';
import { letGo, type MemberRow, releaseTokens } from './holders.ts';
import { isBehindAnother, isHostile } from './hostile.ts';
import { alone, membersIn } from './members.ts';
import { piecesWithout } from './pieces.ts';
import { reform } from './reform.ts';
import { enter, type Joining } from './sets.ts';

/** Takes a fact of which no reviewer has spoken out of its set. Answers what it alone tied to that: to be brought in anew. */
export function takeOut(changes: Changes, former: MemberRow): readonly MemberRow[] {
  const { draft } = changes;
  // It fell off with another that left before.
  if (changes.left.some(({ fact }) => fact === former.fact)) return [];
  const row = draft.get('member', former.fact) ?? former;
  const set = draft.get('set', row.set);
  if (!set) {
    releaseTokens(draft, row);
    draft.remove('member', row.fact);
    changes.left.push(row);
    return [];
  }
  const loose = set.indexed ? looseWithout(changes, row, set) : undefined;
  if (!loose) {
    reform(changes, { sets: [row.set], leaving: [row] });
    return [];
  }
  leave(changes, row);
  return loose.flatMap(({ fact }) => {
    const other = draft.get('member', fact);
    if (!other) return [];
    leave(changes, other);
    return [alone(other)];
  });
}

/** What falls off an indexed set without a fact; undefined when the set must be formed anew. */
function looseWithout(
  { draft, verdicts }: Changes,
  row: MemberRow,
  set: Rows['set'],
): readonly MemberRow[] | undefined {
  if (isHostile(draft, set, verdicts)) return isBehindAnother(draft, row) ? [] : undefined;
  const pieces = piecesWithout({ draft, verdicts, leaving: [row], level: 'set' }).flat();
  return pieces.some(({ worded }) => worded) ? undefined : pieces;
}

/** Brings a fact of which no reviewer has spoken into the sets. */
export function bringIn(changes: Changes, row: MemberRow): void {
  const { draft, touched } = changes;
  touched.add(row.fact);
  const joining = enter(draft, row);
  if (joining.kind === 'alone') draft.put('member', alone(row));
  if (joining.kind === 'reform') reform(changes, { sets: joining.sets, joining: [row] });
  if (joining.kind === 'enters') takeIn(changes, joining, row);
}

/** Enters a fact, and the facts of the sets that it ties in, into an indexed set. */
export function takeIn(
  changes: Changes,
  { set, with: others }: Extract<Joining, { readonly kind: 'enters' }>,
  row: MemberRow,
): void {
  const guests = others.flatMap((other) => moveOut(changes, other));
  for (const one of [...guests, row]) enrol(changes, set, one);
}

/** Takes all facts out of a set that others take in. They keep their tokens. */
function moveOut({ draft }: Changes, set: number): readonly MemberRow[] {
  const isIndexed = draft.get('set', set)?.indexed === 1;
  const rows = membersIn(draft, set);
  for (const row of rows) {
    if (isIndexed) letGo(draft, row);
    draft.remove('teller', [set, row.source]);
    draft.remove('cell', [set, row.cell]);
  }
  draft.remove('set', set);
  return rows.map(alone);
}
