import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { behindTime } from '../grammar/time-between.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';
import { namedAt, type Targets } from './targets.ts';

const OF_ABOUT = anyOf('of|about');

/** In tokens: "said of the latest Chadian charges". */
const REACH = 5;
/** In tokens, from the verb to "in reply": "said in a statement on Friday in reply to". */
const TAG_REACH = 16;

const ANSWER = anyOf('response|reply|answer|reaction|retort|rejoinder|reference|relation|regard');
const ANSWERING = anyOf(
  'asked|questioned|pressed|quizzed|referring|responding|replying|answering|alluding|speaking',
);
const LEAD_OUT = anyOf('to|about|on|of|over|at');
/** In tokens: "asked by reporters about". */
const LEAD_REACH = 5;

/**
 * `"These are lies," A said of the Chadian charges`, "…, A said in reply to Chad", "…, A said when asked about Chad": of whom something
 * is said, as the words behind it tell.
 */
export function tagTopic(frame: Frame, own: readonly (string | null)[]): Targets | undefined {
  const from = topicFrom(frame);
  if (from === undefined) return undefined;
  const { view } = frame;
  const [first] = mentionsWithin(view, { from, to: Math.min(view.sentence.to, from + REACH) });
  if (!first || first.kind === 'media' || !isOfOther(first, own)) return undefined;
  const isNamed = first.kind !== 'adjective' || isOfWords(view, first.to);
  return { ...namedAt(first.parties, first.from), isNamed };
}

/** "Chadian charges", not "the Chadian restaurant". */
const isOfWords = (view: SentenceView, to: number): boolean =>
  hasWord(view, { from: to, to: to + WORDS_REACH }, CHARGE) ||
  hasWord(view, { from: to, to: to + WORDS_REACH }, DEED);

/** In tokens: "trade". */
const WORDS_REACH = 3;
const DEED = anyOf(
  'reports?|fears?|concerns?|threats?|proposals?|plans?|decisions?|moves?|laws?|legislation|bill|tariffs?|sanctions|ban|vote|election|elections|government|president|minister|leaders?|army|troops|raids?|attacks?|tests?|policy|stance|position|demands?|offers?|requests?|statements?|comments|suggestions?',
);

/** "in reply to Chad's charges": who answers them defends himself. */
export function isReplied({ view }: Frame, { at, parties }: Targets): boolean {
  const isOfCharge = hasWord(view, { from: at - CHARGE_REACH, to: at + CHARGE_REACH }, CHARGE);
  return (
    parties.length > 0 && isOfCharge && hasWord(view, { from: at - TAG_REACH, to: at }, REPLYING)
  );
}

const REPLYING = anyOf('response|reply|answer|retort|rejoinder|responding|replying|answering');
/** In tokens: "to the latest protest of the Chadian". */
const CHARGE_REACH = 5;
const CHARGE = anyOf(
  'charges?|accusations?|allegations?|claims?|criticisms?|protests?|complaints?|objections?|reproaches|fabrications?|remarks|insinuations?|slurs?|anger|outcry',
);

/** Where the words begin that tell of whom something is said. */
function topicFrom({ view, verb }: Frame): number | undefined {
  const saying = verb.sense.family === 'quoted' ? outsideOf(view) : verb;
  if (saying?.sense.family !== 'say') return undefined;
  const start = saying.at + 1;
  const next = behindTime(view.scene.tokens, behindPlace(view, start));
  if (isAnyAt(view, next, OF_ABOUT)) return next + 1;
  const isOfLast = OF_ABOUT.has(saying.sense.rest.at(-1) ?? '');
  return openedBehind(view, start) ?? (isOfLast ? saying.to : undefined);
}

/** Behind "in reply to", "when asked about", "in a message to". */
function openedBehind(view: SentenceView, start: number): number | undefined {
  for (let at = start; at < Math.min(view.sentence.to, start + TAG_REACH); at++) {
    if (opensTopic(view, at)) return behindLead(view, at);
    if (isBehindCharge(view, at)) return at + 1;
    if (isAnyAt(view, at, LETTER) && lowerAt(view, at + 1) === 'to') return at + 2;
  }
  return undefined;
}

/** "…, A said after Chad accused him": behind the charge or demand of another, which the words answer. */
function isBehindCharge(view: SentenceView, at: number): boolean {
  if (lowerAt(view, at) !== 'after') return false;
  const clause = view.clauses.find(({ from }) => from === at + 1);
  const [first] = clause?.verbs ?? [];
  return first?.sense.family === 'speak' && CHARGING.has(first.sense.detail);
}

const CHARGING = anyOf('accuse|criticise|appeal|oppose|threaten');

/** Past "in Lima". */
const behindPlace = ({ mentions }: SentenceView, at: number): number =>
  mentions.find(({ from, isPlace }) => isPlace && from === at + 1)?.to ?? at;

/** "wrote in a message to Peru". */
const LETTER = anyOf('message|letter|note|cable|telegram');

const outsideOf = ({ clauses, scene }: SentenceView) =>
  clauses
    .flatMap(({ verbs }) => verbs)
    .find(({ at, sense }) => sense.family === 'say' && !scene.isQuoted(at));

/** "in reply", "when asked", ", commenting". */
function opensTopic(view: SentenceView, at: number): boolean {
  if (isAnyAt(view, at, ANSWER)) return lowerAt(view, at - 1) === 'in';
  return isAnyAt(view, at, ANSWERING) && isAnyAt(view, at - 1, BEFORE_ASKED);
}

const BEFORE_ASKED = anyOf('when|after|,|while|being');

/** Behind "to" or "about". */
function behindLead(view: SentenceView, from: number): number | undefined {
  for (let at = from + 1; at <= from + LEAD_REACH; at++)
    if (isAnyAt(view, at, LEAD_OUT) && behindTime(view.scene.tokens, at) === at) return at + 1;
  return undefined;
}

const isOfOther = ({ parties }: Mention, own: readonly (string | null)[]): boolean =>
  countriesOf(parties).length === 1 && !own.includes(parties[0]?.country ?? null);
