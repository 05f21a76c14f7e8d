import type { Clause } from '../grammar/clause.ts';
import type { SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

/** "welcomed the launch on 3 May and agreed to meet": the date of what is welcomed, not of "welcomed Ann on 3 May". */
export function isReaction({ mentions }: SentenceView, { verbs: [verb] }: Clause): boolean {
  if (!verb || !REACTIONS.has(verb.sense.base)) return false;
  return !mentions.some(
    ({ from, kind }) => kind === 'person' && from >= verb.to && from < verb.to + NEAR,
  );
}

const REACTIONS = anyOf('welcome|hail|applaud|commend|praise|condemn|criticise|deplore|regret');
/** In tokens: "welcomed his Chadian counterpart". */
const NEAR = 5;
