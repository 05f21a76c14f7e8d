import { GAP } from '../pattern-tree.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import type { VerbForm, VerbSense } from '../verb-senses.ts';
import { objectsBefore } from './object-before.ts';
import { patternsBehind } from './patterns-behind.ts';
import { timeEnd } from './time-between.ts';

/** Token indexes: where all that belongs to the pattern of a verb ends. */
export interface VerbEnd {
  readonly to: number;
  /** Where its object stands, if the passive has put it before the verb: "relations were cut". */
  readonly objectAt?: number;
}

/** A sense whose words stand around a verb, and where they end. */
export interface SenseHere extends VerbEnd {
  readonly sense: VerbSense;
}

/** The senses of a form whose words stand around a token: behind it, or with the object before it. Those of most words first. */
export function sensesAt(
  form: VerbForm,
  tokens: readonly Token[],
  at: number,
  limit: number,
): readonly SenseHere[] {
  const behind = patternsBehind(tokens, at + 1, limit, form.patterns);
  const places = form.byObject.size > 0 ? withObject(form, tokens, at, behind) : behind;
  const isAsked = ASKING.has(tokens[at + 1]?.lower ?? '') && timeEnd(tokens, at + 1) === undefined;
  const here: SenseHere[] = [];
  for (const { place, ...end } of places) {
    const sense = form.senses[place];
    if (sense && !(isAsked && isVerdict(sense))) here.push({ sense, ...end });
  }
  return here;
}

interface Placed extends VerbEnd {
  readonly place: number;
}

/** With those whose object the passive has put before the verb. */
function withObject(
  { senses, byObject }: VerbForm,
  tokens: readonly Token[],
  at: number,
  behind: readonly Placed[],
): readonly Placed[] {
  const before = objectsBefore(tokens, at, byObject);
  const passive: Placed[] = [];
  for (const word of before.places.keys())
    for (const place of byObject.get(word) ?? []) {
      const end = before.objectOf(senses[place]?.rest ?? []);
      if (end && !behind.some((other) => other.place === place)) passive.push({ place, ...end });
    }
  if (passive.length === 0) return behind;
  return [...behind, ...passive].sort((one, other) => one.place - other.place);
}

const ASKING = anyOf('on|upon|for');

/** "called on Chad to end the violation" asks, and calls nothing a violation. */
const isVerdict = ({ base, family, rest }: VerbSense): boolean =>
  base === 'call' && family === 'speak' && rest[0] === GAP;
