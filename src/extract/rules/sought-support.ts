import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { ofGivenSupport } from './given-support.ts';
import type { Judged } from './judged.ts';
import { hasOther } from './rule.ts';

const FOR_TO = anyOf('for|to|on|upon');

const AHEAD = anyOf("will|would|shall|to|and|is|was|are|were|be|'ll|had|has|have");
const mayStandBetween = adverbOr('also|soon|now|again|not');
const SEEKING = anyOf(
  'ask(?:ed|ing)?|seek(?:ing)?|sought|request(?:ed|ing)?|solicit(?:ed|ing)?|enlist(?:ed|ing)?|appeal(?:ed|ing)?|beg(?:ged|ging)?|call(?:ed|ing)?|turn(?:ed|ing)?|plead(?:ed|ing)?|look(?:ed|ing)?',
);
/** These ask only with "for" or "to" behind them. */
const WITH_TIE = /^(?:appeal|beg|call|turn|plead|look)/;
/** In tokens, from the verb of asking to the help: "ask the government of Brazil for urgent financial". */
const REACH = 10;

const ASKED: Judged = { act: 'appeal', stance: 'cooperative' };
/** "said Chad had asked it for help". */
const TOLD: Judged = { act: 'comment', stance: 'neutral' };

/** What words of help are that is asked for or that another state gives; nothing where it is the speaker's own. */
export const ofSupport = (
  frame: Frame,
  region: Range,
  at: number,
  own: readonly (string | null)[],
): Judged | undefined =>
  soughtIn(frame, region, at, own) ??
  demandedIn(frame, region, at) ??
  ofGivenSupport(frame, region, at, own);

const OUGHT = anyOf('should|must|ought');
const BEING = anyOf('be|become|remain');
/** In tokens, from "should" to the help: "should be a first clear sign of". */
const OUGHT_REACH = 9;

/** "the visa should be a sign of support from Chad": asked for. */
function demandedIn({ view }: Frame, { from }: Range, at: number): Judged | undefined {
  for (let verb = at - 2; verb >= Math.max(from, at - OUGHT_REACH); verb--)
    if (isAnyAt(view, verb, OUGHT) && isAnyAt(view, verb + 1, BEING)) return ASKED;
  return undefined;
}

/** "said it would ask Chad for help", "would seek the support of Chad": help that is asked for, not given. */
function soughtIn(
  { view }: Frame,
  { from }: Range,
  at: number,
  own: readonly (string | null)[],
): Judged | undefined {
  for (let verb = at - 1; verb >= Math.max(from, at - REACH); verb--) {
    const found = isAnyAt(view, verb, NEEDING)
      ? neededBy(view, verb, own)
      : askedAt(view, verb, { from, to: at }, own);
    if (found) return found;
  }
  return undefined;
}

function askedAt(
  view: Frame['view'],
  verb: number,
  { from, to }: Range,
  own: readonly (string | null)[],
): Judged | undefined {
  if (!isAnyAt(view, verb, SEEKING) || !isAsking(view, verb, { from, to })) return undefined;
  const asking = mentionsWithin(view, { from, to: verb }).find((one) => verb - one.to <= 2);
  return asking && hasOther(asking.parties, own) ? TOLD : ASKED;
}

const NEEDING = anyOf('needs?|needed');
const OURSELVES = anyOf('we|i|it|they');

/** "Mali also needs support from Chad", said by Mali, asks; "many Malians need help" only tells. */
function neededBy(
  view: Frame['view'],
  verb: number,
  own: readonly (string | null)[],
): Judged | undefined {
  const before = mayStandBetween(lowerAt(view, verb - 1)) ? verb - 2 : verb - 1;
  if (isAnyAt(view, before, OURSELVES)) return ASKED;
  const one = view.mentions.find(({ to }) => to === before + 1);
  if (!one || one.isOwner || hasOther(one.parties, own)) return undefined;
  return one.kind === 'adjective' ? TOLD : ASKED;
}

function isAsking(view: Frame['view'], verb: number, { to }: Range): boolean {
  const before = mayStandBetween(lowerAt(view, verb - 1)) ? verb - 2 : verb - 1;
  if (!isAnyAt(view, before, AHEAD) || lowerAt(view, verb + 1) === 'by') return false;
  if (!WITH_TIE.test(lowerAt(view, verb))) return true;
  return isAnyAt(view, verb + 1, FOR_TO) || mentionsWithin(view, { from: verb, to }).length > 0;
}
