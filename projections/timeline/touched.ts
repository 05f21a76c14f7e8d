import type { Draft } from './draft.ts';
import { parseShown } from './shown.ts';

/** Notes the pairs whose timelines this event changed: those of every entry that it wrote or removed. */
export function touch(draft: Draft, position: number): void {
  const pairs = new Set<string>();
  for (const { before, after } of draft.changed('entry')) {
    for (const row of [before, after]) {
      if (row) for (const pair of parseShown(row.shown).pairs) pairs.add(pair);
    }
  }
  for (const pair of pairs) draft.put('touched', { pair, position });
}
