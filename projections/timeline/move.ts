import { partnersOf } from './area.ts';
import type { Changes } from './cells.ts';
import { claimTokens } from './claim-tokens.ts';
import type { Rows } from './draft.ts';
import { dissolve, enrol, leave } from './enrol.ts';
import { letGo, type MemberRow } from './holders.ts';
import { isBehindAnother, isHostile } from './hostile.ts';
import { indexSet } from './index-set.ts';
import { delist } from './kinds.ts';
import { alone, memberAt, membersIn } from './members.ts';
import { piecesWithout } from './pieces.ts';
import { rearrange } from './rearrange.ts';
import { releaseTokens } from './release-tokens.ts';
import { enter, type Joining } from './sets.ts';
import { unitOf } from './units.ts';

/** So many facts are brought in one by one; more are moved by their kinds. */
const FEW = 16;

/** Takes a fact of which no reviewer has spoken out of its set. Answers what it alone tied to that: to be brought in anew. */
export function takeOut(changes: Changes, former: MemberRow): readonly MemberRow[] {
  const { draft } = changes;
  // It fell off with another that left before.
  if (changes.left.some(({ fact }) => fact === former.fact)) return [];
  const row = inIndexed(changes, former);
  const set = draft.get('set', row.set);
  if (!set) {
    leaveAlone(changes, row);
    return [];
  }
  const loose = looseWithout(changes, row, set);
  leave(changes, [row]);
  if (loose) {
    const fallen = loose.flatMap(({ fact }) => {
      const other = draft.get('member', fact);
      if (!other) return [];
      leave(changes, [other]);
      return [alone(other)];
    });
    dissolve(changes, row.set);
    return fallen;
  }
  rearrange(changes, { joining: [], linked: [], sets: [row.set] });
  return [];
}

/** The row of a fact, after its set was indexed where it is in one. */
function inIndexed(changes: Changes, former: MemberRow): MemberRow {
  const { draft } = changes;
  const row = draft.get('member', former.fact) ?? former;
  if (!draft.get('set', row.set)) return row;
  indexSet(changes, row.set);
  return draft.get('member', former.fact) ?? row;
}

function leaveAlone({ draft, left }: Changes, row: MemberRow): void {
  releaseTokens(draft, row);
  draft.remove('member', row.fact);
  left.push(row);
}

/** What falls off an indexed set without a fact; undefined when links must be taken anew. */
function looseWithout(
  { draft, verdicts }: Changes,
  row: MemberRow,
  set: Rows['set'],
): readonly MemberRow[] | undefined {
  if (isHostile(draft, set, verdicts)) return isBehindAnother(draft, row) ? [] : undefined;
  const pieces = piecesWithout({ draft, verdicts, leaving: [row], level: 'set' }).flat();
  return pieces.length > FEW || pieces.some(({ worded }) => worded) ? undefined : pieces;
}

/** Brings a fact of which no reviewer has spoken into the sets. */
export function bringIn(changes: Changes, row: MemberRow): void {
  const { draft, touched } = changes;
  touched.add(row.fact);
  const joining = enter(draft, row);
  if (joining.kind === 'alone') draft.put('member', alone(row));
  else join(changes, joining, row);
}

/** Does what is to be done with a fact whose tokens are claimed. */
export function join(changes: Changes, joining: Joining, row: MemberRow): void {
  if (joining.kind === 'enters') takeIn(changes, joining, row);
  if (joining.kind === 'rearranges')
    rearrange(changes, { joining: [row], linked: joining.linked, sets: [] });
}

/**
 * Takes facts out of the sets, with those that reviewers' words hold together with them, as they stand before a word
 * comes or goes. Answers all of them, and the sets that they have left or that such words kept from these.
 */
export function lift(changes: Changes, former: readonly MemberRow[]) {
  const { draft, verdicts } = changes;
  const lifted: MemberRow[] = [];
  const sets: number[] = [];
  for (const { fact } of former) {
    if (lifted.some((row) => row.fact === fact)) continue;
    const known = memberAt(draft, fact);
    if (!known) continue;
    const row = inIndexed(changes, known);
    if (draft.get('set', row.set)) {
      const unit = unitOf(draft, row, verdicts);
      const partners = unit.flatMap(({ factId }) => partnersOf(changes, factId));
      leave(changes, unit);
      lifted.push(...unit);
      sets.push(row.set, ...partners.map(({ set }) => set));
    } else {
      leaveAlone(changes, row);
      lifted.push(row);
    }
  }
  return { lifted, sets };
}

/** Brings facts into the sets of which reviewers have spoken, after facts left some sets. */
export function bringInWorded(
  changes: Changes,
  rows: readonly MemberRow[],
  sets: readonly number[],
): void {
  const { draft, touched } = changes;
  const joining = rows.map(alone);
  for (const row of joining) {
    draft.put('member', row);
    touched.add(row.fact);
  }
  const linked = joining.flatMap((row) => claimTokens(draft, row));
  rearrange(changes, { joining, linked, sets });
}

/** Enters a fact, and the facts of the sets that it ties in, into an indexed set. */
function takeIn(
  changes: Changes,
  { set, with: others }: Extract<Joining, { readonly kind: 'enters' }>,
  row: MemberRow,
): void {
  const guests = others.flatMap((other) => emptied(changes, other));
  for (const one of [...guests, row]) enrol(changes, set, [one]);
}

/** Takes all facts out of a set that others take in. They keep their tokens. */
function emptied({ draft }: Changes, set: number): readonly MemberRow[] {
  const isIndexed = draft.get('set', set)?.indexed === 1;
  const rows = membersIn(draft, set);
  for (const row of rows) {
    if (isIndexed) letGo(draft, row);
    delist(draft, row.fact);
    draft.remove('teller', [set, row.source]);
    draft.remove('cell', [set, row.cell]);
  }
  draft.remove('set', set);
  return rows.map(alone);
}
