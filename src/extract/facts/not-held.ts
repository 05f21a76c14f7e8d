import { hasWord, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Timed } from './timed.ts';
import { dateTold } from './took-place.ts';

/** In tokens: from what was told to the sentence that says that it will not be. */
const REACH = 80;
/** In facts. */
const LAST = 3;
/** In tokens: "There will not now be a meeting", "The visit will not now take place". */
const SHORT = 8;

const AHEAD = anyOf('will|would|is|was');
const NOT = anyOf('no|not');
const MEETING = anyOf('meetings?|talks|visit|summit|encounter|trip');
const HELD = anyOf('place|ahead|happen|held');

/** What a sentence says of what was told before: when it was, or that it will not be. Says whether anything was changed. */
export const tellFurther = (facts: Timed[], view: SentenceView, publishedOn: string): boolean =>
  callOff(facts, view) || dateTold(facts, view, publishedOn);

/** "Ann was due to see Bob in Rome. There will not now be a meeting": called off. */
function callOff(facts: Timed[], view: SentenceView): boolean {
  if (view.scene.publisher !== null || !saysNotHeld(view)) return false;
  const index = facts.findLastIndex(
    ({ draft: { detail }, modality }) => detail.type === 'meeting' && modality === 'planned',
  );
  const fact = facts[index];
  if (!fact || index < facts.length - LAST || isFar(fact, view)) return false;
  facts[index] = { ...fact, modality: 'cancelled' };
  return true;
}

const isFar = ({ draft }: Timed, { sentence }: SentenceView): boolean =>
  sentence.from - draft.evidence.to > REACH;

/** "There will be no meeting", "The talks will not go ahead", of nobody who is named. */
function saysNotHeld(view: SentenceView): boolean {
  const { from } = view.sentence;
  const [first, second, third] = [0, 1, 2].map((step) => lowerAt(view, from + step));
  const head = { from, to: Math.min(view.sentence.to, from + SHORT) };
  if (view.mentions.some((one) => one.from < head.to && one.kind !== 'group')) return false;
  if (!hasWord(view, head, NOT) || !hasWord(view, head, MEETING)) return false;
  if (first === 'there') return AHEAD.has(second ?? '');
  return (
    first === 'the' &&
    MEETING.has(second ?? '') &&
    AHEAD.has(third ?? '') &&
    hasWord(view, head, HELD)
  );
}
