import type { Frame } from '../grammar/frame.ts';
import { LED } from '../grammar/led-end.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { beforeCount, beforeHouses, isCount } from './how-many-met.ts';

const OF_FROM = anyOf('of|from');

const SENT = anyOf('delegation|delegations|mission');
const GROUP = anyOf('group|groups|number');
const SEATED = anyOf(
  'members|representatives|leaders|leadership|deputies|parliamentarians|legislators|lawmakers|senators|congressmen|staffers',
);
/** In tokens: "with a high-level parliamentary delegation of the". */
const REACH = 9;

/**
 * Those who were met through others: "met a delegation of the Irish parliament", "members of the Bundestag", "a
 * delegation led by Ann Lee", "a group of Irish senators", "several Irish senators".
 */
export function delegationIn(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const [first] = mentionsWithin(view, { from: verb.to, to: clause.to });
  if (!first || first.from - verb.to > REACH) return [];
  // "a high-level Irish delegation"
  if (!first.isOwner && isOfDelegation(frame, first)) return [first];
  if (first.kind === 'adjective') return [];
  const tie = leadIn(view, first.from);
  const isSent = lowerAt(view, tie) === 'by' ? isLed(frame, first, tie) : isOf(frame, first, tie);
  return isSent || isGroup(frame, first) ? [first] : [];
}

const isOfDelegation = ({ view, verb }: Frame, { from, to }: Mention): boolean =>
  [to - 1, to].some((at) => isAnyAt(view, at, SENT)) &&
  lowerAt(view, verb.to) === 'a' &&
  from - verb.to <= RANKED &&
  !hasWord(view, { from: verb.to, to: from }, TIES);

/** "received a proposal from the Irish delegation": no guests. */
const TIES = anyOf('by|from|of|to|for|with');

/** In tokens: "a high-level". */
const RANKED = 5;

/** "met with several Irish senators", "met a group of more than 20 Irish senators". */
function isGroup({ view, verb }: Frame, { kind, isPlace, from, to }: Mention): boolean {
  // "US businessmen" are named by their state alone, and speak for nobody.
  if (kind !== 'state' || isPlace || to - from < 2) return false;
  const before = beforeCount(view, from - 1);
  const isCounted =
    isCount(view, before + 1, from) && (before === verb.to - 1 || lowerAt(view, before) === 'with');
  const isOfGroup = lowerAt(view, before) === 'of' && isAnyAt(view, before - 1, GROUP);
  return isCounted || isOfGroup;
}

/** "a delegation led by Ann Lee". */
function isLed({ view, verb }: Frame, { kind }: Mention, tie: number): boolean {
  if (kind !== 'person' || !isAnyAt(view, tie - 1, LED)) return false;
  return hasWord(view, { from: verb.to, to: tie }, SENT);
}

/** "a delegation of the parliament", "members of the parliament". */
function isOf({ view }: Frame, { kind, isPlace }: Mention, tie: number): boolean {
  if (!isAnyAt(view, tie, OF_FROM)) return false;
  const noun = lowerAt(view, beforeHouses(view, tie) - 1);
  return SENT.has(noun) || (SEATED.has(noun) && kind === 'state' && !isPlace);
}
