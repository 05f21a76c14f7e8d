import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { isByList } from './announcers.ts';
import { hasOther } from './rule.ts';

/** "imposed export bans on ten firms in B": where nobody else is named to whom it is done. */
export function orFirmsIn(
  { view }: Frame,
  kind: Kind,
  behind: Range,
  found: readonly Mention[],
  own: readonly (string | null)[],
): readonly Mention[] {
  if (!(isByList(kind) || kind === 'sanction-relief')) return found;
  if (found.length > 0) return withPlace(view, behind, found, own);
  const place = mentionsWithin(view, behind).find(
    ({ isPlace, from, parties }) =>
      isPlace &&
      (isAnyAt(view, from - 2, OF_FIRMS) || isReason(view, behind.from, from)) &&
      hasOther(parties, own),
  );
  return place ? [place] : [];
}

/** "ten firms in B and C": C is no more than B the only one. */
function withPlace(
  view: Frame['view'],
  behind: Range,
  found: readonly Mention[],
  own: readonly (string | null)[],
): readonly Mention[] {
  const all = mentionsWithin(view, behind);
  const [first] = found;
  const place = first && elementAt(all, all.indexOf(first) - 1);
  const isTied =
    place?.isPlace === true && lowerAt(view, place.to) === 'and' && first?.from === place.to + 1;
  const isOfFirms = isTied && isAnyAt(view, place.from - 2, OF_FIRMS);
  return isOfFirms && hasOther(place.parties, own) ? [place, ...found] : found;
}

const OF_FIRMS = anyOf(
  'organi[sz]ations?|entit(?:y|ies)|compan(?:y|ies)|firms?|individuals?|persons?|people|officials?|banks?|vessels?|investments?',
);
const WRONGS = anyOf(
  'situation|violations|abuses|repression|crackdown|atrocities|violence|democracy|rights|law|corruption|persecution|torture|protests|protesters|demonstrators|journalists|activists|opposition|conflict|elections?|disappearances?',
);
/** In tokens: "the human rights situation in". */
const WRONG_REACH = 4;

/** "on those responsible for abuses in B", unless someone is named who may be from elsewhere. */
function isReason(view: Frame['view'], from: number, place: number): boolean {
  if (lowerAt(view, place - 1) !== 'in') return false;
  if (view.scene.tokens.slice(from, place).some(({ capital }) => capital)) return false;
  return hasWord(view, { from: place - WRONG_REACH, to: place }, WRONGS);
}

/** "Peru's Petroperu": a name that is owned, and no body of the state. */
export const isFirmOf = ({ scene }: Frame['view'], { isOwner, kind, to }: Mention): boolean =>
  isOwner &&
  kind === 'state' &&
  lowerOf(scene.tokens, to) === "'s" &&
  scene.tokens[to + 1]?.capital === true;
