import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { isPast } from '../verb-senses.ts';
import type { Aspect } from './aspect.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { beforeInsertion } from './before-insertion.ts';
import { isBehindOrdinal } from './behind-ordinal.ts';
import { isBroughtAbout, isReady } from './brought-about.ts';
import { isNegated } from './negation.ts';
import { isOwnPlan } from './planning.ts';
import { isReduced as isReducedAt } from './reduced.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import { sharesAhead } from './shared-modal.ts';
import { sharesPerfect } from './shared-perfect.ts';
import { isUnderWay } from './under-way.ts';
import type { Verb } from './verb-at.ts';
import { isDoneBy } from './verb-between.ts';
import { yetToBe } from './yet-to-be.ts';

const REACH = 9;
const BE = anyOf('am|is|are|was|were|be|been|being');
const FUTURE_WORDS = anyOf("will|shall|'ll");
const PLANNING = anyOf(
  'due|scheduled|slated|expected|plans|planned|planning|set|intends|intended|going|is|are|was|were|agreed|decided',
);
const HYPOTHETICAL = new Set(
  'may might could would should can must hopes hoped hope wants wanted'.split(' '),
);
const CALLED_OFF = new Set('cancelled canceled postponed scrapped'.split(' '));
const KEEPING = new Set(
  'kept keeps keep continue continues continued repeatedly always consistently long since'.split(
    ' ',
  ),
);
const EARLIER = anyOf('had|once');
const isSkipped = adverbOr(
  'also|then|again|still|now|to|kept|keeps|since|later|earlier|next|further|jointly|first|previously|been|never|not|no|longer|already|due|scheduled|slated|expected|set|going|repeatedly|once|twice|yet|co|re|-|today|tonight|tomorrow|hereby|even|nonetheless|nevertheless|instead',
);

const belongs = (word: string): boolean =>
  AUXILIARIES.has(word) ||
  isSkipped(word) ||
  [KEEPING, PLANNING, HYPOTHETICAL, CALLED_OFF].some((words) => words.has(word));

/** "will visit Chile and meet Ann". */
const SHARED = ['will'];

/** The words before a verb that belong to it, nearest first. */
function groupBefore(view: SentenceView, verb: Verb, from: number): readonly string[] {
  const { tokens } = view.scene;
  if (sharesAhead(tokens, verb.at, verb.sense)) return SHARED;
  return wordsBefore(view, verb, from);
}

function wordsBefore(view: SentenceView, verb: Verb, from: number): readonly string[] {
  const words: string[] = [];
  const { tokens } = view.scene;
  const start = beforeInsertion(tokens, verb.at);
  for (let at = start; at >= Math.max(from, start + 1 - REACH); at--) {
    const word = lowerAt(view, at);
    // "held since May was freed".
    if (word === 'may' && view.scene.tokens[at]?.capital && at > view.sentence.from) break;
    if (isOwnPlan(view, verb, at)) words.push('planned');
    else if (belongs(word)) words.push(word);
    else break;
    // "had on 3 May been recalled".
    if (word === 'been') at = beforeInsertion(tokens, at) + 1;
  }
  return words;
}

/** What the sentence around a verb says of it. */
interface Setting {
  /** The first token of its clause. */
  readonly from: number;
  readonly isPlural: boolean;
  /** "said that it would": in what somebody said, "would" is what he said that will be. */
  readonly isReported: boolean;
}

/** Reads the words before a verb; a base form without them is finite only after a plural subject. */
export function aspectOf(view: SentenceView, verb: Verb, setting: Setting): Aspect {
  const { from, isReported } = setting;
  const group = groupBefore(view, verb, from);
  // "said it would have signed": it did not.
  const isWould = isReported && !group.includes('have');
  const words = group.map((word) => (isWould && word === 'would' ? 'will' : word));
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const { tense } = verb.sense;
  const past = isPast(tense) ? words : [];
  const isPerfect =
    past.includes('has') || past.includes('have') || sharesPerfect(view, verb, from, wordsBefore);
  const { isPassive, isReduced } = passiveOf(view, verb, past);
  const toBe = isPast(tense) ? yetToBe(view, verb.at, from, words) : undefined;
  const isKept = has(KEEPING) || (isPerfect && words.includes('since'));
  return {
    isNegated: isNegated(view, verb, words),
    isFuture: isAhead(verb, words) || toBe === 'ahead',
    isHypothetical: has(HYPOTHETICAL) || isUnbound(view, verb, words, setting) || toBe === 'wanted',
    isPassive,
    isReduced,
    isPluperfect: past.some((word) => EARLIER.has(word)),
    isPerfect,
    isStanding: isPresent(verb, words) || isKept,
    isKept,
    isProgressive: isGoingOn(view, verb, words),
    isDenied: false,
    isCancelled: has(CALLED_OFF),
  };
}

const isGoingOn = (view: SentenceView, verb: Verb, words: readonly string[]): boolean =>
  (verb.sense.tense === 'ing' && words.some((word) => BE.has(word))) || isUnderWay(view, verb);

/** "will meet", "is to meet", "is due in". */
const isAhead = (verb: Verb, words: readonly string[]): boolean =>
  words.some((word) => FUTURE_WORDS.has(word)) ||
  (words.includes('to') && words.some((word) => PLANNING.has(word))) ||
  isAwaited(verb);

/** "is due in", "was expected in", "plans a visit to", "have set talks for": not there yet. */
const isAwaited = ({ sense: { base, rest, family } }: Verb): boolean =>
  (base === 'be' && rest.some((word) => AWAITED.has(word))) ||
  (family === 'visit' && base === 'plan') ||
  (family === 'meet' && SCHEDULING.has(base));

/** "have scheduled talks for Friday", "pencilled in a meeting for". */
const SCHEDULING = new Set(['schedule', 'fix', 'timetable', 'pencil', 'set']);

const AWAITED = anyOf('due|expected|scheduled|slated');

function passiveOf(
  view: SentenceView,
  verb: Verb,
  before: readonly string[],
): Pick<Aspect, 'isPassive' | 'isReduced'> {
  // "was to have visited"
  const isActive = before[0] === 'have' && before[1] === 'to';
  const isFull = !isActive && before.some((word) => BE.has(word));
  const isReduced = !isFull && isReducedAt(view, verb);
  return { isPassive: isFull || isReduced, isReduced };
}

const isPresent = ({ sense }: Verb, words: readonly string[]): boolean =>
  sense.tense === 'present' || (sense.tense === 'base' && words.every((word) => STILL.has(word)));

/** "troops still hold the town". */
const STILL = anyOf('still|now');

/** "…, killing ten and drawing criticism". */
const isNextAside = (view: SentenceView, at: number, from: number): boolean =>
  lowerAt(view, at - 1) === 'and' && lowerAt(view, from).endsWith('ing');

const ASIDE = anyOf(',|after|while|when|upon|began|begun|started|resumed|continued');

const isAsideAt = (view: SentenceView, at: number, from: number): boolean =>
  at === from ||
  isAnyAt(view, at - 1, ASIDE) ||
  isNextAside(view, at, from) ||
  isBehindOrdinal(view.scene.tokens, at);

/** "said before leaving for Peru": he left; "laid a wreath before meeting Ann": he met her. */
const isBeforeLeaving = (view: SentenceView, { at, sense }: Verb): boolean =>
  lowerAt(view, at - 1) === 'before' &&
  (sense.family === 'visit' || (MET.has(sense.family) && isDoneBefore(view, at)));

const MET = anyOf('meet|receive|instrument|call');

/** Whether the verb before one in its clause tells of what was done. */
function isDoneBefore({ clauses }: SentenceView, at: number): boolean {
  const own = clauses.find(({ from, to }) => from <= at && at < to);
  const last = own?.verbs.findLast((one) => one.at < at);
  return last?.sense.tense === 'past';
}

/** An infinitive or gerund: names an act without saying that it is done. */
function isUnbound(
  view: SentenceView,
  verb: Verb,
  words: readonly string[],
  { isPlural, from }: Setting,
): boolean {
  if (isUnderWay(view, verb)) return false;
  const { sense, at } = verb;
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  // "The minister, ending his visit, said", "spoke after meeting": told of him as of something done.
  const isAside =
    isAsideAt(view, at, from) || isBeforeLeaving(view, verb) || isDoneBy(view, at, from);
  if (sense.tense === 'ing') return !(has(BE) || has(KEEPING) || isAside);
  if (sense.tense !== 'base') return false;
  if (!words.includes('to')) return !isPlural && !has(AUXILIARIES);
  return !(has(PLANNING) || has(KEEPING) || isBroughtAbout(view, at, from) || isReady(view, at));
}
