import type { Frame } from '../grammar/frame.ts';
import { LED } from '../grammar/led-end.ts';
import { hasWord, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const OF_FROM = anyOf('of|from');

const SENT = anyOf('delegation|delegations|mission');
const SEATED = anyOf(
  'members|representatives|leaders|leadership|deputies|parliamentarians|legislators|lawmakers|senators|congressmen|staffers',
);
/** In tokens: "with a high-level parliamentary delegation of the". */
const REACH = 9;

/**
 * Those who were met through others: "met a delegation of the Irish parliament", "members of the Bundestag", "a
 * delegation led by Ann Lee".
 */
export function delegationIn(frame: Frame): readonly Mention[] {
  const { view, verb, clause } = frame;
  const [first] = mentionsWithin(view, { from: verb.to, to: clause.to });
  if (!first || first.kind === 'adjective' || first.from - verb.to > REACH) return [];
  const tie = leadIn(view, first.from);
  const isSent = lowerAt(view, tie) === 'by' ? isLed(frame, first, tie) : isOf(frame, first, tie);
  return isSent ? [first] : [];
}

/** "a delegation led by Ann Lee". */
function isLed({ view, verb }: Frame, { kind }: Mention, tie: number): boolean {
  if (kind !== 'person' || !LED.has(lowerAt(view, tie - 1))) return false;
  return hasWord(view, { from: verb.to, to: tie }, SENT);
}

/** "a delegation of the parliament", "members of the parliament". */
const isOf = ({ view }: Frame, { kind, isPlace }: Mention, tie: number): boolean =>
  OF_FROM.has(lowerAt(view, tie)) &&
  (SENT.has(lowerAt(view, tie - 1)) ||
    (SEATED.has(lowerAt(view, tie - 1)) && kind === 'state' && !isPlace));
