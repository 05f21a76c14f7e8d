import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const AT_ON = anyOf('at|on|upon|in|by|near|since');

/** The words that tie a trip to what somebody does. */
export interface TripLead {
  /** Where they begin. */
  readonly from: number;
  /** The last of them, before "a visit". */
  readonly at: number;
  /** Whether he is on it, comes from it, or is to make it. */
  readonly when: 'there' | 'after' | 'before';
}

const WHEN: ReadonlyMap<string, TripLead['when']> = new Map([
  ['on', 'there'],
  ['during', 'there'],
  ['upon', 'there'],
  ['for', 'there'],
  ['after', 'after'],
  ['following', 'after'],
  ['before', 'before'],
]);
/** Of two or more words, by the last: "ahead of", "at the end of", "on his return from". */
const LONG: readonly (readonly [string, RegExp, TripLead['when']])[] = [
  ['of', /^(?:end|start|beginning|conclusion|close|course|part)$/, 'there'],
  ['of', /^(?:ahead|eve)$/, 'before'],
  ['to', /^prior$/, 'before'],
  ['from', /^(?:return|back|returning|returned)$/, 'after'],
];
const INNER = /^[\w-]+$/;
/** In tokens, from the word that leads to the noun: "on a two-day official visit". */
const LEAD_REACH = 6;

/** What leads to the noun of a frame, if something does. */
export function tripLead({ view, verb, clause }: Frame): TripLead | undefined {
  for (let at = verb.at - 1; at >= Math.max(clause.from, verb.at - LEAD_REACH); at--) {
    const found = leadAt(view, at);
    if (found) return found.from >= clause.from ? found : undefined;
    if (!INNER.test(lowerAt(view, at)) || isAnyAt(view, at, TIES)) return undefined;
  }
  return undefined;
}

const TIES = anyOf('of|to|from|in|at|by|with|and|about|over');

function leadAt(view: SentenceView, at: number): TripLead | undefined {
  const word = lowerAt(view, at);
  const when = WHEN.get(word);
  if (when) return { from: at, at, when };
  const long = LONG.find(([last, first]) => last === word && first.test(lowerAt(view, at - 1)));
  return long && { from: beginningOf(view, at - 1), at, when: long[2] };
}

/** Past "at the", "on his" before the noun of "at the end of". */
function beginningOf(view: SentenceView, noun: number): number {
  const own = isAnyAt(view, noun - 1, OWNER) ? noun - 1 : noun;
  return isAnyAt(view, own - 1, AT_ON) ? own - 1 : own;
}

const OWNER = anyOf('the|his|her|their|its');
