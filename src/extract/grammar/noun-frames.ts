import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { lowerOf } from '../text/token-at.ts';
import { isPast } from '../verb-senses.ts';
import { isArrangedFor } from './arranged-for.ts';
import { type Aspect, but, DONE } from './aspect.ts';
import { isOffWord } from './called-off.ts';
import { isNamedAsOff } from './cancellation-of.ts';
import type { Clause } from './clause.ts';
import { isTale } from './denial.ts';
import type { Frame } from './frame.ts';
import { nounSenseAt } from './noun-sense.ts';
import { isChance, isMerelyPossible, isPrepared } from './prepared.ts';
import { hasWord, isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';
import { isSufferedIn } from './suffered-in.ts';
import { thereIs } from './there-is.ts';
import { isToBeHeld } from './to-be-held.ts';
import { isToBringAbout } from './to-bring-about.ts';
import type { Verb } from './verb-at.ts';
import { isTripAhead } from './visit-ahead.ts';
import { isWished } from './wished-for.ts';

const IN_AT = anyOf('in|at|during');
const WITH_BETWEEN = anyOf('with|between');

const SPEAK_AGREE = anyOf('speak|agree|say');
const AN_THE = anyOf('an?|the');
const WILL_SHALL = anyOf('will|shall');
const VISIT_TRIP = anyOf('visit|trip');

const AHEAD = anyOf(
  'upcoming|forthcoming|planned|planning|preparations?|scheduled|future|next|expected|towards?|ahead',
);
const UNREAL = anyOf(
  'possible|proposed|potential|threatened|feared|planned|eventual|any|no|another|further|regular|suggested|new|future|more',
);
/** "ready for any format of talks", "the subject of conversation": not one that was held. */
const SORT = anyOf(
  'formats?|forms?|kinds?|subjects?|idea|possibility|prospects?|organi[sz]ing|organi[sz]e|for',
);
/** Verbs of what is to come, or is wished for: "proposed a meeting with". */
const WISHING = anyOf(
  'hope|propose|invite|offer|request|suggest|want|look|seek|refuse|reject|demand|urge|plan|prepare|agree|arrange|call|appeal|expect|ask|schedule|await|wait|anticipate',
);
const COVERING = new Set(['meet', 'receive', 'visit', 'call']);
const WORDS_BEFORE = 4;

/** The nouns of a sentence that name a meeting or a deed, each as a frame of its own. */
export function nounFrames(view: SentenceView): readonly Frame[] {
  const { tokens } = view.scene;
  const frames: Frame[] = [];
  for (const [index, clause] of view.clauses.entries()) {
    for (let at = clause.from; at < clause.to; at++) {
      const frame = bears(tokens[at], MAY_NAME) ? nounFrame(view, clause, index, at) : undefined;
      if (frame) frames.push(frame);
    }
  }
  return frames;
}

const MAY_NAME = MARK.noun | MARK.deed | MARK.verb | MARK.paperDeed; // "visiting" is a form of a verb

function nounFrame(
  view: SentenceView,
  clause: Clause,
  index: number,
  at: number,
): Frame | undefined {
  const found = nounSenseAt(view, at);
  if (!found || found.to > clause.to || isCovered(view, clause, at, found.to)) return undefined;
  const aspect = aspectOfNoun(view, clause, { from: at, to: found.to }, found.sense.detail);
  const verb = { at, sense: found.sense, to: found.to, objectAt: undefined };
  return { view, clause, index, verb, aspect, subjects: [], patients: [] };
}

/** "held talks", "paid a visit": the verb tells of it. */
const isCovered = (
  view: SentenceView,
  { verbs, from: start }: Clause,
  from: number,
  to: number,
): boolean =>
  verbs.some(
    (verb) =>
      (verb.at === from && !isBlow(view, verb)) ||
      // "Aid to Peru was suspended".
      (verb.objectAt !== undefined && from <= verb.objectAt && verb.objectAt < to) ||
      (verb.at < from &&
        verb.to >= to &&
        !isSaidAt(view, verb, from) &&
        !isSufferedIn(view, verb, to)) ||
      // "Held at its request, the conversation between …": the noun tells who.
      (verb.at > start && COVERING.has(verb.sense.family) && verb.to >= from && verb.at < to),
  );

/** "constant shelling by its troops", in what an office tells: what is done by somebody behind it. */
const isBlow = ({ scene }: SentenceView, { sense, to }: Verb): boolean =>
  scene.publisher !== null &&
  sense.tense === 'ing' &&
  sense.detail === 'force' &&
  lowerOf(scene.tokens, to) === 'by';

/** "proposed a meeting with Ann", not "proposed a truce at a meeting with Ann". */
const isWishFor = (view: SentenceView, { sense }: Verb, at: number): boolean =>
  WISHING.has(sense.base) &&
  !(isOccasion(view, at) && ASKING.has(sense.base) && isPast(sense.tense));

/** "at a meeting with", "during his talks with", "in a phone call". */
const isOccasion = (view: SentenceView, at: number): boolean =>
  hasWord(view, { from: at - 3, to: at }, IN_AT) &&
  (hasWord(view, { from: at + 1, to: at + 4 }, WITH_BETWEEN) ||
    hasWord(view, { from: at, to: at + 2 }, CALLS));

const CALLS = anyOf('phone|telephone');

/** What somebody does at a meeting. */
const ASKING = anyOf(
  'propose|invite|offer|request|suggest|refuse|reject|demand|urge|agree|call|appeal|ask',
);

/** "proposed a truce during talks": what is proposed is something else. */
const isSaidAt = (view: SentenceView, { sense, to }: Verb, at: number): boolean =>
  SPEAK_AGREE.has(sense.family) && to > at && isOccasion(view, at);

/** "reports of a meeting". */
function isOfTale(view: SentenceView, at: number): boolean {
  const of = isAnyAt(view, at - 1, AN_THE) ? at - 2 : at - 1;
  return lowerAt(view, of) === 'of' && isTale(view, of + 1);
}

/** "will host a meeting of the delegations", "is due in Lima for a summit". */
const isAhead = (view: SentenceView, governing: Verb | undefined): boolean =>
  governing !== undefined &&
  (governing.sense.rest.some((word) => DUE.has(word)) ||
    [1, 2].some((back) => isAnyAt(view, governing.at - back, WILL_SHALL)));

const DUE = anyOf('due|expected|scheduled|slated');

/** "The talks between A and B did not take place." */
function isUnheld({ scene, sentence }: SentenceView, at: number): boolean {
  const words = scene.tokens.slice(at, sentence.to).map(({ lower }) => lower);
  const not = words.findIndex((word) => word === 'not' || word === 'never');
  return (
    not !== -1 &&
    (HELD.has(words[not + 1] ?? '') || (words[not + 1] === 'be' && words[not + 2] === 'held'))
  );
}

const HELD = anyOf('take|taken|held|happen|happened|occur|occurred|go|proceed');

/** In tokens. */
const WELCOME_REACH = 8;

/** "welcomed the minister's visit": who welcomes it greets whoever came; a visit with a day of its own is told besides. */
const isWelcomed = (view: SentenceView, governing: Verb | undefined, own: Range): boolean =>
  governing?.sense.base === 'welcome' &&
  own.from - governing.at <= WELCOME_REACH &&
  isAnyAt(view, own.from, VISIT_TRIP) &&
  !view.dates.some(({ from, to }) => from >= own.from && to <= own.to);

/** "will brief you on the outcome of the talks". */
const OVER = anyOf('outcomes?|results?|aftermath');

/** How the words around a noun say it. */
function aspectOfNoun(view: SentenceView, clause: Clause, noun: Range, detail: string): Aspect {
  const { from, to: clauseTo, verbs } = clause;
  const { from: at, to } = noun;
  const before: string[] = [];
  for (let one = at - 1; one >= Math.max(from, at - WORDS_BEFORE); one--) {
    if (isOffWord(view, one)) return but(DONE, { isCancelled: true });
    before.push(lowerAt(view, one));
  }
  if (isNamedAsOff(view, noun)) return but(DONE, { isCancelled: true });
  const governing = verbs.findLast((verb) => verb.at < at);
  const there = thereIs(view, at);
  return but(DONE, {
    isFuture:
      !before.some((word) => OVER.has(word)) &&
      (before.some((word) => AHEAD.has(word)) ||
        isAhead(view, governing) ||
        isToBeHeld(view, clause, noun) ||
        there === 'ahead' ||
        isArrangedFor(view, to) ||
        isChance(view, to) ||
        isPrepared(view, at) ||
        isTripAhead(view, detail, noun, clause)),
    isHypothetical:
      before.some((word) => UNREAL.has(word)) ||
      there === 'maybe' ||
      isUnheld(view, at) ||
      isMerelyPossible(view, to) ||
      isToBringAbout(view, at) ||
      isOfTale(view, at) ||
      SORT.has(before.find((word) => word !== 'of' && word !== 'the') ?? '') ||
      isWelcomed(view, governing, { from: at, to: clauseTo }) ||
      (governing !== undefined && (isWishFor(view, governing, at) || isWished(view, governing))),
  });
}
