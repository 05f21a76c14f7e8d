import type { SentenceView } from '../grammar/sentence-view.ts';
import type { Timed } from './timed.ts';
import { dateTold } from './took-place.ts';

/** In tokens: from what was told to the sentence that says that it will not be. */
const REACH = 80;
/** In facts. */
const LAST = 3;
/** In tokens: "There will not now be a meeting", "The visit will not now take place". */
const SHORT = 8;

const MEETING = '(?:meetings?|talks|visit|summit|encounter|trip)';
const THERE = `there will (?:(?:now )?be no|not (?:now )?be (?:a|any)) ${MEETING}`;
const THE = `the ${MEETING} will not (?:now |after all )?(?:take place|go ahead|happen|be held)`;
const DAY = '(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow';
const BEHIND = `(?: now| after all| (?:this|next) (?:week|month)| ${DAY.replaceAll('|', '| ')})*`;
const TAG = '(?: ,(?: [^ ,]+){0,6} (?:said|says|added|announced|told)(?: [^ ,]+){0,3})?';
/** With nothing behind it that tells of what is held, and where, and on what. */
const NOT_HELD = new RegExp(`^(?:${THERE}|${THE})${BEHIND}${TAG}(?: ?[.])?$`);

/** What a sentence says of what was told before: when it was, or that it will not be. Says whether anything was changed. */
export const tellFurther = (facts: Timed[], view: SentenceView, publishedOn: string): boolean =>
  callOff(facts, view) || dateTold(facts, view, publishedOn);

/** "Ann was due to see Bob in Rome. There will not now be a meeting": called off. */
function callOff(facts: Timed[], view: SentenceView): boolean {
  if (view.scene.publisher !== null) return false;
  const first = Math.max(0, facts.length - LAST);
  const among = facts
    .slice(first)
    .findLastIndex(
      ({ draft: { detail }, modality }) => detail.type === 'meeting' && modality === 'planned',
    );
  const index = first + among;
  const fact = among === -1 ? undefined : facts[index];
  if (!fact || isFar(fact, view) || !saysNotHeld(view)) return false;
  facts[index] = { ...fact, modality: 'cancelled' };
  return true;
}

const isFar = ({ draft }: Timed, { sentence }: SentenceView): boolean =>
  sentence.from - draft.evidence.to > REACH;

/** "There will be no meeting", "The talks will not go ahead", of nobody who is named. */
function saysNotHeld(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  if (view.mentions.some((one) => one.from < from + SHORT && one.kind !== 'group')) return false;
  const { tokens } = view.scene;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return NOT_HELD.test(words.join(' '));
}
