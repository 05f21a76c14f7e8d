import type { Frame } from '../grammar/frame.ts';
import { isConditional } from '../grammar/imagined.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import { isCountered } from './countered-harm.ts';
import { isNoMeritOfState } from './merit-of-state.ts';
import { NO_SUCH_WORDS } from './no-such-words.ts';
import { ONLY_CALLED } from './only-called.ts';
import { ONLY_DESCRIBED } from './only-described.ts';
import { areOthersWords } from './others-words.ts';

const WOULD_WILL = anyOf('would|will');
const WHO_WHICH = anyOf('who|which|that');
const THOSE_STATES = anyOf(
  'those|states|countries|nations|people|leaders|forces|ones|politicians|governments|actors|entities|individuals|networks',
);
const USED_NEEDED = anyOf(
  'used|needed|enough|able|order|designed|meant|aimed|only|both|as|was|is|desire|wish|intention|readiness',
);
const AN_A = anyOf('an?');
const BE_BEEN = anyOf('be|been|being|an?');
const COMMA_SEMICOLON = anyOf('[,;.:]');
const CRITICISE_ACCUSE = anyOf('criticise|accuse');

export interface FoundContent {
  readonly content: Content;
  /** Tokens, half-open. */
  readonly at: number;
  readonly to: number;
}

/** The row of content.tsv that stands highest among those whose words are said, and where they stand. */
export function contentOf(
  frame: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): FoundContent | undefined {
  const { tokens, lexicon } = frame.view.scene;
  let best: FoundContent | undefined;
  for (let at = from; at < to; at++) {
    const found = lexicon.content.at(tokens, at);
    if (!found || found.to > to || isDenied(frame, found.value, { from, to: at })) continue;
    if (SAID_OTHERWISE.some((isSo) => isSo(frame, at, found.value))) continue;
    const isBetter = found.value.order < (best?.content.order ?? Number.POSITIVE_INFINITY);
    if (isBetter && !areOthersWords(frame, { from, to: at }, found.value, own))
      best = { content: found.value, at, to: found.to };
  }
  return best;
}

const ENDING = anyOf('stop|halt|cease');
/** Whoever will not stop, or stops something himself. */
const NOT_ASKED = anyOf("not|never|won't|cannot|can't|we|i|we'll");

/** "may be used to stop the ships", "Chad will not stop", "it would stop buying", "we will stop them", "I should say", "what we must do": asked of nobody. */
function isNoAppeal({ view }: Frame, at: number, { act }: Content): boolean {
  if (act !== 'appeal') return false;
  // "may be used both to stop oil and to stop food".
  if (lowerAt(view, at - 2) === 'and' && isInPurpose(view, at)) return true;
  const [first, before] = [lowerAt(view, at - 2), lowerAt(view, at - 1)];
  if (isAnyAt(view, at, ENDING))
    return (
      isPurpose(first, before) ||
      WOULD_WILL.has(before) ||
      hasWord(view, { from: Math.max(view.sentence.from, at - DENIAL_REACH), to: at }, NOT_ASKED)
    );
  return before === 'i' || (before === 'we' && (first === 'what' || isAnyAt(view, at + 1, SAYING)));
}

/** "we should thank them". */
const SAYING = anyOf(
  'thank|congratulate|commend|say|note|add|stress|emphasi[sz]e|mention|admit|remember',
);

/** "afraid of the states that oppose it": words of others, in passing. */
const isOfThose = ({ view }: Frame, at: number, { act }: Content): boolean =>
  THEIRS.has(act) && [at - 1, at - 2].some((who) => isThoseWho(view, who));

/** Before the word, or before an adverb: "actors that materially support it". */
const isThoseWho = (view: Frame['view'], who: number): boolean =>
  isAnyAt(view, who, WHO_WHICH) && isAnyAt(view, who - 1, THOSE_STATES);

const THEIRS = new Set(['oppose', 'refuse', 'criticise', 'support']);

/** "if the world does not join in the determination of Chad". */
const isSupposed = ({ view }: Frame, at: number, { stance, act }: Content): boolean =>
  act !== 'appeal' &&
  stance === 'cooperative' &&
  isConditional(view.clauses.find(({ from, to }) => from <= at && at < to));

/** "to fight criminal networks", "the criminal courts": no state is blamed. */
const isOfOutlaws = ({ view }: Frame, at: number): boolean =>
  lowerAt(view, at) === 'criminal' && isAnyAt(view, at + 1, OUTLAWS);

const OUTLAWS = anyOf(
  'networks?|organi[sz]ations?|groups?|gangs?|cartels?|syndicates?|elements|activity|activities|justice|law|code|courts?|matters|cases?|proceedings|investigations?|liability|responsibility',
);

/** "talks with the Chadian leadership": those who lead, and no praise of how. */
const isLeaders = ({ view }: Frame, at: number): boolean =>
  lowerAt(view, at) === 'leadership' &&
  view.mentions.some(
    ({ from, to, kind }) =>
      (from < at && at < to && kind === 'state' && lowerAt(view, at - 1) !== "'s") ||
      (to === at && kind === 'adjective' && lowerAt(view, from - 1) === 'the'),
  );

/** "talks between the two allies": who is meant, and no praise. */
const isOfGroup = ({ view }: Frame, at: number): boolean =>
  view.mentions.some(({ from, to, kind }) => kind === 'group' && from < at && at === to - 1);

/** What tells that words are not what they look like. */
const SAID_OTHERWISE = [
  isLeaders,
  isOfGroup,
  isNoAppeal,
  isOfThose,
  isSupposed,
  isOfOutlaws,
  isCountered,
  isNoMeritOfState,
  ...NO_SUCH_WORDS,
  ...ONLY_DESCRIBED,
  ...ONLY_CALLED,
] as const;

/** What something is for. */
const isPurpose = (first: string, before: string): boolean =>
  before === 'to' && USED_NEEDED.has(first);

const USED = anyOf('used|designed|meant|aimed');
/** In tokens, back from a second purpose to the word before the first. */
const PURPOSE_REACH = 18;

const isInPurpose = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at - 1) === 'to' &&
  hasWord(view, { from: Math.max(view.sentence.from, at - PURPOSE_REACH), to: at }, USED);

/** "is not a threat", "no danger to peace": no hard words. */
function isNoThreat(view: Frame['view'], at: number): boolean {
  if (!isAnyAt(view, at, THREAT) && !isAnyAt(view, at + 1, THREAT)) return false;
  const before = isAnyAt(view, at - 1, AN_A) ? at - 2 : at - 1;
  return /^(?:not|no|never|hardly)$|n't$/.test(lowerAt(view, before));
}

/** "was not cheating", "would not be a step backwards": no reproach. */
function isDoneNot(view: Frame['view'], at: number): boolean {
  let before = at - 1;
  while (isAnyAt(view, before, BE_BEEN)) before--;
  return /^(?:not|never)$|n't$/.test(lowerAt(view, before));
}

const HARD_NOUN = anyOf(
  'protests?|objections?|opposition|criticism|dissatisfaction|displeasure|disapproval|disappointment|discontent|indignation|resentment|anger|dismay|regrets?|concerns?|reservations?|disagreement|doubts?|condemnation|warnings?|rebuke|rebukes|denial|denials|words|terms|language|quake|earthquake|winds?',
);

const THREAT = anyOf('threat|danger|provocation|violation|crime|aggression|sin|mistake');

/** In tokens: "does not want to return". */
const DENIAL_REACH = 3;
const DENIALS = anyOf(
  "not|never|no|nobody|none|neither|nor|doesn't|don't|didn't|won't|wouldn't|isn't|aren't|wasn't|cannot|can't|without|halt|halting|halted|suspend|suspending|suspended|stop|stopping|stopped|cut|cutting|freeze|freezing|froze|frozen|prohibit|prohibiting|withhold|withholding|end|ending|block|blocking",
);

const NOT = /^(?:not|never|no|without|cannot|nobody)$|n't$/;
/** "will not hesitate to use force" threatens, as "does not rule out military action" does. */
const UNRESTRAINED = anyOf('rule|exclude|hesitate|afraid|fear|preclude|shy|shrink|only');

/** "must not be mistaken for weakness", "should not test our patience". */
const TRIED = anyOf('mistaken|mistake|taken|test');

/** "We do not want to use force". */
function isNotThreatened(view: Frame['view'], to: number): boolean {
  if (isAnyAt(view, to, TRIED)) return false;
  for (let at = to - 1; at >= Math.max(view.sentence.from, to - DENIAL_REACH - 1); at--) {
    const word = lowerAt(view, at);
    if (isAnyAt(view, at, UNRESTRAINED) || isAnyAt(view, at, COMMA_SEMICOLON)) return false;
    if (NOT.test(word)) return true;
  }
  return false;
}

/** Kind words that are said not to hold, and "Germany's plans to seize": a noun. */
function isDenied({ view }: Frame, { stance, act }: Content, { from, to }: Range): boolean {
  if (CRITICISE_ACCUSE.has(act)) return isNoThreat(view, to) || isDoneNot(view, to);
  if (act === 'threaten') return isNotThreatened(view, to);
  if (stance !== 'cooperative') return false;
  if (act === 'intent' && lowerAt(view, to - 1) === "'s") return true;
  // "a strong protest": no praise.
  if (isAnyAt(view, to + 1, HARD_NOUN)) return true;
  return hasWord(view, { from: Math.max(from, to - DENIAL_REACH), to }, DENIALS);
}
