import type { Sentence } from '../text/sentences.ts';
import type { Party } from '../who/mention.ts';
import { mentionsIn } from '../who/mentions.ts';
import type { Scene } from '../who/scene.ts';
import { accordingTo } from './according-to.ts';
import { clausesOf } from './clauses.ts';
import { datesByClause } from './dates-by-clause.ts';
import type { SeenSentence, SentenceView } from './sentence-view.ts';

export type Dated = Pick<SeenSentence, 'dates' | 'datesBefore'>;

/** A sentence with its dates and those of the one before, who is named in it, and who says it. */
export function seenIn(
  scene: Scene,
  sentence: Sentence,
  { dates, datesBefore }: Dated,
  statedBy: Party | undefined,
): SeenSentence {
  const mentions = mentionsIn(scene, sentence);
  const { speakers } = scene.memory;
  return {
    scene,
    sentence,
    mentions,
    dates,
    datesBefore,
    speaker: speakers.one(),
    speakers: speakers.all(),
    statedBy: statedBy ?? accordingTo(scene, sentence, mentions),
  };
}

/** The same with its clauses, as the rules see it. */
export function viewOf(seen: SeenSentence): SentenceView {
  const { scene, sentence, mentions, dates, datesBefore, speaker, speakers, statedBy } = seen;
  const clauses = clausesOf(scene.tokens, scene.lexicon, sentence, mentions);
  // Field by field: what is spread gets a shape of its own each time, and the engine reads what has one shape fastest.
  return {
    scene,
    sentence,
    mentions,
    clauses,
    dates: datesByClause(dates, clauses),
    datesBefore,
    speaker,
    speakers,
    statedBy,
  };
}
