import { datesIn } from '../dates/scan.ts';
import type { Told } from '../dates/told.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';
import { accordingTo } from './according-to.ts';
import { clausesOf } from './clauses.ts';
import type { SentenceView } from './sentence-view.ts';

/** A sentence with who is named in it, its clauses and its dates. */
export function viewOf(
  scene: Scene,
  sentence: Sentence,
  told: Told,
  statedBy: Party | undefined,
): SentenceView {
  const { tokens, lexicon, publishedOn } = scene;
  const mentions = mentionsIn(scene, sentence);
  const clauses = clausesOf(tokens, lexicon, sentence, mentions);
  const { from, to } = sentence;
  const dates = datesIn({ tokens, from, to, publishedOn, told });
  const { speakers } = scene.memory;
  return {
    scene,
    sentence,
    mentions,
    clauses,
    dates,
    speaker: speakers.one(),
    speakers: speakers.all(),
    statedBy: statedBy ?? accordingTo(scene, sentence, mentions),
  };
}
