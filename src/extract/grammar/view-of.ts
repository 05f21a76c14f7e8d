import { datesIn } from '../dates/scan.ts';
import type { Told } from '../dates/told.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';
import { accordingTo } from './according-to.ts';
import { clausesOf } from './clauses.ts';
import type { SeenSentence, SentenceView } from './sentence-view.ts';

/** A sentence with who is named in it, who says it, and its dates. */
export function seenIn(
  scene: Scene,
  sentence: Sentence,
  told: Told,
  statedBy: Party | undefined,
): SeenSentence {
  const { tokens, publishedOn } = scene;
  const mentions = mentionsIn(scene, sentence);
  const { from, to } = sentence;
  const dates = datesIn({ tokens, from, to, publishedOn, told });
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
