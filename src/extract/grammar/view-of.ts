import type { DateExpression } from '../dates/expression.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';
import { accordingTo } from './according-to.ts';
import { clausesOf } from './clauses.ts';
import type { SeenSentence, SentenceView } from './sentence-view.ts';

/** A sentence with its dates, who is named in it, and who says it. */
export function seenIn(
  scene: Scene,
  sentence: Sentence,
  dates: readonly DateExpression[],
  statedBy: Party | undefined,
): SeenSentence {
  const mentions = mentionsIn(scene, sentence);
  const { speakers } = scene.memory;
  return {
    scene,
    sentence,
    mentions,
    dates,
    speaker: speakers.one(),
    speakers: speakers.all(),
    statedBy: statedBy ?? accordingTo(scene, sentence, mentions),
  };
}

/** The same with its clauses, as the rules see it. */
export function viewOf(seen: SeenSentence): SentenceView {
  const { scene, sentence, mentions, dates, speaker, speakers, statedBy } = seen;
  const clauses = clausesOf(scene.tokens, scene.lexicon, sentence, mentions);
  return { scene, sentence, mentions, clauses, dates, speaker, speakers, statedBy };
}
