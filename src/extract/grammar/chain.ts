import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { pastOwnedName } from './owned-names.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const AND_COMMA = anyOf('and|,|;');
const AND_WITH = anyOf('and|with|the');
const TO_WITH = anyOf('to|with|for');
const SAID_SAYS = anyOf('said|says|announced|reported|added|told');
const COMMA_AND = anyOf(',|and');

/** A mention with those that "and" and commas tie to it, rightwards. */
export function following(
  view: SentenceView,
  own: readonly Mention[],
  first: number,
): readonly Mention[] {
  const rest = own.slice(first + 1).findIndex((mention, at) => {
    const previous = own[first + at];
    return previous === undefined || !isNext(view, previous, mention);
  });
  return own.slice(first, rest === -1 ? own.length : first + 1 + rest);
}

function isNext(view: SentenceView, previous: Mention, mention: Mention): boolean {
  const end = bracketEnd(view, pastOwnedName(view, previous));
  if (lowerAt(view, end) === ',' && isTagged(view, mention)) return false;
  const arePeople = previous.kind === 'person' && mention.kind === 'person';
  return (
    (arePeople && isTitled(view, end, mention.from)) ||
    isBehindStress(view, end, mention.from) ||
    isBehindWellAs(view, end, mention.from) ||
    isTied(view, end, mention.from)
  );
}

/** "Peru, Chile and the Bolivian minister". */
function isTied(view: SentenceView, end: number, from: number): boolean {
  const gap = from - end;
  if (gap > 3 || !isAnyAt(view, end, AND_COMMA)) return false;
  if (gap === 3 && isPlacing(lowerAt(view, end + 1))) return false;
  return gap === 1 || isAnyAt(view, from - 1, AND_WITH);
}

/** Past "as well as" behind a mention, with its comma. */
export function wellAsEnd(view: SentenceView, to: number): number | undefined {
  const at = lowerAt(view, to) === ',' ? to + 1 : to;
  const isHere = ['as', 'well', 'as'].every((word, next) => lowerAt(view, at + next) === word);
  return isHere ? at + 3 : undefined;
}

/** "Peru, as well as with the Chilean minister". */
function isBehindWellAs(view: SentenceView, end: number, from: number): boolean {
  const the = lowerAt(view, from - 1) === 'the' ? from - 1 : from;
  const start = lowerAt(view, the - 1) === 'with' ? the - 1 : the;
  return wellAsEnd(view, end) === start;
}

const STRESS = anyOf(
  'of course|in particular|above all|first of all|naturally|certainly|indeed|especially',
);
/** In words: "first of all". */
const LONGEST_STRESS = 3;

/** "to Peru and, of course, to Chile". */
export function isBehindStress(view: SentenceView, and: number, to: number): boolean {
  if (lowerAt(view, and) !== 'and' || lowerAt(view, and + 1) !== ',') return false;
  const words: string[] = [];
  let at = and + 2;
  while (words.length < LONGEST_STRESS && lowerAt(view, at) !== ',')
    words.push(lowerAt(view, at++));
  if (!STRESS.has(words.join(' ')) || lowerAt(view, at) !== ',') return false;
  const next = isAnyAt(view, at + 1, TO_WITH) ? at + 2 : at + 1;
  return to === next || (to === next + 1 && lowerAt(view, next) === 'the');
}

/** "talks with Peru, Bolivian officials said": whoever tells it. */
export const isTagged = (view: SentenceView, { to }: Mention): boolean =>
  isAnyAt(view, to, SAID_SAYS) && !isAnyAt(view, to + 1, COMMA_AND);

/** In tokens: "and National Security Office". */
const LONGEST_TITLE = 6;

/** "…, and National Security Office Director Kim": words of a title that the mention does not hold. */
function isTitled(view: SentenceView, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE || !isAnyAt(view, from, AND_COMMA)) return false;
  const start = lowerAt(view, from + 1) === 'and' ? from + 2 : from + 1;
  for (let at = start; at < to; at++) {
    const token = view.scene.tokens[at];
    if (token?.kind !== 'word' || !token.capital) return false;
  }
  return start < to;
}

/** "…, at the Élysée": no other party. */
const isPlacing = (word: string): boolean => word !== 'with' && PREPOSITIONS.has(word);

/** Past "(DRC)", the short name of whoever was named. */
const bracketEnd = (view: SentenceView, at: number): number =>
  lowerAt(view, at) === '(' && lowerAt(view, at + 2) === ')' ? at + 3 : at;
