import type { Draft } from './draft.ts';
import { parseShown } from './shown.ts';

/**
 * Notes the pairs whose timelines this event changed: those of every entry that it wrote or removed. An entry with
 * the number of the event itself is new.
 */
export function touch(draft: Draft, position: number): void {
  for (const { before, after } of draft.changed('entry', (key) => key === position)) {
    if (after) touchPairs(draft, after.shown, position);
    if (before && before.shown !== after?.shown) touchPairs(draft, before.shown, position);
  }
}

function touchPairs(draft: Draft, shown: string, position: number): void {
  for (const pair of parseShown(shown).pairs) draft.put('touched', { pair, position });
}
