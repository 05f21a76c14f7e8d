import { anyOf } from '../text/any-of.ts';
import { lowerOf } from '../text/token-at.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

/** In tokens, back from a participle to the verb that its noun hangs on. */
const REACH = 14;
/** What is enabled or brought about is done. */
const DONE = anyOf(
  'enabl(?:ed|ing)|allow(?:ed|ing)|permitt(?:ed|ing)|prompt(?:ed|ing)|forc(?:ed|ing)|led|leading|caus(?:ed|ing)',
);
const WANTING = anyOf(
  'want(?:s|ed)?|like|wish(?:es|ed)?|need(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?|urge(?:s|d)?|expect(?:s|ed)?|call(?:s|ed)?',
);

/** "was found to be held", "began to be felt": told of as it is. */
const FOUND = anyOf(
  'confirmed|found|thought|said|reported|believed|known|understood|alleged|claimed|considered|seen|shown|proved|proven|revealed|rumou?red|assumed|presumed|feared|appear(?:s|ed)?|seem(?:s|ed)?|happen(?:s|ed)?|turn(?:s|ed)?|out|beg[au]n|begins?|start(?:s|ed)?|came|come|continued?|ceased?|used',
);
const ORDINAL = anyOf(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only',
);
/** "the first summit to be held in Lima" is ahead, but not "it was the first". */
const EVENT = anyOf(
  'summits?|meetings?|talks|sessions?|conferences?|rounds?|visits?|drills?|exercises?|negotiations|consultations|ceremony',
);
const WAS = anyOf('was|were|became|been');
/** In tokens, from an ordinal to "to be": "the third envoy of the year to be expelled". */
const RANKED = 8;

/**
 * "want the troops to be withdrawn" is only `wanted`, "the summit to be held in May" is `ahead`; "enabled flights to be
 * restored" is done, as is what "the third to be expelled" or "found to be held" tells. `words`: those of the verb's group, nearest first.
 */
export function yetToBe(
  view: SentenceView,
  at: number,
  from: number,
  words: readonly string[],
): 'wanted' | 'ahead' | undefined {
  if (words.at(-1) !== 'to' || !words.includes('be')) return undefined;
  const first = Math.max(from, at - REACH);
  if (hasWord(view, { from: first, to: at }, DONE)) return undefined;
  if (hasWord(view, { from: first, to: at }, WANTING)) return 'wanted';
  return isTold(view, toBefore(view, at), first) ? undefined : 'ahead';
}

/** Where the "to" of "to be held" stands. */
function toBefore({ scene }: SentenceView, at: number): number {
  let to = at;
  while (lowerOf(scene.tokens, to) !== 'to') to--;
  return to;
}

function isTold(view: SentenceView, to: number, from: number): boolean {
  const before = lowerAt(view, to - 1);
  const ranked = Math.max(from, to - RANKED);
  if (isAnyAt(view, to - 1, FOUND)) return true;
  const isAnnounced =
    before === ',' || (isAnyAt(view, to - 1, EVENT) && !hasWord(view, { from: ranked, to }, WAS));
  return !isAnnounced && hasWord(view, { from: ranked, to }, ORDINAL);
}
