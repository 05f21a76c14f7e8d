import { claimTokens } from './claim-tokens.ts';
import { toleranceOf } from './divide.ts';
import type { Draft, Rows } from './draft.ts';
import type { MemberRow } from './holders.ts';
import { setBehindAnother } from './hostile.ts';

type SetRow = Rows['set'];

/** What a fact that begins to count does to the sets. */
export type Joining =
  /** It is an entry of its own. */
  | { readonly kind: 'alone' }
  /** It is one more report of the entry that this fact reports. */
  | { readonly kind: 'follows'; readonly fact: number }
  /** It goes into an indexed set, and so do the facts of these others. */
  | { readonly kind: 'enters'; readonly set: number; readonly with: readonly number[] }
  /** It is not as plain as that: links must be taken anew around it and these facts of other sets. */
  | { readonly kind: 'rearranges'; readonly linked: readonly MemberRow[] };

/** A plain set with more facts is indexed, so that its first change that is more than one more report costs little. */
const MOST_PLAIN = 512;

/**
 * What to do with a fact of which no reviewer has spoken. One like no other and one more report of a plain set cost
 * the same however many reports there are.
 */
export function enter(draft: Draft, member: MemberRow): Joining {
  const linked = claimTokens(draft, member);
  const sets = [...new Set(linked.map((one) => one.set))].sort((a, b) => a - b);
  const [set, ...others] = sets;
  const [first] = linked;
  if (set === undefined || !first) return { kind: 'alone' };
  const joining = enterIndexed(draft, sets, linked);
  if (joining) return joining;
  const behind = setBehindAnother(draft, member, sets);
  if (behind !== undefined) return { kind: 'enters', set: behind, with: [] };
  const rearranges: Joining = { kind: 'rearranges', linked };
  if (others.length > 0) return rearranges;
  const row = draft.get('set', set);
  if (row?.indexed) return rearranges;
  return (row ? joinPlain(draft, row, member) : joinSingle(draft, first, member)) ?? rearranges;
}

/** Facts that are taken into another set one by one; more are moved by their kinds. */
const FEW_GUESTS = 16;

/** Into the largest, when the others are few, no more than that, and reviewers have spoken of it alone. */
function enterIndexed(
  draft: Draft,
  sets: readonly number[],
  linked: readonly MemberRow[],
): Joining | undefined {
  const sizeOf = (set: number): number => draft.get('set', set)?.size ?? 1;
  const [base, ...guests] = [...sets].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (base === undefined || !draft.get('set', base)?.indexed) return undefined;
  const total = guests.reduce((sum, set) => sum + sizeOf(set), 0);
  const isSpokenOf = (set: number): boolean => {
    const row = draft.get('set', set);
    return row ? row.worded !== '[]' : linked.some((one) => one.set === set && one.worded === 1);
  };
  if (total > FEW_GUESTS || total > sizeOf(base) || guests.some(isSpokenOf)) return undefined;
  return { kind: 'enters', set: base, with: guests };
}

function joinSingle(draft: Draft, single: MemberRow, member: MemberRow): Joining | undefined {
  const { set } = single;
  if (single.worded || single.source === member.source) return undefined;
  const days = widen(widen({ low: null, high: null }, single), member);
  if (!agree(days, member)) return undefined;
  draft.put('set', { set, size: 2, indexed: 0, ...days, cells: 0, worded: '[]' });
  draft.put('teller', { set, source: single.source, times: 1 });
  draft.put('member', single);
  return settle(draft, set, member);
}

function joinPlain(draft: Draft, row: SetRow, member: MemberRow): Joining | undefined {
  if (row.size >= MOST_PLAIN || draft.get('teller', [row.set, member.source])) return undefined;
  const days = widen(row, member);
  if (!agree(days, member)) return undefined;
  draft.put('set', { ...row, ...days, size: row.size + 1 });
  return settle(draft, row.set, member);
}

/** The fact after which a plain set is numbered is in it: who joins follows that one. */
function settle(draft: Draft, set: number, member: MemberRow): Joining {
  draft.put('teller', { set, source: member.source, times: 1 });
  draft.put('member', { ...member, set });
  return { kind: 'follows', fact: set };
}

type Days = Pick<SetRow, 'low' | 'high'>;

const widen = ({ low, high }: Days, { day, approximate }: MemberRow): Days =>
  day === null || approximate
    ? { low, high }
    : {
        low: low === null ? day : Math.min(low, day),
        high: high === null ? day : Math.max(high, day),
      };

const agree = ({ low, high }: Days, { remote }: MemberRow): boolean =>
  low === null || high === null || high - low <= toleranceOf([{ remote: remote === 1 }]);
