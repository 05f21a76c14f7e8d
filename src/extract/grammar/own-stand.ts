import { anyOf } from '../text/any-of.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const IS = anyOf('are|is|remain|remains');
const NOT = anyOf("not|n't|never|hardly");
const FOR = anyOf('for|to|with');

/** "Our support for Chad remains firm", "Peru's commitment to the security of Chad is ironclad"; not "to deter Chad", nor "for sanctions against Chad". */
export function isOwnStand(view: SentenceView): boolean {
  const owned = behindOwner(view);
  if (owned === undefined || !isAnyAt(view, owned, STANDS)) return false;
  if (!isAnyAt(view, owned + 1, FOR) || !isOfState(view, owned + 2)) return false;
  const { to } = view.sentence;
  for (let at = owned + 2; at < to - 1; at++)
    if (isAnyAt(view, at, IS))
      return !isAnyAt(view, at + 1, NOT) && [1, 2].some((next) => isAnyAt(view, at + next, FIRM));
  return false;
}

/** "Chad", "the people of Chad", "Chad's independence", "the Chadian people", "helping Chad": a state, or what is good for it. */
function isOfState(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.sentence.to; at++) {
    const named = view.mentions.find((one) => one.from === at);
    if (named?.isOwner === true) return isGood(view, named.to + 1);
    if (named) return named.kind !== 'adjective' || isGood(view, named.to);
    if (!isAnyAt(view, at, LEADS) && !isAnyAt(view, at, GOODS)) return false;
  }
  return false;
}

/** "independence", "territorial integrity". */
const isGood = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, isAnyAt(view, at, LEADS) ? at + 1 : at, GOODS);

const LEADS = anyOf(
  'the|a|of|and|our|free|independent|sovereign|democratic|brave|territorial|all|full|support|supporting|help|helping|defend|defending|protect|protecting|assist|assisting',
);
const GOODS = anyOf(
  'people|peoples|government|nation|state|ally|allies|friend|friends|partner|partners|independence|sovereignty|security|integrity|unity|freedom|safety|defen[cs]e|stability|prosperity|democracy|future|right|rights|recovery|reconstruction|development',
);

/** Behind "our" or the state that the sentence opens with: "Peru's firm support". */
function behindOwner(view: SentenceView): number | undefined {
  const { from } = view.sentence;
  const to = lowerAt(view, from) === 'our' ? from + 1 : behindOwnName(view);
  return to !== undefined && isAnyAt(view, to, ADJECTIVES) ? to + 1 : to;
}

function behindOwnName(view: SentenceView): number | undefined {
  const first = lowerAt(view, view.sentence.from) === 'the' ? view.sentence.from + 1 : undefined;
  const own = view.mentions.find(({ from }) => from === (first ?? view.sentence.from));
  const isOwn =
    own?.parties.length === 1 && own.parties[0]?.country === view.scene.publisher?.country;
  if (!own || !isOwn) return undefined;
  return own.isOwner ? own.to + 1 : own.kind === 'adjective' ? own.to : undefined;
}

const STANDS = anyOf('support|commitment|solidarity|backing|friendship|alliance');
const ADJECTIVES = anyOf('firm|strong|full|continued|unconditional|political|military');
const FIRM = anyOf(
  'ironclad|iron|unwavering|unshakeable|unshakable|unshaken|steadfast|unconditional|rock|undiminished|unbreakable|resolute|firm|strong|absolute|enduring|unchanged|unequivocal',
);
