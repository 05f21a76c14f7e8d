import type { Frame } from '../grammar/frame.ts';
import { mentionsWithin, type Range, type SentenceView } from '../grammar/sentence-view.ts';

/** In tokens, from a nation to those who fight: "Chadian Tutsi rebels". */
const REACH = 2;

/** "rebels backed by Peru", "backs Chadian rebels": support for those who fight a state, and none for the state. */
export const isForFighters = ({ view, verb, clause, aspect }: Frame): boolean =>
  verb.sense.detail === 'support' &&
  (aspect.isPassive
    ? areFighters(view, { from: clause.from, to: verb.at })
    : isArmedAt(view, verb.to) || areFighters(view, { from: verb.to, to: verb.to + REACH + 1 }));

/** Those of a nation that is named in a range. */
function areFighters(view: SentenceView, { from, to }: Range): boolean {
  const nation = mentionsWithin(view, { from, to }).at(-1);
  if (nation?.kind !== 'adjective') return false;
  for (let at = nation.to; at < nation.to + REACH; at++) if (isArmedAt(view, at)) return true;
  return false;
}

const isArmedAt = ({ scene }: SentenceView, at: number): boolean =>
  scene.lexicon.armedGroups.at(scene.tokens, at) !== undefined;
