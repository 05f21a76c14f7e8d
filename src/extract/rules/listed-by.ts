import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const LISTS = anyOf('list|lists|blacklist|register');
const LISTING = anyOf('add|put|place|include|enter|take|strike|remove|drop|delete|cross');
/** In tokens, from whose list it is: "the Peruvian government's list", "Peru's export control list". */
const REACH = 5;

/** Whose list it is on which somebody is put by nobody who is named: "Two firms were added to Peru's blacklist". */
export function listedBy({ view, clause, verb }: Frame): readonly Mention[] {
  if (!LISTING.has(verb.sense.base)) return [];
  const owner = mentionsWithin(view, { from: verb.at, to: clause.to }).find(
    ({ isPlace, kind, to }) =>
      !isPlace && kind !== 'media' && hasWord(view, { from: to, to: to + REACH }, LISTS),
  );
  return owner ? [owner] : [];
}
