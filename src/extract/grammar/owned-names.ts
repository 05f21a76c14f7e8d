import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

/** In words: "Juan Carlos de la Roe". */
const LONGEST_NAME = 4;
const AND = 'and';
/** "Chad's Space Policy", "Chad's National Ballet". */
const NO_NAME = anyOf(
  'ballet|theat(?:re|er)|orchestra|philharmonic|team|united|city|bank|group|party|policy|court|ministry|airlines|corp|inc|ltd|llc|fund|university|institute|association|federation|academy|club|act|plan|law|news|agency|day|army|navy|guard|council|commission|committee|assembly|parliament|house|senate|strategy|initiative|programme|program|system|law|office|department|region|province|sea|river|valley|strip|heights|front|movement|union|congress|alliance|state|islands?|airport|port',
);
const BETWEEN_NAMES = anyOf('last|also|both|then|later|again|jointly|together|earlier|briefly');
const GAMES = anyOf(
  'match|final|finals|semi-?finals?|quarter-?finals?|round|tournament|cup|championships?|title|medals?|gold|silver|seed|seeded|sets|game|games|race|bout|olympics|stage|points|seconds|album|film',
);

/** "Chad's Ann Berg and Mali's Bob Roe met": those two before a verb, of whom at least one is named by the state alone. */
export function ownedNames(
  view: SentenceView,
  own: readonly Mention[],
  before: number,
): readonly Mention[] {
  const last = own.findLast(isOwned);
  const behind = last && pastOwnedName(view, last);
  if (!last || behind === last.to || !isBeforeVerb(view, behind ?? 0, before)) return [];
  const first = own[own.indexOf(last) - 1];
  if (!first || (!isOwned(first) && first.kind !== 'person')) return [];
  const end = pastOwnedName(view, first);
  const isPair = end === last.from - 1 && lowerAt(view, end) === AND;
  return isPair && !hasWord(view, view.sentence, GAMES) ? [first, last] : [];
}

const isOwned = ({ kind, isOwner }: Mention): boolean => isOwner && kind === 'state';

/** Past the two words or more of a name behind the state that owns it, "Ann Berg" in "Chad's Ann Berg"; else a mention's own end. */
export function pastOwnedName(view: SentenceView, mention: Mention): number {
  const { tokens } = view.scene;
  const { to } = mention;
  if (!isOwned(mention)) return to;
  const start = lowerOf(tokens, to) === "'s" ? to + 1 : to;
  let at = start;
  while (at < start + LONGEST_NAME && tokens[at]?.kind === 'word' && tokens[at]?.capital) at++;
  const isName = at - start > 1 && at - start < LONGEST_NAME && lowerOf(tokens, at) !== "'s";
  return isName && !isAny(tokens, at - 1, NO_NAME) ? at : to;
}

const isBeforeVerb = (view: SentenceView, at: number, before: number): boolean =>
  at === before ||
  (at < before && (isAnyAt(view, at, AUXILIARIES) || isAnyAt(view, at, BETWEEN_NAMES)));
