import { anyOf } from '../text/any-of.ts';
import type { WordList } from '../text/word-list.ts';
import { hasWord, isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const WILL = anyOf('will|shall');
const HOSTILE = anyOf(
  'aggression|attacks?|violations?|provocations?|incursions?|misadventure|threat|escalation|intrusion',
);
const PLAIN = anyOf('attempts?|act|actions?|move');

/** "Any aggression by Chad will be met with a swift response", "Any attempt to shut the port will be considered an act of war"; not "Any action by Chad will be seen as help". */
export function isOwnThreat(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  if (lowerAt(view, from) !== 'any') return false;
  const isHostile = isNear(view, from, HOSTILE);
  if (!isHostile && !isNear(view, from, PLAIN)) return false;
  for (let at = from + 2; at < to - 2; at++)
    if (isAnyAt(view, at, WILL) && lowerAt(view, at + 1) === 'be')
      return isAnswered(view, { from: at + 2, to }, isHostile);
  return false;
}

const isNear = (view: SentenceView, from: number, words: WordList): boolean =>
  [1, 2, 3].some((next) => isAnyAt(view, from + next, words));

/** "met with force", "considered an act of war", and behind an attack also "answered"; not "met with calm". */
function isAnswered(view: SentenceView, end: Range, isHostile: boolean): boolean {
  if (isAnyAt(view, end.from, TAKEN)) return hasWord(view, end, WAR);
  if (!isAnyAt(view, end.from, MET) || hasWord(view, end, KIND)) return false;
  return isHostile || hasWord(view, end, FORCE);
}

const TAKEN = anyOf('considered|regarded|treated|seen|viewed|deemed');
const WAR = anyOf(
  'war|aggression|attacks?|hostile|hostility|provocation|threat|violation|escalation',
);
const MET = anyOf('met|answered|countered|repelled|punished|responded');
const FORCE = anyOf(
  'countered|repelled|punished|response|responses|force|retaliation|countermeasures?|measures|counterattack|consequences|resistance|strikes?|fire|punishment|steps',
);
const KIND = anyOf(
  'calm|restraint|patience|silence|dialogue|diplomacy|gratitude|help|welcome|warm|positive|friendly|friendship|generous|kindness|goodwill',
);
