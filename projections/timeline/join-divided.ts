import type { Draft, Rows } from './draft.ts';
import { membersIn } from './members.ts';

type MemberRow = Rows['member'];
type SetRow = Rows['set'];

/** Past this, forming the sets anew is as good. */
const MOST_GUESTS = 100;

/** Where a fact goes that joins a divided set: to the facts of its day, which this one stands for, or nowhere. */
export type Place = { readonly follows: number | null };

/**
 * Joins a fact, and the small sets that it ties in, to a set that is divided by day: where no source tells twice and
 * no reviewer has spoken, each stated day is an entry, and a `~` date stands alone. Undefined when it is not as plain
 * as that: the sets must be formed anew.
 */
export function joinDivided(
  draft: Draft,
  sets: readonly number[],
  member: MemberRow,
): Place | undefined {
  const base = baseOf(draft, sets);
  if (!base) return undefined;
  const guests = sets.filter((set) => set !== base.set).map((set) => membersIn(draft, set));
  const joining = [...guests.flat(), member];
  if (joining.length > MOST_GUESTS || !areNewTellers(draft, base, joining)) return undefined;
  const days = guests.map((group) => commonDay(draft, group));
  const stated = days.filter((day) => typeof day === 'number');
  const isClear = stated.every((day) => !draft.get('dated', [base.set, day]));
  if (days.includes(undefined) || new Set(stated).size < stated.length || !isClear)
    return undefined;
  for (const group of guests) takeIn(draft, base, group);
  const place = placeOf(draft, base, member);
  takeIn(draft, base, [member]);
  draft.put('set', { ...base, size: base.size + joining.length });
  return place;
}

function baseOf(draft: Draft, sets: readonly number[]): SetRow | undefined {
  const rows = sets.flatMap((set) => draft.get('set', set) ?? []);
  return rows.filter(({ divided }) => divided).sort((a, b) => b.size - a.size)[0];
}

/** Each of another source, none of which tells anything in the set. */
function areNewTellers(draft: Draft, { set }: SetRow, members: readonly MemberRow[]): boolean {
  const sources = new Set(members.map(({ source }) => source));
  if (sources.size < members.length || members.some(({ worded }) => worded)) return false;
  return [...sources].every((source) => !draft.get('teller', [set, source]));
}

/** The one day that a set states, null when it states none and is a single fact; undefined when it must be divided. */
function commonDay(draft: Draft, group: readonly MemberRow[]): number | null | undefined {
  const [first, ...others] = group;
  if (!first) return undefined;
  if (others.length === 0) return first.approximate ? null : first.day;
  const row = draft.get('set', first.set);
  const isPlain =
    row?.regular === 1 && row.low === row.high && group.every((one) => !one.approximate);
  return isPlain ? row.low : undefined;
}

function takeIn(draft: Draft, { set }: SetRow, group: readonly MemberRow[]): void {
  for (const row of group) {
    if (row.set !== set && draft.get('set', row.set)) draft.remove('set', row.set);
    if (draft.get('teller', [row.set, row.source])) draft.remove('teller', [row.set, row.source]);
    draft.put('member', { ...row, set });
    draft.put('teller', { set, source: row.source, facts: 1 });
  }
  const [first] = group;
  if (first && !first.approximate && first.day !== null && !draft.get('dated', [set, first.day])) {
    draft.put('dated', { set, day: first.day, fact: first.fact });
  }
}

const placeOf = (draft: Draft, { set }: SetRow, { approximate, day }: MemberRow): Place => {
  const group = approximate || day === null ? undefined : draft.get('dated', [set, day]);
  return { follows: group?.fact ?? null };
};
