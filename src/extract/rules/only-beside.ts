import type { Kind } from '../../../events/detail.ts';
import { isBehindFired } from '../grammar/fired-from.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isVictim } from './sanction-reason.ts';

const COMMA_THE = anyOf(',|the');
const SAID_SAYS = anyOf('said|says|reported');
const OVER_FOR = anyOf('over|for');
const BORDER_FRONTIER = anyOf('border|frontier');

/** Whether a state is named only to tell where something was done or what for, and not to whom. */
export const isOnlyBeside = (view: SentenceView, kind: Kind, mention: Mention): boolean =>
  isSpeaking(view, mention) ||
  isFormerRuler(view, mention) ||
  (kind === 'aid' && (isBehindTie(view, mention) || isHelper(view, mention))) ||
  (kind === 'force' &&
    (isAcrossFrom(view, mention) || isNearBorder(view, mention) || isFiredFrom(view, mention))) ||
  (kind === 'detention' && isReason(view, mention)) ||
  (kind === 'sanction' && (isOfMeasures(view, mention) || isVictim(view, mention)));

/** "joined the EU sanctions against Chad": whose they are. */
const isOfMeasures = (view: SentenceView, { to, parties }: Mention): boolean =>
  parties[0]?.country === 'EUE' && isAnyAt(view, to, MEASURES);

const MEASURES = anyOf('sanctions|embargo|measures|restrictions');

/** "returned fire, the Joint Chiefs of Staff said": whose word it is. */
const isSpeaking = (view: SentenceView, { from, to }: Mention): boolean =>
  isAnyAt(view, from - 1, COMMA_THE) && isAnyAt(view, to, SAID_SAYS);

/** "rockets fired from Chad by gunmen": not at Chad. */
const isFiredFrom = (view: SentenceView, { from, isPlace }: Mention): boolean =>
  isPlace && isBehindFired(view, from);

/** "since independence from Britain". */
const isFormerRuler = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'from' && lowerAt(view, from - 2) === 'independence';

/** In tokens: "over the death of a". */
const REASON_REACH = 7;

/** "arrested two men over the death of a Chadian": he is not the one who is held. */
function isReason(view: SentenceView, { from }: Mention): boolean {
  for (let at = from - 1; at >= Math.max(view.sentence.from, from - REASON_REACH); at--)
    if (isAnyAt(view, at, OVER_FOR)) return HARM.test(wordBetween(view, at, from));
  return false;
}

const HARM =
  /\b(?:deaths?|killings?|murders?|attacks?|bombings?|kidnapping|shooting|rape|abduction)\b/;

const wordBetween = ({ scene }: SentenceView, from: number, to: number): string =>
  scene.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "for posts on its border with Chad": not to Chad. */
const isBehindTie = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'with' && isAnyAt(view, from - 2, TIE);

/** In tokens, from "with" to the first of those who help: "with Chad, Mali and Togo". */
const HELPERS_REACH = 6;

/** "sent food, working closely with Chad and Mali", "in partnership with Chad": those help to give. */
function isHelper(view: SentenceView, { from }: Mention): boolean {
  for (let at = from - 1; at >= Math.max(view.sentence.from, from - HELPERS_REACH); at--) {
    if (lowerAt(view, at) !== 'with') continue;
    const before = lowerAt(view, at - 1);
    return WORKING.has(isAnyAt(view, at - 1, CLOSELY) ? lowerAt(view, at - 2) : before);
  }
  return false;
}

const CLOSELY = anyOf('closely|together|directly');
const WORKING = anyOf(
  'working|coordinating|co-ordinating|collaborating|cooperating|partnering|partnership|coordination|co-ordination|collaboration|cooperation|conjunction|consultation|concert|together|jointly',
);

/** "killed two rebels near the border with Chad": not in Chad. */
const isAcrossFrom = (view: SentenceView, { from }: Mention): boolean =>
  lowerAt(view, from - 1) === 'with' &&
  isAnyAt(view, from - 2, BORDER_FRONTIER) &&
  [3, 4, 5].some((back) => lowerAt(view, from - back) === 'near');

/** "killed 12 rebels near the Chadian border": not in Chad. */
const isNearBorder = (view: SentenceView, { kind, from, to }: Mention): boolean =>
  kind === 'adjective' &&
  isAnyAt(view, to, BORDER_FRONTIER) &&
  [1, 2].some((back) => lowerAt(view, from - back) === 'near');

const TIE = anyOf('borders?|frontier|dispute|differences|war|conflict|talks');
