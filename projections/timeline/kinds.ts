import type { Draft, Rows } from './draft.ts';
import { hash } from './hash.ts';
import { type MemberRow, tokensOf } from './holders.ts';

export type LikeRow = Rows['like'];

/** What a fact shares with facts of other sources: those of one kind are tied to the very same facts. */
function kindOf(draft: Draft, row: MemberRow): string {
  const shared = tokensOf(row).filter((token) => draft.get('token', token)?.shared === 1);
  const { token, check } = hash(shared.join());
  return `${token}.${check}`;
}

/** Enters a member of an indexed set under its kind, unless a reviewer has spoken of it. */
export function enlist(draft: Draft, row: MemberRow): void {
  if (row.worded) return;
  const { fact, factId, set, source } = row;
  const kind = kindOf(draft, row);
  draft.put('like', { fact, set, kind, factId, source });
  count(draft, set, kind, 1);
}

export function delist(draft: Draft, fact: number): void {
  const row = draft.get('like', fact);
  if (!row) return;
  draft.remove('like', fact);
  count(draft, row.set, row.kind, -1);
}

/** A token that these facts have became shared, or is so no more. */
export function relist(draft: Draft, facts: readonly number[]): void {
  for (const fact of facts) {
    const row = draft.get('like', fact) && draft.get('member', fact);
    if (!row) continue;
    delist(draft, fact);
    enlist(draft, row);
  }
}

function count(draft: Draft, set: number, kind: string, by: 1 | -1): void {
  const facts = (draft.get('kind', [set, kind])?.facts ?? 0) + by;
  if (facts === 0) draft.remove('kind', [set, kind]);
  else draft.put('kind', { set, kind, facts });
}

interface Alike {
  readonly set: number;
  readonly kind: string;
}

/** Facts of a kind that are looked at together. */
const CHUNK = 8;

/** The facts of a kind in a set up to the first, by id, for which something holds, that one included. */
export function likeUpTo(
  draft: Draft,
  { set, kind }: Alike,
  holds: (row: LikeRow) => boolean,
): readonly LikeRow[] {
  const found: LikeRow[] = [];
  for (let after: string | undefined; ; after = found.at(-1)?.factId) {
    const from = after === undefined ? {} : { from: after, exclusive: true };
    const rows = draft.scan('like', 'kind', { prefix: [set, kind], ...from, limit: CHUNK });
    const at = rows.findIndex(holds);
    found.push(...(at < 0 ? rows : rows.slice(0, at + 1)));
    if (at >= 0 || rows.length < CHUNK) return found;
  }
}
