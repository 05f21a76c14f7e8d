import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

export const DETERMINERS = anyOf('the|a|an|its|his|her|their|our|my|some|two|several');
export const MODIFIERS = anyOf(
  'junior|caretaker|longtime|long-time|veteran|federal|powerful|embattled|hardline|populist|conservative|reformist|moderate|nationalist|leftist|socialist|islamist|ailing|aging|ageing|outspoken|visiting|former|then|new|outgoing|incoming|late|senior|top|acting|interim|newly|appointed|installed|elected|re-elected|current|mr|mrs|ms|dr|sir|sheikh',
);

/** "the", "a" or "an". */
export const isArticle = (word: string | undefined): boolean =>
  word === 'the' || word === 'a' || word === 'an';

/** Nobody is introduced with more: what goes on for longer is no name. */
const MOST_MODIFIERS = 6;

/** Behind the words with which somebody is introduced who has an office: "her newly appointed". */
export function skipDeterminers(scene: Scene, from: number): number {
  const { tokens } = scene;
  if (!bears(tokens[from], MARK.title)) return from;
  let at = isAny(tokens, from, DETERMINERS) ? from + 1 : from;
  for (
    let read = 0;
    read < MOST_MODIFIERS && (isModifier(scene, at) || isLately(scene, at));
    read++
  )
    at += tokens[at + 1]?.text === '.' ? 2 : 1;
  return at;
}

/** "new" in "the new president", not in "New Zealand's president" nor in "top diplomat". */
const isModifier = (scene: Scene, at: number): boolean =>
  isAny(scene.tokens, at, MODIFIERS) &&
  !(scene.tokens[at]?.capital && nameAt(scene, at)) &&
  !(lowerOf(scene.tokens, at) === 'top' && lowerOf(scene.tokens, at + 1) === 'diplomat');

const LATELY = anyOf('newly|recently|just|freshly');
const INSTALLED = anyOf('appointed|elected|named|installed|inaugurated|nominated|re-elected');

/** A word of "recently appointed": alone, "appointed" is what somebody did. */
const isLately = ({ tokens }: Scene, at: number): boolean => {
  if (isAny(tokens, at, INSTALLED)) return isAny(tokens, at - 1, LATELY);
  return isAny(tokens, at, LATELY) && isAny(tokens, at + 1, INSTALLED);
};
