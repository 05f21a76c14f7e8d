import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const IMAGINED = anyOf(
  'book|film|novel|documentary|exhibition|would|could|might|may|will|if|oppose|opposes|opposed|opposing|threatened|threatens|threaten|warned|fears|fear|prevent|avoid|against|ruled|rule|before|unless|plan|plans|planned|consider|considering|lift|lifting|ease|end|ending',
);

/** "would be an attack", "warned against": told as something that may be. */
export function isImagined({ view, clause, verb }: Frame): boolean {
  if (hasWord(view, { from: verb.to, to: clause.to }, MODAL)) return true;
  for (let at = clause.from; at < verb.at; at++) {
    // "In May Peru's attack".
    const isMonth = lowerAt(view, at) === 'may' && view.scene.tokens[at]?.capital;
    if (isAnyAt(view, at, IMAGINED) && !isMonth) return true;
  }
  return false;
}

const MODAL = anyOf('would|could|might|will|unless');
