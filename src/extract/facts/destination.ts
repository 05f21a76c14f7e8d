import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Place } from '../who/place.ts';
import { placeAt } from './place-in.ts';

const VISITS = anyOf('visit(?:s|ed|ing)?');

const GOING = anyOf(
  'visit(?:s|ed|ing)?|trips?|journey|tour|travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?|depart(?:s|ed|ing)?|le(?:ave|aves|ft|aving)|return(?:s|ed|ing)?|came|com(?:e|es|ing)',
);
/** In tokens: "travel on to", "left yesterday for", "his first official trip abroad to". */
const REACH = 4;

/** Where a journey led, by its words: "travelled to Baku", "left for Rome", "his trip to Oman", "visited Lima". */
export function destinationIn(view: SentenceView, range: Range): Place | null {
  for (let at = range.from; at < range.to; at++) {
    if (!isAnyAt(view, at, GOING)) continue;
    const found = behindGoing(view, at, range.to);
    if (found) return found;
  }
  return null;
}

function behindGoing(view: SentenceView, going: number, limit: number): Place | null {
  const isVisited = isAnyAt(view, going, VISITS);
  const visited = isVisited ? namedAt(view, going + 1, limit) : null;
  if (visited) return visited;
  for (let at = going + 1; at <= Math.min(going + REACH, limit - 2); at++) {
    const word = lowerAt(view, at);
    if (word === 'to' || word === 'for') return namedAt(view, at + 1, limit);
    if (word === 'from' || word === 'and') return null;
  }
  return null;
}

/** A town or country that is known: whoever else is named there is visited, and no place. */
function namedAt(view: SentenceView, from: number, limit: number): Place | null {
  const place = placeAt(view, lowerAt(view, from) === 'the' ? from + 1 : from, limit);
  return place?.country ? place : null;
}
