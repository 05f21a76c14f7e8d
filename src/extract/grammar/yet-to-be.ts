import { hasWordLike, type SentenceView } from './sentence-view.ts';

/** In tokens, back from a participle to the verb that its noun hangs on. */
const REACH = 14;
/** What is enabled or brought about is done. */
const DONE =
  /^(?:enabl(?:ed|ing)|allow(?:ed|ing)|permitt(?:ed|ing)|prompt(?:ed|ing)|forc(?:ed|ing)|led|leading|caus(?:ed|ing))$/;
const WANTING =
  /^(?:want(?:s|ed)?|like|wish(?:es|ed)?|need(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?|urge(?:s|d)?|expect(?:s|ed)?|call(?:s|ed)?)$/;

/**
 * "want the troops to be withdrawn" is only `wanted`, "the summit to be held in May" is `ahead`; "enabled flights to be
 * restored" is done. `words`: those of the verb's group, nearest first.
 */
export function yetToBe(
  view: SentenceView,
  at: number,
  from: number,
  words: readonly string[],
): 'wanted' | 'ahead' | undefined {
  if (words.at(-1) !== 'to' || !words.includes('be')) return undefined;
  const first = Math.max(from, at - REACH);
  if (hasWordLike(view, first, at, DONE)) return undefined;
  return hasWordLike(view, first, at, WANTING) ? 'wanted' : 'ahead';
}
