import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import { nameAt } from '../who/name-at.ts';

const STOP = anyOf('[.!?]');
const OURS = anyOf('our|we|i');
/** In tokens: from the head of a sentence to who acts in it, and back to that head. */
const HEAD = 6;
const REACH = 60;

/** "The occupiers came closer. They burned a school": whether "they" at a token are the enemy who acts in the sentence before. */
export const areFoesBefore = (view: SentenceView, at: number, enemy: string): boolean =>
  lowerAt(view, at) === 'they' && !view.scene.isQuoted(at) && actsBefore(view, enemy) === 'foe';

/** "Our soldiers hold the line. They destroyed a bridge": whether "they" at a token are those of whoever publishes. */
export const areOursBefore = (view: SentenceView, at: number, enemy: string): boolean =>
  lowerAt(view, at) === 'they' && !view.scene.isQuoted(at) && actsBefore(view, enemy) === 'own';

/** Who acts in the sentence before, by the words at its head. */
function actsBefore(view: SentenceView, enemy: string): 'foe' | 'own' | undefined {
  const from = startBefore(view);
  for (let one = from; one < Math.min(from + HEAD, view.sentence.from); one++) {
    if (isAnyAt(view, one, OURS)) return 'own';
    if (lowerAt(view, one) === 'they') return 'foe';
    if (isNamed(view, one, enemy)) return lowerAt(view, one - 1) === 'of' ? undefined : 'foe';
  }
  return undefined;
}

/** "Russian troops" by the name of the state, "the occupiers" by what whoever publishes calls it. */
function isNamed({ scene }: SentenceView, at: number, enemy: string): boolean {
  if (nameAt(scene, at)?.value.country === enemy) return true;
  const foes = scene.lexicon.enemies.byWords.at(scene.tokens, at)?.value ?? [];
  return foes.some(({ by, country }) => by === scene.publisher?.country && country === enemy);
}

/** Where the sentence before begins. */
function startBefore({ scene, sentence }: SentenceView): number {
  const first = Math.max(0, sentence.from - REACH);
  let at = sentence.from - 2;
  while (at > first && !STOP.has(tokenAt(scene.tokens, at - 1)?.text ?? '')) at--;
  return Math.max(at, 0);
}
