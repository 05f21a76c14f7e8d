import { anyOf } from '../text/any-of.ts';
import type { VerbSense } from '../verb-senses.ts';
import type { Mention } from '../who/mention.ts';
import { DONE } from './aspect.ts';
import type { Frame } from './frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const SPOKE: VerbSense = {
  base: 'speak',
  tense: 'past',
  rest: [],
  family: 'with-more',
  detail: 'call',
  stance: 'cooperative',
};
const SPEAKING = anyOf('spoke|talked');
const MEETING = anyOf('met');
const WITH_TO = anyOf('with|to');
const TIE = anyOf('[,;.]|and|the|also|then|with');
/** In tokens: of such a sentence, and back to the one that tells what was done. */
const LONGEST = 40;
const REACH = 50;

/** "I spoke with Ann. With Bob and Carl.": whoever tells his day leaves the verb out. */
export function withMoreFrames(view: SentenceView): readonly Frame[] {
  const { scene, sentence, clauses, mentions } = view;
  const { from, to } = sentence;
  const [clause] = clauses;
  if (lowerAt(view, from) !== 'with' || !clause || to - from > LONGEST) return [];
  if (scene.publisher?.person == null || scene.isQuoted(from)) return [];
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.length === 0 || !areAll(view, people)) return [];
  const mode = modeBefore(view);
  if (!mode) return [];
  const sense = { ...SPOKE, detail: mode };
  const verb = { at: from, sense, to: from + 1, objectAt: undefined };
  const whole = { ...clause, from, to, verbs: [] };
  return [{ view, clause: whole, index: 0, verb, aspect: DONE, subjects: [], patients: people }];
}

/** Whether nothing else stands in the sentence than those people. */
function areAll(view: SentenceView, people: readonly Mention[]): boolean {
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const isNamed = people.some((one) => one.from <= at && at < one.to);
    if (!isNamed && !isAnyAt(view, at, TIE)) return false;
  }
  return true;
}

/** What the last verb before it tells: "I spoke with", "I met with". */
function modeBefore(view: SentenceView): string | undefined {
  const { from } = view.sentence;
  for (let at = from - 1; at >= Math.max(1, from - REACH); at--) {
    if (!isAnyAt(view, at, SPEAKING) && !isAnyAt(view, at, MEETING)) continue;
    const isWith = [1, 2].some((next) => isAnyAt(view, at + next, WITH_TO));
    if (!isWith || !isOwn(view, at)) return undefined;
    return isAnyAt(view, at, SPEAKING) ? 'call' : 'in-person';
  }
  return undefined;
}

/** "I spoke", "Today I also met", "Spoke". */
const isOwn = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at - 1) === 'i' || lowerAt(view, at - 2) === 'i' || lowerAt(view, at - 1) === '.';
