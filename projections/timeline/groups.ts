import { agrees } from './cell-rows.ts';
import type { Changes } from './cells.ts';
import type { Draft } from './draft.ts';
import { isCounted } from './entries.ts';
import { type MemberRow, tokensOf } from './holders.ts';
import { membersIn } from './members.ts';
import type { Told } from './told.ts';
import { unitOf } from './units.ts';

/** Facts that make an entry. */
export interface Group {
  readonly facts: readonly number[];
  /** Another fact of that entry: then it has more facts than these, which stay as they are. */
  readonly anchor?: number;
}

export interface Regrouping {
  readonly groups: readonly Group[];
  /** Reports that are new or say something else now, by fact. */
  readonly changed: ReadonlyMap<number, Told>;
  /** Facts that are shown no more. */
  readonly hidden: readonly number[];
}

/** Where a fact stands: facts of the same name make one entry. */
interface Place {
  readonly name: string;
  readonly facts: readonly number[];
  /** The rows of the entry, touched or not, as far as they are sets' members; null when `facts` are all. */
  readonly prefix: readonly number[] | null;
}

/** The entries in which the touched facts stand now. */
export function groupsOf(changes: Changes, hidden: readonly number[]): readonly Group[] {
  touchTurned(changes);
  const gone = new Set(hidden);
  const groups = new Map<string, { readonly place: Place; readonly facts: Set<number> }>();
  for (const fact of changes.touched) {
    if (gone.has(fact)) continue;
    const place = placeOf(changes, fact);
    const group = groups.get(place.name) ?? { place, facts: new Set() };
    groups.set(place.name, group);
    for (const one of place.facts) group.facts.add(one);
  }
  return [...groups.values()].map(({ place, facts }) => {
    const anchor = anchorOf(changes, place, facts);
    return { facts: [...facts], ...(anchor !== undefined && { anchor }) };
  });
}

/** When the days of a cell agree that did not, or no longer do, all its facts stand elsewhere. */
function touchTurned({ draft, agreed, touched }: Changes): void {
  for (const { set, cell, agrees: before } of agreed.values()) {
    if (!draft.get('cell', [set, cell]) || agrees(draft, set, cell) === before) continue;
    for (const { fact } of draft.scan('member', 'set', { prefix: [set, cell] })) touched.add(fact);
  }
}

function anchorOf(
  { draft, whole }: Changes,
  { prefix }: Place,
  facts: ReadonlySet<number>,
): number | undefined {
  if (!prefix || whole.has(prefix[0] ?? 0)) return undefined;
  const near = likelyAnchor(draft, prefix, facts);
  if (near !== undefined) return near;
  const rows = draft.scan('member', 'set', { prefix, limit: facts.size + 1 });
  return rows.find(({ fact }) => !facts.has(fact))?.fact;
}

/** A fact that shares a token with one of these is likely to stand where they stand: that is sooner seen than sought. */
function likelyAnchor(
  draft: Draft,
  [set, cell, at]: readonly number[],
  facts: ReadonlySet<number>,
): number | undefined {
  const [first] = facts;
  const row = first === undefined ? undefined : draft.get('member', first);
  const [token] = row ? tokensOf(row) : [];
  const named = token === undefined ? undefined : draft.get('token', token)?.fact;
  const other = named === undefined || facts.has(named) ? undefined : draft.get('member', named);
  const isThere =
    other?.set === set &&
    (cell === undefined || other?.cell === cell) &&
    (at === undefined || other?.at === at);
  return isThere ? other?.fact : undefined;
}

function placeOf(changes: Changes, fact: number): Place {
  const { draft } = changes;
  const row = draft.get('member', fact);
  const set = row && draft.get('set', row.set);
  if (!row || !set) return { name: `${fact}`, facts: [fact], prefix: null };
  if (!set.indexed) return inPlainSet(draft, row);
  return row.cell === 0 ? ownPlace(changes, row) : inCell(changes, row);
}

/** What an entry says whose reports were not counted is known from all of them alone. */
function inPlainSet(draft: Draft, { fact, set }: MemberRow): Place {
  const entry = draft.get('report', fact)?.entry ?? null;
  const isOld = entry !== null && draft.get('tally', entry) !== undefined;
  const facts =
    isOld && !isCounted(draft, entry) ? membersIn(draft, set).map((one) => one.fact) : [fact];
  return { name: `set ${set}`, facts, prefix: [set] };
}

function ownPlace({ draft, verdicts }: Changes, row: MemberRow): Place {
  const facts = unitOf(draft, row, verdicts).map(({ fact }) => fact);
  return { name: `${Math.min(...facts)}`, facts, prefix: null };
}

function inCell(changes: Changes, row: MemberRow): Place {
  const { fact, set, cell, at } = row;
  const name = `cell ${set} ${cell}`;
  if (agrees(changes.draft, set, cell)) return { name, facts: [fact], prefix: [set, cell] };
  if (at === null) return ownPlace(changes, row);
  return { name: `${name} ${at}`, facts: [fact], prefix: [set, cell, at] };
}
