import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { type Mention, type Party, partiesOf } from '../who/mention.ts';

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
    if (!isAnyAt(view, at, LETTERS)) continue;
    const found = addresseeIn(view, { from: at + 1, to: verb.at });
    if (found.length > 0) return found;
  }
  return [];
}

function addresseeIn(view: Frame['view'], { from, to }: Range): readonly Party[] {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (lowerAt(view, at) !== 'to') continue;
    const named = mentionsWithin(view, { from: at + 1, to });
    const [first] = named;
    const isNext = first && first.from - at <= 2 && PERSON_STATE.has(first.kind);
    return isNext ? partiesOf(listFrom(view, named)) : [];
  }
  return [];
}

/** "to President A of Peru and President B of Chad": all who get one. */
function listFrom(view: Frame['view'], named: readonly Mention[]): readonly Mention[] {
  const end = named.findIndex((one, at) => {
    const next = named[at + 1];
    return !next || next.from - one.to > 2 || lowerAt(view, one.to) !== 'and';
  });
  return named.slice(0, end + 1).filter(({ kind }) => PERSON_STATE.has(kind));
}

const CONDEMN = anyOf('condemn|denounce|deplore');
const CRIMES = anyOf(
  'attacks?|bombings?|blasts?|killings?|massacre|terrorism|terrorist|assassination|shootings?|explosions?|hijackings?|murders?|atrocity|atrocities|outrage|outrages|crimes?|acts?',
);

/** "In a telegram to A, B condemned the bombings": a word of sympathy to whoever gets it. */
export const isGrief = (frame: Frame): boolean =>
  CONDEMN.has(frame.verb.sense.base) &&
  hasWord(frame.view, { from: frame.verb.to, to: frame.clause.to }, CRIMES) &&
  letterTo(frame).length > 0;
