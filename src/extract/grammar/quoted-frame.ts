import type { VerbSense } from '../verb-senses.ts';
import type { Aspect } from './aspect.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';
import type { Range, SentenceView } from './sentence-view.ts';

const SAID: VerbSense = {
  base: 'say',
  tense: 'past',
  rest: [],
  family: 'quoted',
  detail: '',
  stance: '',
};
const PLAIN: Aspect = {
  isNegated: false,
  isFuture: false,
  isHypothetical: false,
  isPassive: false,
  isPluperfect: false,
  isPerfect: false,
  isStanding: false,
  isKept: false,
  isProgressive: false,
  isCancelled: false,
};
const FEWEST_WORDS = 5;

/** The words of a sentence that stand between quotation marks, as one clause of their speaker. */
export function quotedFrame(view: SentenceView): Frame | undefined {
  const { scene, sentence, speaker, statedBy } = view;
  if (statedBy) return wholeFrame(view, sentence);
  if (!speaker) return undefined;
  let from = sentence.from;
  while (from < sentence.to && !scene.isQuoted(from)) from++;
  let to = from;
  while (to < sentence.to && scene.isQuoted(to)) to++;
  if (to - from < FEWEST_WORDS) return undefined;
  return wholeFrame(view, { from, to });
}

function wholeFrame(view: SentenceView, { from, to }: Range): Frame {
  const clause: Clause = { from, to, link: 'main', conjunction: '', verbs: [] };
  const verb = { sense: SAID, at: from, to: from };
  return { view, clause, index: -1, verb, aspect: PLAIN, subjects: [], patients: [] };
}
