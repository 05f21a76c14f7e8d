import { anyOf } from '../text/any-of.ts';
import type { VerbSense } from '../verb-senses.ts';
import type { Party } from '../who/mention.ts';
import { DONE } from './aspect.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';
import { ownWordOf } from './own-word.ts';
import { hasWord, isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

const MUST_SHOULD = anyOf('must|should');
const PAST_PRESENT = anyOf('past|present');
const WE_I = anyOf('we|i|this|it|that|these|those|they');
const IS_ARE = anyOf('is|are|am|was|were');
const ALL_PURE = anyOf('all|pure|a');

const SAID: VerbSense = {
  base: 'say',
  tense: 'past',
  rest: [],
  family: 'quoted',
  detail: '',
  stance: '',
};
const FEWEST_WORDS = 5;

/** The words of a sentence that stand between quotation marks, as one clause of their speaker. */
export function quotedFrame(view: SentenceView): Frame | undefined {
  const { scene, sentence, speakers, statedBy } = view;
  if (statedBy || ownWordOf(view)) return wholeFrame(view, sentence);
  const [speaker] = speakers;
  if (!speaker) return undefined;
  let from = sentence.from;
  while (from < sentence.to && !scene.isQuoted(from)) from++;
  let to = quoteEnd(view, from);
  to = resumedEnd(view, to) ?? to;
  if (to - from < FEWEST_WORDS && !isVerdict(view, from) && !isOfState(view, from, to))
    return undefined;
  if (scene.isSpoken?.(from) && !isToAnother(view, speaker)) return undefined;
  return wholeFrame(view, { from, to });
}

/** "Peru must leave", "Peru shelled farms.". */
const isOfState = (view: SentenceView, from: number, to: number): boolean =>
  view.mentions.some(
    (one) =>
      one.from === from &&
      one.kind === 'state' &&
      one.to < to &&
      (isAnyAt(view, one.to, MUST_SHOULD) ||
        (lowerAt(view, to - 1) === '.' && isVerbAt(view, one.to))),
  );

const isVerbAt = ({ clauses }: SentenceView, sought: number): boolean =>
  clauses.some(({ verbs }) =>
    verbs.some(({ at, sense }) => at === sought && PAST_PRESENT.has(sense.tense)),
  );

/** "We are disappointed", "That is nonsense", "We are friends". */
const isVerdict = (view: SentenceView, from: number): boolean =>
  isAnyAt(view, from, WE_I) &&
  isAnyAt(view, from + 1, IS_ARE) &&
  isAnyAt(view, isAnyAt(view, from + 2, ALL_PURE) ? from + 3 : from + 2, VERDICT);

const VERDICT = anyOf(
  'disappointed|unacceptable|outraged|appalled|dismayed|friends|brothers|partners|allies|family|nonsense|lies|lie|false|untrue|baseless|unfounded|groundless|absurd|ridiculous|regrettable|outrageous|shameful|illegal|fabrications?',
);

function quoteEnd({ scene, sentence }: SentenceView, from: number): number {
  let to = from;
  while (to < sentence.to && scene.isQuoted(to)) to++;
  return to;
}

/** In tokens: `," Foreign Minister Ann Berg said on Monday, "`. */
const TAG_REACH = 20;

/** `"We stand," the minister said, "by Chad."`: where a quotation ends that goes on behind its speaker; undefined where none does. */
function resumedEnd(view: SentenceView, from: number): number | undefined {
  const { scene, sentence } = view;
  const { tokens, isQuoted } = scene;
  let at = from;
  while (at < Math.min(sentence.to, from + TAG_REACH) && !isQuoted(at)) at++;
  const goesOn = isQuoted(at) && tokens[at]?.kind === 'word' && !tokens[at]?.capital;
  const isTag = tokens.slice(from, at).some(({ text }, mark) => text === ',' && mark > 1);
  return goesOn && isTag && isSaid(view, { from, to: at }) ? quoteEnd(view, at) : undefined;
}

const isSaid = ({ clauses }: SentenceView, { from, to }: Range): boolean =>
  clauses.some(({ verbs }) =>
    verbs.some(({ at, sense }) => at >= from && at < to && sense.family === 'say'),
  );

/** A transcript holds all that was said: only what is said to somebody or of another state is a statement. */
const isToAnother = (view: SentenceView, { country }: Party): boolean =>
  (view.sentence.to - view.sentence.from > LONGEST_THANKS &&
    hasWord(view, view.sentence, SECOND_PERSON)) ||
  view.mentions.some(({ parties, isPlace }) =>
    parties.some((party) => !isPlace && party.country !== null && party.country !== country),
  );

/** In tokens: "Thank you very much." ends a turn, and is meant for anybody. */
const LONGEST_THANKS = 8;
const SECOND_PERSON = anyOf('you|your');

/** The words between quotation marks around a token, with those that go on behind their speaker. */
export function quotedAround(view: SentenceView, at: number): Range {
  let from = at;
  while (from > view.sentence.from && view.scene.isQuoted(from - 1)) from--;
  const to = quoteEnd(view, from);
  return { from, to: resumedEnd(view, to) ?? to };
}

/** Words of a sentence as one clause of whoever says them. */
export function wholeFrame(view: SentenceView, { from, to }: Range): Frame {
  const clause: Clause = { from, to, link: 'main', conjunction: '', verbs: [] };
  const verb = { at: from, sense: SAID, to: from, objectAt: undefined };
  return { view, clause, index: -1, verb, aspect: DONE, subjects: [], patients: [] };
}
