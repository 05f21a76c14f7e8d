import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { isAny } from '../text/token-at.ts';
import { isPast } from '../verb-senses.ts';
import type { Clause } from './clause.ts';
import { isTale } from './denial.ts';
import { isEnsured } from './ensured.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

const THE_AN = anyOf('the|an?|it|he|she|they|we|any|both|its|his|her|their');
const SAY_CLAIM = anyOf('say|claim|conclude');

const CONDITIONS = anyOf('if|unless|whether');
const INVERTED = anyOf('had|should|were');
const HOPES = new Set(['hope', 'expect', 'want', 'think', 'believe', 'seek']);
const ASKING = anyOf('demand|insist|urge|propose|recommend|request|suggest|ask|order');
/** The same where no more is known of the verb: "suggested to Ann that A sign". */
const ASKED = anyOf('(?:demand|propos|recommend|request|suggest)(?:ed|ing)');
/** "it is possible that", "provided that". */
const UNSURE = anyOf(
  'wish|wishes|wished|possible|likely|unlikely|impossible|doubtful|unclear|conceivable|possibility|idea|fears?|chance|prospect|risk|imagine|suppose|supposing|assuming|provided|condition|assumption|scenario',
);
const ANALYSTS = anyOf(
  'analysts?|experts?|economists?|researchers?|commentators?|columnists?|historians?|critics|professors?|pundits|strategists?|academics?|think-tank|scholars?|pollsters?',
);
/** In tokens: back to "that", or to whoever has a view. */
const REACH = 20;

export const isConditional = (clause: Clause | undefined): boolean =>
  CONDITIONS.has(clause?.conjunction ?? '');

/** "if A expelled B", "demanded that B stop", "hopes that A signs": told as something that may be. */
export function isOnlyImagined(view: SentenceView, index: number, verb: Verb): boolean {
  const clause = view.clauses[index];
  if (!clause) return false;
  const governing = elementAt(view.clauses, index - 1);
  // "if A agreed and B signed"
  const isJoined =
    clause.link === 'coordinate' && isConditional(governing) && !isTeller(clause, verb);
  if (isJoined || isCondition(view, clause) || isDoubted(view, clause, verb)) return true;
  if (isYetToHappen(view, index, verb) || isEnsured(view, verb)) return true;
  return clause.link === 'content' && governing !== undefined && isWished(view, governing, verb);
}

/** What is asked for, hoped for or foreseen by whoever speaks in the clause before. */
function isWished(view: SentenceView, governing: Clause, verb: Verb): boolean {
  const by = governing.verbs.at(-1);
  if (!by) return isBase(view, verb) && hasWord(view, governing, ASKED);
  const isAsked = ASKING.has(by.sense.base) && isBase(view, verb);
  return isAsked || HOPES.has(by.sense.base) || isOfAnalyst(view, governing.from, by.at);
}

/** "if A signs, B said": whose words they are. */
const isTeller = ({ conjunction }: Clause, { sense }: Verb): boolean =>
  conjunction === ',' && isPast(sense.tense) && (sense.family === 'say' || TELLING.has(sense.base));

const TELLING = anyOf('warn|threaten|vow|insist');

/** "stop", and "cut", which is past too. */
const isBase = (view: SentenceView, { at, sense }: Verb): boolean =>
  sense.tense === 'base' || lowerAt(view, at) === sense.base;

/** "We look forward to steps like lifting the ban, reopening the consulate": nothing of it is done. */
const isAwaited = (view: SentenceView, index: number, { at, sense }: Verb): boolean =>
  sense.tense === 'ing' &&
  sense.family !== 'speak' &&
  view.clauses
    .slice(0, index + 1)
    .some(({ verbs }) =>
      verbs.some((verb) => verb.at < at && AWAITING.has(verb.sense.rest[0] ?? '')),
    );

const AWAITING = new Set(['forward']);

/** "if A signed", "as if A had signed", "had A signed", "should A sign". */
const isCondition = (view: SentenceView, clause: Clause): boolean =>
  isConditional(clause) ||
  isSupposed(view, clause) ||
  isAnyAt(view, clause.from, CONDITIONS) ||
  (isAnyAt(view, clause.from, INVERTED) && isBeforeSubject(view, clause.from + 1));

function isYetToHappen(view: SentenceView, index: number, verb: Verb): boolean {
  const clause = view.clauses[index];
  return (
    isAwaited(view, index, verb) || (clause !== undefined && isStillToCome(view, clause, verb))
  );
}

/** "may return after A signs", "until A stops", in what an office tells: that is yet to happen. */
const isStillToCome = (view: SentenceView, { conjunction }: Clause, { at, sense }: Verb): boolean =>
  view.scene.publisher !== null &&
  BEHIND_WHICH.has(conjunction) &&
  PRESENT.has(sense.tense) &&
  view.mentions.some(({ to, isNamed }) => to === at && isNamed);

const BEHIND_WHICH = anyOf('after|before|until|till|once');
const PRESENT = anyOf('present|base');

/** "Suppose A expelled B", "imagine that A signed". */
const isSupposed = ({ scene, sentence }: SentenceView, { from }: Clause): boolean =>
  from - sentence.from <= 1 && isAny(scene.tokens, sentence.from, SUPPOSING);

const SUPPOSING = anyOf('suppose|supposing|imagine|imagining|assume|assuming');

/** "had A signed", not "who had signed". */
const isBeforeSubject = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, THE_AN) || view.mentions.some(({ from }) => from === at);

/** "rumours that A signed", "it is possible that A signed", also where no verb stands before "that". */
function isDoubted(view: SentenceView, { from, link }: Clause, { at }: Verb): boolean {
  if (link === 'content') return isDoubtedAt(view, from);
  for (let that = at - 1; that > Math.max(from, at - REACH); that--) {
    if (lowerAt(view, that) === 'that') return isDoubtedAt(view, that + 1);
  }
  return false;
}

const isDoubtedAt = (view: SentenceView, from: number): boolean =>
  isTale(view, from) ||
  isYetToSay(view, from - 2) ||
  isAnyAt(view, from - 2, UNSURE) ||
  (lowerAt(view, from - 2) === 'event' && lowerAt(view, from - 4) === 'in');

/** "too early to say that", "will be able to say for sure that": what nobody says as yet. */
function isYetToSay(view: SentenceView, before: number): boolean {
  for (let at = before; at > before - SAYING_REACH; at--) {
    if (isAnyAt(view, at, SAY_CLAIM) && lowerAt(view, at - 1) === 'to')
      return isAnyAt(view, at - 2, UNABLE);
  }
  return false;
}

const SAYING_REACH = 3;
const UNABLE = anyOf('early|premature|difficult|hard|impossible|soon|able|possible|reason|wrong');

/** "An analyst said that A had signed": his view of it. */
const isOfAnalyst = (view: SentenceView, from: number, before: number): boolean =>
  hasWord(view, { from: Math.max(from, before - REACH), to: before }, ANALYSTS);
