import { GAP } from '../pattern-tree.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { isPast, type VerbForm, type VerbSense } from '../verb-senses.ts';
import { objectsBefore } from './object-before.ts';
import { patternsBehind } from './patterns-behind.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { timeEnd } from './time-between.ts';

/** Token indexes: where all that belongs to the pattern of a verb ends. */
export interface VerbEnd {
  readonly to: number;
  /** Where its object stands, if the passive has put it before the verb: "relations were cut". */
  readonly objectAt?: number | undefined;
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
  const behind = ownBehind(form, tokens, at, limit);
  const places = mayBePassive(form) ? withObject(form, tokens, at, behind) : behind;
  const isAsked = isAny(tokens, at + 1, ASKING) && timeEnd(tokens, at + 1) === undefined;
  const here: SenseHere[] = [];
  for (const placed of places) addSenses(here, form, placed, isAsked);
  return here;
}

/** The patterns behind a verb; "was captured by troops near the town": what stands behind whoever did it is no object. */
function ownBehind(
  { meanings }: VerbForm,
  tokens: readonly Token[],
  at: number,
  limit: number,
): readonly Placed[] {
  const behind = patternsBehind(tokens, at + 1, limit, meanings.patterns);
  if (lowerOf(tokens, at + 1) !== 'by' || !isAny(tokens, at - 1, BE)) return behind;
  return behind.filter(({ place }) => {
    const { rest, base } = meanings.at(place) ?? NO_MEANING;
    return rest[0] !== GAP || PREPOSITIONS.has(rest[1] ?? '') || NAMING.has(base);
  });
}

const NO_MEANING = { rest: [], base: '' };
const BE = anyOf('is|are|was|were|been|being');

/** What has two objects: "was declared by Chad a persona non grata", "was given by Chad an hour". */
const NAMING = anyOf(
  'declare|name|call|give|grant|award|offer|tell|deny|refuse|order|pronounce|brand|label|dub|designate|hand|send|accord|deem|hold|take|put|place',
);

const mayBePassive = ({ kinds, meanings }: VerbForm): boolean =>
  meanings.byObject.size > 0 && kinds.some(({ tense }) => isPast(tense));

/** Adds the senses of a place; an object before the verb is that of the passive. */
function addSenses(
  here: SenseHere[],
  form: VerbForm,
  { place, to, objectAt }: Placed,
  isAsked: boolean,
): void {
  for (const sense of form.sensesOf(place)) {
    const fits = objectAt === undefined || isPast(sense.tense);
    if (fits && !(isAsked && isVerdict(sense))) here.push({ sense, to, objectAt });
  }
}

interface Placed extends VerbEnd {
  readonly place: number;
}

/** With those whose object the passive has put before the verb. */
function withObject(
  { meanings }: VerbForm,
  tokens: readonly Token[],
  at: number,
  behind: readonly Placed[],
): readonly Placed[] {
  const { byObject } = meanings;
  const before = objectsBefore(tokens, at, byObject);
  const passive: Placed[] = [];
  for (const word of before.places.keys())
    for (const place of byObject.get(word) ?? []) {
      const end = before.objectOf(meanings.at(place)?.rest ?? []);
      if (end && !behind.some((other) => other.place === place)) passive.push({ place, ...end });
    }
  if (passive.length === 0) return behind;
  return [...behind, ...passive].sort((one, other) => one.place - other.place);
}

const ASKING = anyOf('on|upon|for');

/** "called on Chad to end the violation" asks, and calls nothing a violation. */
const isVerdict = ({ base, family, rest }: VerbSense): boolean =>
  base === 'call' && family === 'speak' && rest[0] === GAP;
