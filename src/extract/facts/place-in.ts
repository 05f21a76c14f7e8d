import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { nameAt } from '../who/name-at.ts';
import type { Place } from '../who/place.ts';
import { properNameEnd } from '../who/proper-name.ts';
import { wordsOf } from '../who/scene.ts';

const OF_COMMA = anyOf('of|,');

const isLocal = (word: string): boolean => word === 'in' || word === 'off' || word === 'near';

/** Where something was, by the words of a clause: "in Beijing", "in Hiroshima, Japan", "in Hangzhou", "here". */
export function placeIn(view: SentenceView, range: Range): Place | null {
  for (let at = range.from; at < range.to; at++) {
    if (lowerAt(view, at) === 'here' && view.scene.here) return view.scene.here;
    const found = isLocal(lowerAt(view, at)) ? behindIn(view, at, range.to) : null;
    if (found) return found;
  }
  return seatIn(view, range);
}

/** The place that stands behind a preposition. */
export function behindIn(view: SentenceView, at: number, limit: number): Place | null {
  const article = lowerAt(view, at + 1) === 'the' ? 2 : 1;
  const town = article === 2 ? placeAt(view, townAfter(view, at + 1), limit) : null;
  return town ?? placeAt(view, at + article, limit);
}

const TOWN = anyOf('city|town|capital|port|resort|village|province|region|district|suburb|island');
/** In tokens: "in the Black Sea resort of". */
const TOWN_REACH = 6;

/** The token behind "the eastern city of", "the Iraqi capital"; the one it began with where there is none. */
function townAfter(view: SentenceView, from: number): number {
  for (let at = from; at < from + TOWN_REACH; at++) {
    if (!isAnyAt(view, at, TOWN)) continue;
    return isAnyAt(view, at + 1, OF_COMMA) ? at + 2 : at + 1;
  }
  return from;
}

/** "at the White House", where no town is named. */
function seatIn(view: SentenceView, { from, to }: Range): Place | null {
  for (let at = from; at < to; at++) {
    if (lowerAt(view, at) !== 'at') continue;
    const start = lowerAt(view, at + 1) === 'the' ? at + 2 : at + 1;
    const seat = nameAt(view.scene, start);
    if (seat?.value.kind === 'seat' && seat.to <= to)
      return { name: wordsOf(view.scene, start, seat.to), country: seat.value.country };
  }
  return null;
}

/** The town or country that is named at a token. */
export function placeAt(view: SentenceView, at: number, limit: number): Place | null {
  const { scene } = view;
  const name = nameAt(scene, at);
  if (name) {
    const isPlace = name.value.kind === 'capital' || name.value.kind === 'country';
    return isPlace ? { name: wordsOf(scene, at, name.to), country: name.value.country } : null;
  }
  if (!scene.tokens[at]?.capital || scene.lexicon.offices.at(scene.tokens, at)) return null;
  const named = view.mentions.find(({ from, isPlace }) => from >= at && !isPlace)?.from ?? limit;
  const end = properNameEnd(scene, at, Math.min(limit, at + 4, Math.max(named, at)));
  if (end === at) return null;
  const after = lowerAt(view, end) === ',' ? nameAt(scene, end + 1) : undefined;
  const country = after?.value.kind === 'country' ? after.value.country : null;
  return { name: wordsOf(scene, at, end), country };
}
