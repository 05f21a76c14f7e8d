import type { Frame } from '../grammar/frame.ts';
import { hasWordLike, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import type { Mention } from '../who/mention.ts';

const isOther = ({ parties, kind }: Mention, own: readonly (string | null)[]): boolean =>
  kind !== 'media' && parties.some(({ country }) => country !== null && !own.includes(country));

/** "called in the ambassador over the map that Chad's ministry had drawn": of whoever did what is complained of. */
export function protestedOver(
  { view, verb }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const { to } = view.sentence;
  for (let at = verb.to; at < to; at++) {
    if (lowerAt(view, at) !== 'over') continue;
    const found = mentionsWithin(view, { from: at, to }).find((one) => isOther(one, own));
    return found ? [found] : [];
  }
  return [];
}

const SEATS = /^(?:embassy|consulate|mission|commission)$/;

/** "the embassy of Peru in Nairobi is to open its doors": the state in which it stands. */
export function placeBefore(
  { view, verb, clause, aspect }: Frame,
  own: readonly (string | null)[],
): readonly Mention[] {
  const before = { from: clause.from, to: verb.at };
  if (aspect.isPassive || !hasWordLike(view, before.from, before.to, SEATS)) return [];
  const found = mentionsWithin(view, before).find(
    (one) => /^(?:in|to)$/.test(lowerAt(view, one.from - 1)) && isOther(one, own),
  );
  return found ? [found] : [];
}
