import type { Clause } from '../grammar/clause.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import type { ReferenceSort } from '../reference-sorts.ts';
import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny } from '../text/token-at.ts';

const BOTH_TWO = anyOf('both|two');
const FOR_ON = anyOf('for|on|to');
const THAT_WHICH = anyOf('that|which');

/** What somebody speaks of who names no country: something told before of one sort, both sides of it, those who fight, what both quarrel about, those between whom it will mediate, what somebody else did as well or was done to the speaker, the people who are held, the border that was shut, or nothing that can be told. */
export type Reference =
  | ReferenceSort
  | 'sides'
  | 'quarrel'
  | 'mediation'
  | 'suit'
  | 'return'
  | 'captives'
  | 'closing'
  | 'calm'
  | 'unsaid';

const nounAt = (view: SentenceView, at: number): ReferenceSort | undefined =>
  view.scene.lexicon.references.get(lowerAt(view, at));

const POINTING = anyOf('the|that|this|these|those|such|any');
/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 2;
/** These need no article: "rejected charges of …". */
const BARE = anyOf('accusations|allegations|charges|claims|suggestions|demands|calls|criticism');

const SIDES = anyOf('sides|countries|parties|neighbours|neighbors|governments|nations');

/** What words refer to that was told before: "condemned the strikes", "called the move unfriendly", "urged both sides". */
export function referenceIn(view: SentenceView, { from, to }: Range): Reference {
  for (let at = from; at < to; at++) {
    if (isAnyAt(view, at, BARE)) return 'words';
    if (isAnyAt(view, at, BOTH_TWO) && isAnyAt(view, at + 1, SIDES)) return 'sides';
    const found = isAnyAt(view, at, POINTING) ? nounAfter(view, at + 1, to) : undefined;
    if (found) return found;
  }
  return 'unsaid';
}

const CALM = anyOf('calm|restraint|moderation|de-escalation|ceasefire|truce');

/** "appealed for calm", "urged maximum restraint": whoever fights. */
export function isForCalm(view: SentenceView, from: number): boolean {
  const at = isAnyAt(view, from, FOR_ON) ? from + 1 : from;
  const calm = [at, at + 1, at + 2].find((word) => isAnyAt(view, word, CALM));
  return calm !== undefined && !isOfSomethingElse(view, calm + 1);
}

/** "calm after a bombing", "calm ahead of the vote", "calm after the bombing in Kabul": of what was not told before; not "after the clashes". */
function isOfSomethingElse({ scene: { tokens }, mentions }: SentenceView, from: number): boolean {
  if (!isAny(tokens, from, OVER)) return false;
  const next = tokens[from + 1];
  const ends = tokens.findIndex(({ kind }, at) => at > from && kind === 'mark');
  // A place of another state would be one that the words name.
  const isAtHome = mentions.some((one) => one.from > from && one.to <= ends);
  return isAtHome || !(next?.capital || isAmong(next, OF_TOLD));
}

const OVER = anyOf('after|following|in|over|by|among|amid|before|during');
const OF_TOLD = anyOf('the|this|that|these|those|both|their');

const OWNED = anyOf('for|their|his|her|its|an|the');
const AT_ONCE = anyOf('immediate|full|complete|total|unconditional|speedy|swift|prompt|and|safe');
const WITHDRAWAL = anyOf('withdrawal|pullout|retreat|departure');
const RELEASE = anyOf('release|freedom|freeing');
const MODIFYING = 4;

/** "demanded an immediate withdrawal", "called for their release": of whoever came, or holds somebody. */
export function undoingIn(view: SentenceView, from: number): Reference | undefined {
  let at = from;
  while (at < from + 2 && isAnyAt(view, at, OWNED)) at++;
  if (at === from) return undefined;
  while (at < from + MODIFYING && isAnyAt(view, at, AT_ONCE)) at++;
  if (lowerAt(view, at + 1) === 'of') return undefined;
  if (isAnyAt(view, at, WITHDRAWAL)) return 'force';
  return isAnyAt(view, at, RELEASE) ? 'captives' : undefined;
}

const ANY = anyOf('any|all|every');
const DEEDS = anyOf(
  'acts?|actions?|attacks?|attempts?|forms?|kinds?|violence|terrorism|terror|killings?|use',
);

/** "condemns any act that kills", "all forms of terrorism": first of none that was told; "rejected any charge" answers one. */
export function isOfAny(view: SentenceView, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (isAnyAt(view, at, ANY) && [1, 2].some((ahead) => isAnyAt(view, at + ahead, DEEDS)))
      return true;
    if (isAnyAt(view, at, POINTING) && nounAfter(view, at + 1, to)) return false;
  }
  return false;
}

/** "a claim denied by Chad", "The move was condemned by Chad": of what the words before a passive verb speak. */
export function referenceBefore(view: SentenceView, from: number, verb: number): Reference {
  return nounAt(view, verb - 1) ?? referenceIn(view, { from, to: verb });
}

/** "…, a move Chad condemned", "…, a claim that Chad rejects": of what a clause speaks that hangs on a noun. */
export function referenceTagged(
  view: SentenceView,
  { from, link, conjunction }: Clause,
): Reference | undefined {
  if (link === 'coordinate' && conjunction === ',') return nounAt(view, from - 1);
  if (link !== 'relative' || !THAT_WHICH.has(conjunction)) return undefined;
  return nounAt(view, from - 2);
}

function nounAfter(view: SentenceView, from: number, limit: number): Reference | undefined {
  for (let at = from; at <= Math.min(limit - 1, from + MODIFIERS); at++) {
    const found = nounAt(view, at);
    if (found) return found;
  }
  return undefined;
}
