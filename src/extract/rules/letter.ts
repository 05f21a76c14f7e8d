import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Party } from '../who/mention.ts';

const PERSON_STATE = anyOf('person|state|group');

const LETTERS = anyOf(
  'letter|letters|message|messages|telegram|telegrams|cable|note|reply|wrote|writing|written|write|writes',
);
/** In tokens: from the letter to "to", and from there to whom it was written. */
const REACH = 4;

/** To whom a letter was written that stands before the verb: "In a letter to A, B thanked him", "wrote to A to thank him". */
export function letterTo({ view, clause, verb }: Frame): readonly Party[] {
  // "a letter to A, in which he thanked him", "In a letter to A dated 3 May, he thanked him", "In a letter to A, B blamed rebels and thanked him"
  const goesOn = clause.link === 'coordinate' && verb.at - clause.from <= 1;
  const isBehind = goesOn || clause.link === 'relative' || clause.conjunction === ',';
  const from = isBehind ? view.sentence.from : clause.from;
  for (let at = from; at < verb.at; at++) {
    if (!LETTERS.has(lowerAt(view, at))) continue;
    const found = addresseeIn(view, { from: at + 1, to: verb.at });
    if (found.length > 0) return found;
  }
  return [];
}

function addresseeIn(view: Frame['view'], { from, to }: Range): readonly Party[] {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (lowerAt(view, at) !== 'to') continue;
    const [first] = mentionsWithin(view, { from: at + 1, to });
    const isNext = first && first.from - at <= 2 && PERSON_STATE.has(first.kind);
    return isNext ? first.parties : [];
  }
  return [];
}
