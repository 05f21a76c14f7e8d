import type { Found } from '../text/phrases.ts';
import { folded } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { NamePart, Parts } from './office-parts.ts';
import { PARTICLES, properNameEnd } from './proper-name.ts';
import { type Scene, wordsOf } from './scene.ts';

/** "von der". */
const MOST_PARTICLES = 3;

/** Somebody whom the article has named in full, by the last name alone or in full once more. */
export function seenName(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<NamePart> | undefined {
  let own = at;
  while (own < at + MOST_PARTICLES && isAny(scene.tokens, own, PARTICLES)) own++;
  const { surnames } = scene.memory;
  const to = properNameEnd(scene, own, limit);
  const seen = surnames.named(
    to === own + 1 ? lowerOf(scene.tokens, own) : folded(wordsOf(scene, own, to)),
  );
  return seen?.person && !isOfAnotherState(seen.country, parts)
    ? { value: { text: seen.person, country: seen.country, office: seen.office }, to }
    : undefined;
}

/** "At the request of the president of Chad, Ann Lee informed him": she is of no office there. */
const isOfAnotherState = (known: string | null, { country, namesakes }: Parts): boolean =>
  known !== null && country !== null && known !== country && !namesakes.includes(known);
