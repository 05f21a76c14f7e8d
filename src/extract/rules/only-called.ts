import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';

const CALLING = anyOf('friends?|partners?|ally|allies');
/** In tokens, back from what somebody is called to what makes it a verdict: "is one of our oldest and closest friends". */
const VERDICT_REACH = 9;
const VERDICT = anyOf(
  "is|are|am|was|were|be|been|being|'s|'re|'m|as|remains?|remained|became|becomes?|considers?|considered|calls?|called|regards?|find|found|have|has|had|gained|thank|thanks|grateful|proud",
);
/** Behind these nobody is judged: "together with our friends". */
const STOPS = anyOf(
  'with|to|for|from|by|in|on|at|between|or|that|which|who|when|if|where|while|[,;:.–—“”"]',
);
const ONE_OF = anyOf('one|some|two|most|part');

/** "our Chadian friends have built it", "the partners of Chad": called so in passing, which is no praise; "Chad is our friend" is. */
const isOnlyCalled = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'praise' && isAnyAt(view, at, CALLING) && !isVerdict(view, at);

function isVerdict(view: SentenceView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(view.sentence.from, at - VERDICT_REACH); back--) {
    const word = lowerAt(view, back);
    if (isAnyAt(view, back, VERDICT)) return true;
    if (isAnyAt(view, back, STOPS) || (word === 'of' && !isAnyAt(view, back - 1, ONE_OF)))
      return false;
  }
  return false;
}

const DAY_PARTS = anyOf('day|morning|afternoon|evening|night|luck');

/** "Good afternoon": said to anybody. */
const isGoodDay = ({ view }: Frame, at: number): boolean =>
  lowerAt(view, at) === 'good' && isAnyAt(view, at + 1, DAY_PARTS);

const PROOF = anyOf('guarantees?|legal|legally|evidence|proof|information|grounds?|legislative');

/** "solid guarantees", "will be achieved without fail", "the counterpart for leadership of the effort": asked for, yet to be, or an office. */
const isNoMerit = ({ view }: Frame, at: number, { act }: Content): boolean => {
  if (act !== 'praise') return false;
  const word = lowerAt(view, at);
  if (word === 'solid') return isAnyAt(view, at + 1, PROOF);
  if (word === 'achieved') return lowerAt(view, at - 1) === 'be';
  return word === 'leadership' && lowerAt(view, at - 1) === 'for' && lowerAt(view, at + 1) === 'of';
};

/** "The security of any nation cannot be ensured": of no state that is named. */
const isOfAnySecurity = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'support' && lowerAt(view, at) === 'security' && isAnyAt(view, at + 2, ANY);

const ANY = anyOf('any|all|every|each|some|other|others|states|nations|countries|one|no');

/** Kind words that only name or greet somebody. */
export const ONLY_CALLED = [isOnlyCalled, isGoodDay, isNoMerit, isOfAnySecurity] as const;
