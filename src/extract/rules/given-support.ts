import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type Range,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf, type Stance } from './rule.ts';

const AND_TO = anyOf('and|to');
const FOR_TO = anyOf('for|to|of');

const HELP = anyOf(
  'support|assistance|aid|help|backing|solidarity|commitment|contribution|steadfast|unwavering',
);
const CONCERN = anyOf('concern|concerns|alarm|regret|dismay|anger');
const THANKS = anyOf('appreciation|gratitude|thanks|grateful|thankful|admiration');
/** In tokens, from whoever gives to what is given: "Chad's generous military support". */
const GIVER_REACH = 3;
const RECEIVER_REACH = 6;

/** The first word for help in a range. */
export function helpIn({ view }: Frame, { from, to }: Range): number | undefined {
  for (let at = from; at < to; at++) if (isAnyAt(view, at, HELP)) return at;
  return undefined;
}

/**
 * What words are that tell of help which another state gives: thanks where it is given to the speaker's own state or
 * nobody is named to whom, else only a comment. Nothing where the help is the speaker's own.
 */
export function ofGivenSupport(
  { view }: Frame,
  { from, to }: Range,
  at: number,
  own: readonly (string | null)[],
): { readonly act: 'praise' | 'comment' | 'criticise'; readonly stance: Stance } | undefined {
  if (!isAnyAt(view, at, HELP) || isAnyAt(view, at - 1, AND_TO)) return undefined;
  const giver = mentionsWithin(view, { from, to: at }).at(-1);
  if (
    isFromOther(view, at, own) ||
    isForSelf(view, { from, to }, at, own) ||
    isYours(view, at) ||
    isGivenToUs(view, { from, to: at })
  )
    return { act: 'praise', stance: 'cooperative' };
  if (!giver || at - giver.to > GIVER_REACH || !gives(giver, at) || isOf(giver, own))
    return undefined;
  const before = { from, to: giver.from };
  if (hasWord(view, before, THANKS)) return { act: 'praise', stance: 'cooperative' };
  if (hasWord(view, before, CONCERN)) return { act: 'criticise', stance: 'conflictual' };
  const receiver = mentionsWithin(view, { from: at + 1, to: Math.min(to, at + RECEIVER_REACH) })[0];
  const isForOthers = receiver !== undefined && !isOf(receiver, own) && isReceiver(view, receiver);
  return isForOthers
    ? { act: 'comment', stance: 'neutral' }
    : { act: 'praise', stance: 'cooperative' };
}

/** "your great support", said to whoever gives it; not "you and your wife my support". */
function isYours(view: Frame['view'], at: number): boolean {
  for (let back = at - 1; back >= at - GIVER_REACH; back--) {
    const word = lowerAt(view, back);
    if (word === 'your') return true;
    if (isAnyAt(view, back, OWN)) return false;
  }
  return false;
}

const OWN = anyOf('my|our|the|a|and|for|to|of');

/** "remember the support for Ghana", said by Ghana, which asks for nothing. */
function isForSelf(
  view: Frame['view'],
  { from, to }: Range,
  at: number,
  own: readonly (string | null)[],
): boolean {
  const receiver = mentionsWithin(view, { from: at + 1, to: Math.min(to, at + RECEIVER_REACH) })[0];
  const isOwn = receiver !== undefined && isOf(receiver, own) && isReceiver(view, receiver);
  return isOwn && hasWord(view, { from, to: at }, RECALLING);
}

const GIVING = anyOf('provide|provides|provided|providing|give|gives|gave|given|grant|granted');
const OUR_LAND = anyOf('country|state|nation|people|citizens|army|forces|government|land|economy');
/** In tokens, back from the help to who gives it: "to provide our country with special macro-financial". */
const GIVING_REACH = 10;

/** "to provide our country with special assistance". */
function isGivenToUs(view: Frame['view'], { from, to }: Range): boolean {
  for (let at = Math.max(from, to - GIVING_REACH); at < to; at++)
    if (isAnyAt(view, at, GIVING)) return isUs(view, at + 1);
  return false;
}

/** "us", "our country"; not "our support". */
const isUs = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'us' || (lowerAt(view, at) === 'our' && isAnyAt(view, at + 1, OUR_LAND));

const RECALLING = anyOf('remember|forget|remembers|appreciate|appreciates|feel');

/** "the support from Chad", "assistance from the government of Chad". */
function isFromOther(view: Frame['view'], at: number, own: readonly (string | null)[]): boolean {
  if (lowerAt(view, at + 1) !== 'from') return false;
  const giver = view.mentions.find((mention) => mention.from > at);
  return giver !== undefined && giver.from - at <= RECEIVER_REACH && !isOf(giver, own);
}

const gives = ({ isOwner, kind, to, parties }: Mention, at: number): boolean =>
  countriesOf(parties).length > 0 &&
  (isOwner || kind === 'adjective' || (kind === 'state' && to === at));

const isOf = ({ parties }: Mention, own: readonly (string | null)[]): boolean =>
  countriesOf(parties).some((country) => own.includes(country));

const isReceiver = (view: Frame['view'], { from }: Mention): boolean =>
  isAnyAt(view, leadIn(view, from), FOR_TO);
