import type { Frame } from '../grammar/frame.ts';
import {
  hasWord,
  isAnyAt,
  lowerAt,
  type Range,
  type SentenceView,
} from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const DENYING = anyOf('deny|reject|dismiss|refute|rebut');
const TOLD = anyOf('reports?|rumou?rs?|speculation|stor(?:y|ies)|articles?');
/** Of these "the claim" alone is what somebody else said before. */
const CLAIMED = anyOf('claims?|allegations?|suggestions?');
const PRESS = anyOf('newspapers?|magazine|media|press|television|tv|radio|tabloid|internet|web');
const LED = anyOf('an?|the|any|all|as|false|recent|some|local|such|foreign|that|it|of');
/** Behind which its content stands. */
const THAT = anyOf('that|of|about|he|she|it|they');
/** What states do to each other, or with each other. */
const BETWEEN = anyOf(
  'troops|soldiers|borders?|attack(?:s|ed)?|forces|weapons|missiles?|strikes?|embassy|ambassadors?|diplomats?|talks|meeting|agreement|deal|sanctions|sp(?:y|ies|ying)|spied|invasion|invade[ds]?|war|hostages?|cease-?fire|truce|rebels|planes?|ships?|aircraft|territory|nuclear|uranium|visas?|relations|negotiations?|negotiat(?:e|ed|ing)|treaty|airspace|shell(?:ed|ing)|bomb(?:ed|ing|s)?|militants|terroris(?:m|ts?)|arm(?:s|ed|ing)|back(?:ed|ing)|interfer(?:ence|ed|ing)|meddl(?:ed|ing)|hack(?:ed|ers|ing)|agents|intelligence|tariffs|refugees|prisoners',
);

/** In tokens: "denied as false a newspaper report". */
const REACH = 6;

/** "denied a newspaper report that arrests had been made", "dismissed rumours that he was ill": nothing of what states do to each other. */
export function isOfReport({ view, verb, aspect }: Frame, { to }: Range): boolean {
  if (!DENYING.has(verb.sense.base) || aspect.isPassive) return false;
  let at = verb.at + 1;
  while (at < verb.at + REACH && isLead(lowerAt(view, at))) at++;
  return isToldHere(view, at) && !hasWord(view, { from: at + 1, to }, BETWEEN);
}

const isLead = (word: string): boolean => LED.has(word) || PRESS.has(word);

/** A report with what it says, or one of the press; "the claim" alone is one that was told before. */
function isToldHere(view: SentenceView, at: number): boolean {
  if (isAnyAt(view, at + 1, THAT)) return isAnyAt(view, at, TOLD) || isAnyAt(view, at, CLAIMED);
  return isAnyAt(view, at, TOLD) && isAnyAt(view, at - 1, PRESS);
}
