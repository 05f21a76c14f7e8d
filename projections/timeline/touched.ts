import type { Draft } from './draft.ts';
import { parseShown } from './shown.ts';

/**
 * Notes the pairs whose timelines this event changed: those of every entry that it wrote or removed. An entry with
 * the number of the event itself is new.
 */
export function touch(draft: Draft, position: number): void {
  const rows = draft
    .changed('entry', (key) => key === position)
    .flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const pairs = new Set(rows.flatMap(({ shown }) => parseShown(shown).pairs));
  for (const pair of pairs) draft.put('touched', { pair, position });
}
