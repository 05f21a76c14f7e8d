import { connect } from './connect.ts';
import { statedSpread } from './divide.ts';
import type { Draft, Rows } from './draft.ts';
import { gather, type Reform } from './gather.ts';
import type { Group, Member, Verdicts } from './member.ts';
import { memberOf, signatureOf } from './members.ts';
import { partition } from './partition.ts';
import { shareTokens } from './share-tokens.ts';

type MemberRow = Rows['member'];

/**
 * Forms sets anew from their facts, divides them, and answers the entries' facts. It costs in proportion to the
 * sets: the way of everything but the plain addition of a report.
 */
export function reform(
  draft: Draft,
  change: Reform,
  verdicts: Verdicts,
): readonly (readonly number[])[] {
  const rows = gather(draft, change, verdicts);
  const members = rows.map(memberOf);
  shareTokens(draft, members, change.leaving ?? []);
  for (const set of new Set(rows.map((row) => row.set))) forget(draft, set);
  for (const { fact, set } of change.leaving ?? []) {
    forget(draft, set);
    draft.remove('member', fact);
  }
  const rowOf = new Map(rows.map((row) => [row.fact, row]));
  const untold: Verdicts = {
    ...verdicts,
    between: (a, b) => (verdicts.between(a, b) === 'same' ? 'same' : undefined),
  };
  return connect(members, untold).flatMap((linked) => {
    const set = nameOf(linked, rowOf);
    enrol(
      draft,
      set,
      linked.flatMap(({ fact }) => rowOf.get(fact) ?? []),
    );
    const groups = partition(linked, verdicts);
    if (linked.length > 1) remember(draft, set, { linked, groups, rowOf });
    return groups.map((group) => group.members.map(({ fact }) => fact));
  });
}

/** Stores who is in a set; a fact alone needs no row. */
function enrol(draft: Draft, set: number, rows: readonly MemberRow[]): void {
  for (const row of rows) {
    if (rows.length > 1) draft.put('member', { ...row, set });
    else if (draft.get('member', row.fact)) draft.remove('member', row.fact);
  }
}

function forget(draft: Draft, set: number): void {
  draft.remove('set', set);
  for (const { source } of draft.scan('teller', 'key', set)) draft.remove('teller', [set, source]);
  for (const { day } of draft.scan('dated', 'key', set)) draft.remove('dated', [set, day]);
  for (const { signature } of draft.scan('alike', 'key', set))
    draft.remove('alike', [set, signature]);
}

/** A set keeps the number that most of its facts know it by, if that fact is still in it; else the lowest fact's. */
function nameOf(linked: readonly Member[], rowOf: ReadonlyMap<number, MemberRow>): number {
  const within = new Set(linked.map(({ fact }) => fact));
  const votes = new Map<number, number>();
  for (const fact of within) {
    const set = rowOf.get(fact)?.set;
    if (set !== undefined && within.has(set)) votes.set(set, (votes.get(set) ?? 0) + 1);
  }
  const [winner] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  return winner?.[0] ?? linked.reduce((least, { fact }) => Math.min(least, fact), Infinity);
}

interface Formed {
  readonly linked: readonly Member[];
  readonly groups: readonly Group[];
  readonly rowOf: ReadonlyMap<number, MemberRow>;
}

const flag = (value: boolean): number => (value ? 1 : 0);

function remember(draft: Draft, set: number, { linked, groups, rowOf }: Formed): void {
  const told = new Map<number, number>();
  for (const { source } of linked) told.set(source, (told.get(source) ?? 0) + 1);
  const repeated = told.size < linked.length;
  const worded = linked.some(({ fact }) => rowOf.get(fact)?.worded === 1);
  const isOfOneKind = new Set(linked.map(({ remote }) => remote)).size === 1;
  const isPlain = !repeated && !worded && isOfOneKind;
  const { low, high, isNarrow } = statedSpread(linked);
  const state = {
    regular: flag(isPlain && isNarrow && groups.length === 1),
    repeated: flag(repeated),
    worded: flag(worded),
    divided: flag(isPlain && !isNarrow),
  };
  draft.put('set', { set, size: linked.length, low, high, ...state });
  for (const [source, facts] of told) draft.put('teller', { set, source, facts });
  if (state.divided) rememberDays(draft, set, linked);
  if (!state.regular) rememberAlike(draft, set, { groups, told, rowOf });
}

function rememberDays(draft: Draft, set: number, linked: readonly Member[]): void {
  for (const { day, approximate, fact } of linked) {
    if (day !== null && !approximate && !draft.get('dated', [set, day]))
      draft.put('dated', { set, day, fact });
  }
}

interface Divided {
  readonly groups: readonly Group[];
  readonly told: ReadonlyMap<number, number>;
  readonly rowOf: ReadonlyMap<number, MemberRow>;
}

/** Of each kind of fact the first by id that no word speaks of and whose source tells nothing else. */
function rememberAlike(draft: Draft, set: number, { groups, told, rowOf }: Divided): void {
  const plain = groups
    .flatMap(({ members, alone }) => members.map((member) => ({ ...member, alone })))
    .filter(
      ({ fact, source, tokens }) =>
        told.get(source) === 1 && tokens.length > 0 && rowOf.get(fact)?.worded === 0,
    )
    .sort((a, b) => (a.factId < b.factId ? 1 : -1));
  for (const { fact, alone } of plain) {
    const signature = signatureOf(rowOf.get(fact)?.tokens ?? '');
    draft.put('alike', { set, signature, fact, alone: alone ? 1 : 0 });
  }
}
