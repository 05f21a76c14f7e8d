import { hasWord, isAnyAt, leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isCalledToAccount } from './countered-harm.ts';

/** What is imposed on a state. */
const MEASURE = anyOf(
  'sanctions?|pressure|tariffs?|embargo|blockade|measures?|actions?|steps?|costs?|penalties|bans?|curbs|controls|restrictions|duties|isolation',
);
/** What needs "against": "steps against Chad", not "steps on Chad". */
const NEUTRAL = anyOf('actions?|steps?');
const ENDING = anyOf(
  'lift|lifting|lifted|ease|easing|end|ending|stop|stopping|halt|avoid|removal|remove|removing|suspend|suspending|relief|alleviate|alleviating|relax|relaxing|without|refrain|waive|reduce|reducing|drop|dropping|no|from',
);
/** In tokens, back from a measure to a word that ends it. */
const ENDED_REACH = 5;

const HINDERING = anyOf(
  'prevent|preventing|deter|deterring|deny|denying|isolate|isolating|punish|punishing|sanction|sanctioning|weaken|weakening|constrain|constraining|contain|containing|confront|confronting|resist|resisting|defeat|defeating|counter|countering|repel|repelling|stop|stopping|hamper|hampering|limit|limiting|degrade|degrading|hinder|hindering|deprive|depriving|pressure|pressuring|expel|expelling|exclude|excluding|condemn|condemning|ostraci[sz]e|ostraci[sz]ing|beat|beating|fight|fighting|destroy|destroying|crush|crushing|oust|ousting',
);
/** "stand up against Chad". */
const STANDING = anyOf('up|stand|standing|fight|fighting');
/** What takes somebody off in passing: "further", "the". */
const PASSED = anyOf('the|further|also|jointly|together|all');
const GOOD_OF = anyOf(
  'support|readiness|concerns|security|efforts|struggle|fight|right|dependence|exposure',
);

/** Whether a name is that of those against whom something is done: "prevent Chad from", "sanctions on Chad", "hold Chad to account". */
export function isWorkedAgainst(view: SentenceView, mention: Mention): boolean {
  return [isMeasured, isHindered, isCalledToAccount, isKeptFromArms, isQuit].some((isSo) =>
    isSo(view, mention),
  );
}

const QUITTING = anyOf('leave|leaving|quit|quitting|exit|exiting');
const FIRMS = anyOf('business|businesses|companies|company|firms|brands|investors|banks');
/** In tokens: "foreign companies must now leave". */
const FIRMS_REACH = 8;

/** "call on companies to leave Chad". */
function isQuit(view: SentenceView, { from }: Mention): boolean {
  const at = leadIn(view, from);
  return (
    isAnyAt(view, at, QUITTING) &&
    hasWord(view, { from: Math.max(view.sentence.from, at - FIRMS_REACH), to: at }, FIRMS)
  );
}

const NEVER = anyOf('never|not|cannot');
const ARMS = anyOf('nuclear|weapons?|bomb|missiles?');
const ARMS_REACH = 8;

/** "ensuring Chad never acquires a nuclear weapon". */
const isKeptFromArms = (view: SentenceView, { to }: Mention): boolean =>
  hasWord(view, { from: to, to: to + 2 }, NEVER) &&
  hasWord(view, { from: to, to: to + ARMS_REACH }, ARMS);

function isMeasured(view: SentenceView, { from }: Mention): boolean {
  const tied = isAnyAt(view, from - 1, TIE) ? from - 1 : from - 2;
  const [word, tie] = [lowerAt(view, tied - 1), lowerAt(view, tied)];
  const isMeasure = tie === 'on' ? MEASURE.has(word) && !NEUTRAL.has(word) : isBad(word, tie);
  if (isMeasure) return !isEnded(view, tied - 1);
  return TIE.has(tie) && IMPOSED.has(word) && isOfMeasure(view, tied - 1);
}

const IMPOSED = anyOf('applied|imposed|introduced|adopted|taken|levied|used');
/** In tokens, back from "imposed" to what is: "sanctions that should be imposed". */
const IMPOSED_REACH = 6;

function isOfMeasure(view: SentenceView, at: number): boolean {
  for (let back = at - 1; back > Math.max(view.sentence.from, at - IMPOSED_REACH); back--)
    if (isAnyAt(view, back, MEASURE)) return !isEnded(view, back);
  return false;
}

const TIE = anyOf('on|against');

const isBad = (word: string, tie: string): boolean => tie === 'against' && MEASURE.has(word);

const isEnded = (view: SentenceView, at: number): boolean =>
  hasWord(view, { from: Math.max(view.sentence.from, at - ENDED_REACH), to: at }, ENDING);

function isHindered(view: SentenceView, { from, to, isOwner }: Mention): boolean {
  const at = isAnyAt(view, from - 1, PASSED) ? from - 2 : from - 1;
  const word = lowerAt(view, at);
  if (word === 'against') return isAnyAt(view, at - 1, STANDING);
  if (!isAnyAt(view, at, HINDERING) || isEnded(view, at)) return false;
  return !(isOwner && isAnyAt(view, to, GOOD_OF));
}
