import type { Frame } from '../grammar/frame.ts';
import { hasWordLike, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';

const DENYING = /^(?:deny|reject|dismiss|refute|rebut)$/;
const TOLD = /^(?:reports?|rumou?rs?|speculation|stor(?:y|ies)|articles?)$/;
/** Of these "the claim" alone is what somebody else said before. */
const CLAIMED = /^(?:claims?|allegations?|suggestions?)$/;
const PRESS = /^(?:newspapers?|magazine|media|press|television|tv|radio|tabloid|internet|web)$/;
const LED = /^(?:an?|the|any|all|as|false|recent|some|local|such|foreign|that|it|of)$/;
/** Behind which its content stands. */
const THAT = /^(?:that|of|about|he|she|it|they)$/;
/** What states do to each other, or with each other. */
const BETWEEN =
  /^(?:troops|soldiers|borders?|attack(?:s|ed)?|forces|weapons|missiles?|strikes?|embassy|ambassadors?|diplomats?|talks|meeting|agreement|deal|sanctions|sp(?:y|ies|ying)|spied|invasion|invade[ds]?|war|hostages?|cease-?fire|truce|rebels|planes?|ships?|aircraft|territory|nuclear|uranium|visas?|relations|negotiations?|negotiat(?:e|ed|ing)|treaty|airspace|shell(?:ed|ing)|bomb(?:ed|ing|s)?|militants|terroris(?:m|ts?)|arm(?:s|ed|ing)|back(?:ed|ing)|interfer(?:ence|ed|ing)|meddl(?:ed|ing)|hack(?:ed|ers|ing)|agents|intelligence|tariffs|refugees|prisoners)$/;

/** In tokens: "denied as false a newspaper report". */
const REACH = 6;

/** "denied a newspaper report that arrests had been made", "dismissed rumours that he was ill": nothing of what states do to each other. */
export function isOfReport({ view, verb, aspect }: Frame, { to }: Range): boolean {
  if (!DENYING.test(verb.sense.base) || aspect.isPassive) return false;
  let at = verb.at + 1;
  while (at < verb.at + REACH && isLead(lowerAt(view, at))) at++;
  return isToldHere(view, at) && !hasWordLike(view, at + 1, to, BETWEEN);
}

const isLead = (word: string): boolean => LED.test(word) || PRESS.test(word);

/** A report with what it says, or one of the press; "the claim" alone is one that was told before. */
function isToldHere(view: SentenceView, at: number): boolean {
  const word = lowerAt(view, at);
  if (THAT.test(lowerAt(view, at + 1))) return TOLD.test(word) || CLAIMED.test(word);
  return TOLD.test(word) && PRESS.test(lowerAt(view, at - 1));
}
