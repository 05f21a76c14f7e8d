import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, mentionsWithin, type Range } from '../grammar/sentence-view.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { countriesOf } from './rule.ts';

const HOPE = anyOf('hopes?|expectations?');
const HOPING = anyOf('hopes?|hoped|hoping|waiting');
const FOR_THAT = anyOf('for|that');
const OURSELVES = anyOf('we|i|he|she|it|they');
const mayStandBetween = adverbOr(
  'very|much|still|also|is|are|was|were|has|have|been|now|really|greatly',
);
const HELP = anyOf(
  'support|help|assistance|aid|participation|involvement|contribution|understanding|backing|solidarity',
);
/** In tokens: from the head of what is said to the hope. */
const HEAD = 8;
/** In tokens: "for the continued and strong support". */
const NEAR = 5;
/** In tokens, from the hope to whoever is to act. */
const DOER = 3;

/**
 * Where what an office tells hangs on a hope that somebody else fulfils: "expressed hope that Chad would join", "hopes for the help of
 * Chad", "is waiting for Chad to sign"; not "hoped that the rain would stop".
 */
export function hopeAhead(
  frame: Frame,
  { from, to }: Range,
  own: readonly (string | null)[],
): Range | undefined {
  const { view, verb } = frame;
  if (view.scene.publisher === null) return undefined;
  const at = isOfHope(frame) ? verb.to - 1 : hopingIn(view, { from, to }, own);
  if (at === undefined) return undefined;
  const hoped = { from: at, to: isAnyAt(view, at + 1, FOR_THAT) ? at + 2 : at + 1 };
  if (isOfHelp(view, hoped)) return hoped;
  return isOfOther(view, hoped, to, own) ? hoped : nextHoped(view, hoped, to, own);
}

/** "that the rain would stop and that Chad would help": what is hoped besides. */
function nextHoped(
  view: Frame['view'],
  { to: from }: Range,
  to: number,
  own: readonly (string | null)[],
): Range | undefined {
  for (let at = from; at < to - 1; at++) {
    if (lowerAt(view, at) !== 'and' || lowerAt(view, at + 1) !== 'that') continue;
    const hoped = { from: at + 1, to: at + 2 };
    return isOfOther(view, hoped, to, own) ? hoped : undefined;
  }
  return undefined;
}

/** "expressed hope", "voiced the expectation". */
export const isOfHope = ({ view, verb }: Frame): boolean => isAnyAt(view, verb.to - 1, HOPE);

/** "that Mali very much hopes", said by Mali. */
function hopingIn(
  view: Frame['view'],
  { from, to }: Range,
  own: readonly (string | null)[],
): number | undefined {
  for (let at = from; at < Math.min(to, from + HEAD); at++)
    if (isAnyAt(view, at, HOPING)) return isOwnHope(view, at, own) ? at : undefined;
  return undefined;
}

function isOwnHope(view: Frame['view'], at: number, own: readonly (string | null)[]): boolean {
  let before = at - 1;
  while (mayStandBetween(lowerAt(view, before))) before--;
  if (isAnyAt(view, before, OURSELVES)) return true;
  const one = view.mentions.find(({ to }) => to === before + 1);
  return one !== undefined && countriesOf(one.parties).some((country) => own.includes(country));
}

/** "for the help", "for Chad's continued support". */
function isOfHelp(view: Frame['view'], { to }: Range): boolean {
  for (let at = to; at < to + NEAR; at++) if (isAnyAt(view, at, HELP)) return true;
  return false;
}

/** "that the Chadian side would", "waiting for Chad to": another state is to act; not "for peace in Chad". */
function isOfOther(
  view: Frame['view'],
  hoped: Range,
  to: number,
  own: readonly (string | null)[],
): boolean {
  const [first] = mentionsWithin(view, { from: hoped.to, to });
  if (!first || first.isPlace || first.from - hoped.to >= DOER) return false;
  const isDone = lowerAt(view, hoped.to - 1) !== 'for' || lowerAt(view, first.to) === 'to';
  const named = countriesOf(first.parties);
  return isDone && named.length > 0 && !named.some((country) => own.includes(country));
}
