import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { headBefore } from '../grammar/interposed-saying.ts';
import { performed } from '../grammar/performed.ts';
import { sayerBehind } from '../grammar/sayer-behind.ts';
import { isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Party } from '../who/mention.ts';
import { charged, cleared } from './accused.ts';
import { confessed } from './confessed.ts';
import { followsQuote } from './follows-quote.ts';
import { isNoContent } from './no-content.ts';
import { isOnlyHeard } from './only-heard.ts';
import { type Draft, defineRule, withContent } from './rule.ts';
import { said } from './said.ts';
import { resumedBefore, withHead } from './said-behind-aside.ts';
import { saidUntrue } from './said-untrue.ts';
import { spokenOf } from './spoken-of.ts';
import { speakersOf } from './statement.ts';
import { isJudgedSaying } from './what-was-said.ts';

const COLON_COMMA = anyOf('[:“"„«]|,');
const MUST_SHOULD = anyOf('must|should');

/** What is said decides: "said ties prosper", "called it a strategic choice", "stressed the need for …". */
export const statementSaid = defineRule({
  name: 'statement-said',
  families: ['say'],
  examples: [
    {
      text: 'Mongolian Foreign Minister Bold Ganbat said his country wanted closer trade with Finland.',
      publishedOn: '2022-09-01',
      facts: ['statement/intent MNG>FIN 2022-09-01~'],
    },
    {
      text: 'Mongolia said it would build four ships for Finland.',
      publishedOn: '2022-09-01',
      facts: ['statement/intent MNG>FIN 2022-09-01~'],
    },
    {
      text: 'Mongolia said its army will never enter Finland.',
      publishedOn: '2022-09-01',
      facts: ['statement/refuse MNG>FIN 2022-09-01~'],
    },
    {
      text: 'Finland had the right to defend itself, Mongolia said on 1 September in reply to a question.',
      publishedOn: '2022-09-01',
      facts: ['statement/support MNG>FIN 2022-09-01'],
    },
    {
      text: 'If Finland closed the port, Mongolia would retaliate, Mongolia said.',
      publishedOn: '2022-09-01',
      facts: ['statement/threaten MNG>FIN 2022-09-01~'],
    },
    { text: 'Mongolia said snow would fall.', facts: [] },
    {
      text: 'Brazilian President Lula da Silva said he hoped for better ties with Canada.',
      facts: [],
    },
  ],
  read: (given) => {
    // "I would like to tell you": a manner of speaking.
    const frame = given.verb.sense.base === 'tell' ? given : performed(given);
    const whole = wholeOf(frame);
    return whole && frame !== given && isPreface(whole) ? undefined : whole;
  },
});

function wholeOf(frame: Frame): Draft | undefined {
  const { aspect } = frame;
  if (aspect.isPassive && frame.subjects.length === 0) return spokenOf(frame);
  if (isUnsaid(frame)) return undefined;
  const speakers = speakersOf(frame);
  const region = saidRegion(frame);
  if (region.to === region.from) return undefined;
  const found =
    charged(frame, region, speakers) ??
    saidUntrue(frame, speakers) ??
    heard(frame, region, speakers);
  const whole = found && (threatOf(frame, region, speakers, found) ?? found);
  if (whole && isCalledByTheWay(frame, whole)) return undefined;
  return (
    whole && confessed({ ...whole, evidence: widest(whole.evidence, withHead(frame, region)) })
  );
}

/** "I would like to say a few words": it names nobody, and says nothing of a kind. */
const isPreface = ({ detail, wantsOtherSide }: Draft): boolean =>
  wantsOtherSide && detail.type === 'statement' && detail.act === 'comment';

/** "thanked Chad for what its minister called a step": what something is called, and no judgement of anybody. */
const isCalledByTheWay = ({ view, subjects: [subject] }: Frame, { detail }: Draft): boolean =>
  subject !== undefined &&
  lowerAt(view, subject.from - 1) === 'what' &&
  detail.type === 'statement' &&
  detail.act === 'comment';

const isUnsaid = (frame: Frame): boolean =>
  frame.aspect.isNegated ||
  frame.aspect.isHypothetical ||
  frame.aspect.isFuture ||
  followsQuote(frame) ||
  isJudgedSaying(frame) ||
  isNoContent(frame);

/** What clears the speaker's state is no mere comment. */
function heard(frame: Frame, region: Range, speakers: readonly Party[]): Draft | undefined {
  const found = said(frame, region, speakers);
  const isPlain = !found || (found.detail.type === 'statement' && found.detail.act === 'comment');
  return isPlain ? (cleared(frame, region, speakers) ?? found) : found;
}

/** After the verb; where nothing follows, what stands before it in the sentence: "…, she said". */
function saidRegion(frame: Frame): Range {
  const { view, verb, clause, index } = frame;
  const next = headBefore(view, index + 1) && view.clauses[index + 1];
  // "Chad, Peru said, had broken the truce": all of it is said.
  if (next) return { from: clause.from, to: next.to };
  const { to } = withContent(frame);
  if (isInterposed(frame)) return view.sentence;
  if (sayerBehind(view, verb)) return beforeSayer(frame);
  const words = view.scene.tokens.slice(verb.to, to).filter(({ kind }) => kind !== 'mark').length;
  // What is said follows in another clause: `She said: "…"`.
  const opens = COLON_COMMA.has(view.scene.tokens[verb.to]?.text ?? '');
  if (opens && view.scene.isQuoted(verb.to + 2)) return { from: verb.to, to: verb.to };
  const isLong = words > 3 && !isAdverbial(frame) && !isOnlyHeard(frame, to);
  const isAfter = to > clause.to || isLong || clause.conjunction !== ',' || index === 0;
  if (isAfter) return { from: verb.to, to };
  return { from: mainFrom(frame), to: clause.from };
}

/** "Chad must leave, said Ann": what stands before the verb; "Chad, said Ann, must leave": all of it. */
const beforeSayer = (frame: Frame): Range =>
  frame.clause.from === frame.verb.at
    ? { from: mainFrom(frame), to: frame.clause.from }
    : frame.view.sentence;

/** In tokens: ", the Minister of Foreign Affairs added,". */
const LONGEST_TAG = 9;
/** "The Government of Peru should". */
const LONGEST_HEAD = 6;

/** "Peru, she said, would help": the tag stands inside what is said. */
function isInterposed({ view, verb, subjects: [subject] }: Frame): boolean {
  const { tokens, isQuoted } = view.scene;
  if (!subject || lowerAt(view, verb.to) !== ',' || isQuoted(verb.at)) return false;
  const from = lowerOf(tokens, subject.from - 1) === 'the' ? subject.from - 1 : subject.from;
  const isTag = lowerAt(view, from - 1) === ',' && verb.to - from <= LONGEST_TAG;
  const isOpen = !view.clauses.some(({ verbs }) => verbs.some(({ at }) => at < from));
  const before = from - 1 - view.sentence.from;
  return (
    isTag && isOpen && before > 0 && before <= LONGEST_HEAD && goesOn(view, from - 2, verb.to + 1)
  );
}

/** Behind "should,", or with a verb. */
const goesOn = (view: Frame['view'], before: number, at: number): boolean =>
  isAnyAt(view, before, MUST_SHOULD) ||
  isAnyAt(view, at, AUXILIARIES) ||
  view.clauses.some(({ verbs }) => verbs.some((verb) => verb.at === at));

/** Behind a condition or an aside at the head of what is said: "If Chad attacks Mali, we will act, Peru said", "Chad, which has refused to go, backed Mali, Peru said". */
function mainFrom({ view, index }: Frame): number {
  const [first, second] = view.clauses;
  const resumed = resumedBefore(view, index);
  if (resumed !== undefined) return resumed;
  const isCondition = first?.link === 'subordinate' && CONDITION.has(first.conjunction);
  return isCondition && second && index > 1 ? second.from : view.sentence.from;
}

/** "If Chad joins Mali, we will retaliate, Peru said": against whoever the condition names. */
function threatOf(
  frame: Frame,
  { from, to }: Range,
  speakers: readonly Party[],
  { detail, wantsOtherSide }: Draft,
): Draft | undefined {
  const start = frame.view.sentence.from;
  const isOpen = wantsOtherSide && detail.type === 'statement' && detail.act === 'threaten';
  if (!isOpen || from === start || to !== frame.clause.from) return undefined;
  const found = said(frame, { from: start, to }, speakers);
  return found?.wantsOtherSide === false ? found : undefined;
}

const CONDITION = anyOf('if|unless|should|once|when|as|after|although|though|while');

const ADVERBIAL = anyOf('in|at|on|after|during|following|by|through|late|early|here');

/** "…, Peru said on Friday in response to the strikes": only when and where it was said stands behind the verb. */
function isAdverbial({ view, verb }: Frame): boolean {
  const date = view.dates.find(({ from }) => from === verb.to);
  return date !== undefined || isAnyAt(view, verb.to, ADVERBIAL);
}

const widest = (one: Range, other: Range): Range => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});
