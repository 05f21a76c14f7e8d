import { claimTokens } from './claim-tokens.ts';
import { toleranceOf } from './divide.ts';
import type { Draft, Rows } from './draft.ts';
import { joinDivided, type Place } from './join-divided.ts';
import { signatureOf } from './members.ts';

type MemberRow = Rows['member'];
type SetRow = Rows['set'];

/** What a fact that begins to count does to the sets. */
export type Joining =
  /** It is an entry of its own. */
  | { readonly kind: 'alone' }
  /** It is one more report of the entry that this fact reports. */
  | { readonly kind: 'follows'; readonly fact: number }
  /** These sets must be formed and divided anew. */
  | { readonly kind: 'reform'; readonly sets: readonly number[] };

/**
 * Enters a fact that no reviewer has spoken of. The common cases cost the same however many reports there are: a
 * fact like no other, one more report of a set that is one entry, and in a divided set one with the very same
 * tokens as another.
 */
export function enter(draft: Draft, member: MemberRow): Joining {
  const linked = claimTokens(draft, member);
  const sets = [...new Set(linked.map((one) => one.set))].sort((a, b) => a - b);
  const [set, ...others] = sets;
  const [first] = linked;
  if (set === undefined || !first) return { kind: 'alone' };
  const reform: Joining = { kind: 'reform', sets };
  const place = joinDivided(draft, sets, member);
  if (place) return joiningAt(place);
  if (others.length > 0) return reform;
  const row = draft.get('set', set);
  return (row ? joinSet(draft, row, member) : joinSingle(draft, first, member)) ?? reform;
}

const joiningAt = ({ follows }: Place): Joining =>
  follows === null ? { kind: 'alone' } : { kind: 'follows', fact: follows };

function joinSingle(draft: Draft, single: MemberRow, member: MemberRow): Joining | undefined {
  const { set } = single;
  if (single.worded || single.source === member.source) return undefined;
  const days = widen(widen({ low: null, high: null }, single), member);
  if (!agree(days, member)) return undefined;
  draft.put('set', { set, size: 2, regular: 1, ...days, repeated: 0, worded: 0, divided: 0 });
  draft.put('teller', { set, source: single.source, facts: 1 });
  draft.put('member', single);
  return settle(draft, set, member, set);
}

function joinSet(draft: Draft, row: SetRow, member: MemberRow): Joining | undefined {
  const { set } = row;
  if (draft.get('teller', [set, member.source])) return undefined;
  if (row.regular) {
    const days = widen(row, member);
    if (!agree(days, member)) return undefined;
    draft.put('set', { ...row, ...days, size: row.size + 1 });
    return settle(draft, set, member, set);
  }
  return joinAlike(draft, row, member);
}

/**
 * A fact of a new source follows one that has the very same tokens and whose source tells nothing else there: all
 * its links are that fact's too. Where reviewers' words part the set, the order of links counts, so it must also
 * come after it by id, and no source may tell twice.
 */
function joinAlike(draft: Draft, row: SetRow, member: MemberRow): Joining | undefined {
  const alike = draft.get('alike', [row.set, signatureOf(member.tokens)]);
  const first = alike && draft.get('member', alike.fact);
  if (!alike || !first || first.tokens !== member.tokens) return undefined;
  if (row.worded && (row.repeated || member.factId < first.factId)) return undefined;
  draft.put('set', { ...row, size: row.size + 1 });
  const joining = settle(draft, row.set, member, alike.fact);
  return alike.alone ? { kind: 'alone' } : joining;
}

function settle(draft: Draft, set: number, member: MemberRow, follows: number): Joining {
  draft.put('teller', { set, source: member.source, facts: 1 });
  draft.put('member', { ...member, set });
  return { kind: 'follows', fact: follows };
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
