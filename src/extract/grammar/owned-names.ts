import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { hasWord, lowerAt, type SentenceView } from './sentence-view.ts';

/** In words: "Juan Carlos de la Roe". */
const LONGEST_NAME = 4;
const AND = 'and';
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
  if (!last || !isBeforeVerb(view, nameEnd(view, last), before)) return [];
  const first = own[own.indexOf(last) - 1];
  if (!first || (!isOwned(first) && first.kind !== 'person')) return [];
  const end = isOwned(first) ? nameEnd(view, first) : first.to;
  const isPair = end === last.from - 1 && lowerAt(view, end) === AND;
  return isPair && !hasWord(view, view.sentence, GAMES) ? [first, last] : [];
}

const isOwned = ({ kind, isOwner }: Mention): boolean => isOwner && kind === 'state';

/** Past the two words or more of a name behind an owner; the owner's own end where no name follows. */
function nameEnd({ scene: { tokens } }: SentenceView, { to }: Mention): number {
  const start = tokens[to]?.lower === "'s" ? to + 1 : to;
  let at = start;
  while (at < start + LONGEST_NAME && tokens[at]?.kind === 'word' && tokens[at]?.capital) at++;
  return at - start > 1 ? at : to;
}

const isBeforeVerb = (view: SentenceView, at: number, before: number): boolean =>
  at === before ||
  (at < before && (AUXILIARIES.has(lowerAt(view, at)) || BETWEEN_NAMES.has(lowerAt(view, at))));
