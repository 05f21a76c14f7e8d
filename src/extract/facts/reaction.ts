import type { Clause } from '../grammar/clause.ts';
import type { SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "welcomed the launch on 3 May and agreed to meet", as an office writes: the date of what is welcomed, not of "welcomed Ann on 3 May", "condemned Chad on 3 May". */
export function isReaction({ scene, mentions }: SentenceView, { verbs: [verb] }: Clause): boolean {
  if (scene.publisher === null || !verb || !REACTIONS.has(verb.sense.base)) return false;
  return !mentions.some(
    ({ from, kind, isOwner }) =>
      (kind === 'person' || (kind === 'state' && !isOwner)) &&
      from >= verb.to &&
      from < verb.to + NEAR,
  );
}

const REACTIONS = anyOf('welcome|hail|applaud|commend|praise|condemn|criticise|deplore|regret');
/** In tokens: "welcomed his Chadian counterpart". */
const NEAR = 5;
