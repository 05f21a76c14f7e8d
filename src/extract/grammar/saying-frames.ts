import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { VerbSense } from '../verb-senses.ts';
import { but, DONE } from './aspect.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';
import { isConditional } from './imagined.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { behindTime } from './time-between.ts';

const BY_FROM = anyOf('by|from');
/** In tokens, from the head of a clause to the noun: "The latest threat". */
const HEAD_REACH = 9;
/** In tokens, back from the noun: "any such". */
const UNREAL_REACH = 3;
const UNREAL = anyOf('any|possible|future|no|further|more|potential|such|another|expected');
const THERE = anyOf('there');

/** The nouns in the news that name what a state says, those of which no clause tells as known before: "Peru's threat to Chile was repeated", "despite praise for Chile from Peru". */
export function sayingFrames(view: SentenceView): readonly Frame[] {
  if (view.scene.publisher !== null) return [];
  return view.clauses.flatMap((clause, index) =>
    isConditional(clause) ? [] : framesIn(view, clause, index),
  );
}

function framesIn(view: SentenceView, clause: Clause, index: number): readonly Frame[] {
  const { scene } = view;
  const frames: Frame[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    if (!bears(scene.tokens[at], MARK.saying) || scene.isQuoted(at)) continue;
    const frame = sayingFrame(view, clause, index, at);
    if (frame) frames.push(frame);
  }
  return frames;
}

function sayingFrame(
  view: SentenceView,
  clause: Clause,
  index: number,
  at: number,
): Frame | undefined {
  const { tokens, lexicon } = view.scene;
  const found = lexicon.sayings.at(tokens, at);
  if (!found || found.to > clause.to || isUnreal(view, clause, at)) return undefined;
  if (isAnswered(clause, at)) return undefined;
  const next = lowerAt(view, behindTime(tokens, found.to));
  const { act, stance, leads } = found.value;
  if (!BY_FROM.has(next) && !leads.has(next)) return undefined;
  const sense: VerbSense = {
    base: lowerAt(view, at),
    tense: 'past',
    rest: [],
    family: 'saying-noun',
    detail: act,
    stance,
  };
  const verb = { at, sense, to: found.to, objectAt: undefined };
  const aspect = isHead(view, clause, at) ? DONE : but(DONE, { isPerfect: true });
  return { view, clause, index, verb, aspect, subjects: [], patients: [] };
}

/** "rejected Peru's charges that": the answer is told. */
const isAnswered = ({ verbs }: Clause, at: number): boolean =>
  verbs.some(
    (verb) =>
      verb.at < at &&
      at - verb.at <= ANSWER_REACH &&
      verb.sense.family === 'speak' &&
      ANSWERS.has(verb.sense.detail),
  );

/** In tokens: "rejected on Monday the latest Peruvian". */
const ANSWER_REACH = 8;
const ANSWERS = anyOf('refuse|defend|oppose');

const isUnreal = (view: SentenceView, { from }: Clause, at: number): boolean =>
  hasWord(view, { from: Math.max(from, at - UNREAL_REACH), to: at }, UNREAL);

/** Whether the clause tells of it: it hangs on nothing, and no verb but "there was" stands before it. */
function isHead(view: SentenceView, { from, link, verbs }: Clause, at: number): boolean {
  if (link !== 'main' && link !== 'coordinate') return false;
  if (at - from > HEAD_REACH) return false;
  const isThere = isAnyAt(view, from, THERE);
  if (!isThere && verbs.some((verb) => verb.at < at)) return false;
  for (let one = from; one < at; one++)
    if (isAnyAt(view, one, PREPOSITIONS) && !isCovered(view, one)) return false;
  return true;
}

/** In a name or a date. */
const isCovered = ({ mentions, dates }: SentenceView, at: number): boolean =>
  [...mentions, ...dates].some(({ from, to }) => from <= at + 1 && at < to);
