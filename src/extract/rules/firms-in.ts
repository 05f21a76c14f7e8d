import type { Kind } from '../../../events/detail.ts';
import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';
import { isByList } from './announcers.ts';

/** "imposed export bans on ten firms in B": where nobody else is named to whom it is done. */
export function orFirmsIn(
  { view }: Frame,
  kind: Kind,
  behind: Range,
  found: readonly Mention[],
  own: readonly (string | null)[],
): readonly Mention[] {
  if (found.length > 0 || !isByList(kind)) return found;
  const place = mentionsWithin(view, behind).find(
    ({ isPlace, from, parties }) =>
      isPlace &&
      OF_FIRMS.test(lowerAt(view, from - 2)) &&
      parties.some(({ country }) => country !== null && !own.includes(country)),
  );
  return place ? [place] : [];
}

const OF_FIRMS =
  /^(?:organi[sz]ations|entities|companies|firms|individuals|persons|people|officials|banks|vessels)$/;
