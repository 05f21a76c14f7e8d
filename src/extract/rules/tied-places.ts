import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const AND_COMMA = anyOf('and|,|before');
const ONWARD = anyOf(
  'and|the|then|later|onwards?|on|to|finally|lastly|travelling|traveling|continuing',
);
/** In tokens: "and then on to". */
const LONGEST_TIE = 5;

/** The first of some places with those that follow it on one way: "to Peru, Chile and then on to Mali". */
export function tiedPlaces(view: SentenceView, places: readonly Mention[]): readonly Mention[] {
  const rest = places.slice(1).findIndex((place, at) => !isNext(view, places[at], place));
  return rest === -1 ? places : places.slice(0, rest + 1);
}

const isNext = (view: SentenceView, one: Mention | undefined, other: Mention): boolean =>
  one !== undefined && other.from - one.to <= LONGEST_TIE && isTie(view, one.to, other.from);

function isTie(view: SentenceView, from: number, to: number): boolean {
  if (!isAnyAt(view, from, AND_COMMA)) return false;
  for (let at = from + 1; at < to; at++) if (!isAnyAt(view, at, ONWARD)) return false;
  return true;
}
