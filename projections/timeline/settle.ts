import type { Changes } from './cells.ts';
import { groupsOf } from './groups.ts';
import { dropUnheld } from './holders.ts';
import { regroup } from './regroup.ts';
import type { Told } from './told.ts';

interface Retold {
  /** Reports that are new or say something else now, by fact. */
  readonly changed: ReadonlyMap<number, Told>;
  /** Facts that are shown no more. */
  readonly hidden: readonly number[];
}

/** Brings the entries in line with the sets once all changes of an event are made. */
export function settle(changes: Changes, { changed, hidden }: Retold): void {
  const { draft, touched, left } = changes;
  const groups = groupsOf(changes, hidden);
  for (const fact of touched) {
    const row = draft.get('member', fact);
    if (row && !draft.get('set', row.set)) draft.remove('member', fact);
  }
  dropUnheld(draft, left);
  regroup(draft, { groups, changed, hidden });
}
