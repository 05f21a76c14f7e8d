import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type Range } from '../grammar/sentence-view.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import type { Stance } from './rule.ts';

const isAdverb = adverbOr('also|now|further');

const VIOLENT = anyOf(
  'strikes?|attack|attacks|retaliate|retaliation|punish|bomb|bombing|sanctions|tariffs|expel|invade|avenge|destroy|blockade',
);
const ENDING = anyOf(
  'lift|lifting|ease|easing|end|ending|stop|stopping|halt|avoid|prevent|against|without|remove|cease|suspend|from|not|over|after|pause|delay|drop|reduce|waive',
);
/** In tokens, back from a violent word to one that ends it: "to lift the sanctions". */
const ENDED_REACH = 4;

/** Whether what somebody means to do is violent: "committed to a strike", not "to lift the sanctions". */
export function isViolent({ view }: Frame, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) {
    if (!isAnyAt(view, at, VIOLENT) && !isWarMade(view, at)) continue;
    const from = Math.max(view.sentence.from, at - ENDED_REACH);
    if (!hasWord(view, { from, to: at }, ENDING)) return true;
  }
  return false;
}

/** "wage a war", "go to war", "war on Chad"; not "forced out by the war". */
const isWarMade = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'war' &&
  (isAnyAt(view, at + 1, WAR_ON) || [1, 2].some((b) => isAnyAt(view, at - b, MAKING)));

const WAR_ON = anyOf('on|against|with');
const MAKING = anyOf('wag(?:e|ing)|declar(?:e|ing)|start|starting|unleash|to|make|making');

const AHEAD = anyOf("will|would|shall|'ll");
const HARDENING = anyOf(
  'tighten|toughen|impose|extend|expand|widen|broaden|prolong|renew|strengthen|intensify|maintain|keep|adopt|introduce|increase|raise|slap|step|reinforce',
);
const PROPOSING = anyOf('propose|push|press|seek|suggest');
const HARM = anyOf(
  'sanctioned|listed|listings|sanctions|tariffs|duties|curbs|controls|restrictions|embargo|pressure|ban|bans|blockade',
);
const CUTTING = anyOf(
  'freeze|ban|restrict|toughen|cut|halve|punish|halt|suspend|stop|withhold|downgrade|seize|sue|boycott|expel|retaliate|block|summon',
);
const HARMLESS = anyOf(
  'bombing|attacking|shelling|striking|attacks|strikes|sanctions|off|its|their',
);
/** In tokens, from what is done to the harm: "tighten the export controls". */
const HARM_REACH = 5;

/** "will tighten the sanctions", "would stop sending arms", "would freeze": what a state will do to another is hard on it. */
export function isHardWill({ view }: Frame, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) {
    if (!isAnyAt(view, at, AHEAD)) continue;
    const verb = isAdverb(lowerAt(view, at + 1)) ? at + 2 : at + 1;
    return isHard(view, verb, range.to) || isCountering(view, verb, range.to);
  }
  return false;
}

function isHard(view: Frame['view'], verb: number, to: number): boolean {
  const word = lowerAt(view, verb);
  if (isAnyAt(view, verb, PROPOSING)) return hasHarm(view, verb + 1, to);
  if (isAnyAt(view, verb, CUTTING)) return !isAnyAt(view, verb + 1, HARMLESS);
  if (isKeptSo(view, verb, to)) return true;
  if (word === 'take' && hasCourt(view, verb + 1, to)) return true;
  if (isAnyAt(view, verb, SUING) || (isAnyAt(view, verb, FILING) && hasSuit(view, verb + 1, to)))
    return true;
  return isAnyAt(view, verb, HARDENING) && hasHarm(view, verb + 1, Math.min(to, verb + HARM_REACH));
}

/** In tokens: "continue our efforts to further". */
const EFFORT_REACH = 12;
const COUNTERING = anyOf(
  'curtail|curb|disrupt|degrade|counter|isolate|deprive|deter|confront|thwart|undermine|accountable|militari[sz]ation|posed|advancement|malign|coercion|non-market|circumvent|circumventing|circumvention|immobili[sz]ed',
);
const SOFTENING = anyOf('not|without|together|crime|terrorism|trafficking|threats?|disinformation');

const TAKING = anyOf('impose|imposing|reduce|reducing|limit|limiting|deny|denying|pressure');
const MEANS = anyOf('costs?|revenues?|ability|capability');

/** "will work to curtail its trade", "will hold it accountable", "will impose costs"; not "will counter threats together". */
const isCountering = (view: Frame['view'], from: number, to: number): boolean => {
  const range = { from, to: Math.min(to, from + EFFORT_REACH) };
  const isMeant =
    hasWord(view, range, COUNTERING) ||
    (hasWord(view, range, TAKING) && hasWord(view, range, MEANS));
  return isMeant && !hasWord(view, range, SOFTENING);
};

/** "will keep blocking the road", "will keep the border with Chad shut". */
function isKeptSo(view: Frame['view'], verb: number, to: number): boolean {
  if (isAnyAt(view, verb, GOING_ON) && isAnyAt(view, verb + 1, CUT_ON)) return true;
  return isAnyAt(view, verb, KEEPING) && hasWord(view, { from: verb + 1, to }, SHUT);
}

const KEEPING = anyOf('keep|leave');
const SHUT = anyOf('shut|closed|sealed');

const GOING_ON = anyOf('keep|continue');
const CUT_ON = anyOf(
  '(?:block|bann|freez|restrict|punish|withhold|boycott|cutt|suspend|vetoe?|reject|refus)ing',
);

/** "will take Chad to the World Court": a suit. */
const hasCourt = (view: Frame['view'], from: number, to: number): boolean =>
  hasWord(view, { from, to: Math.min(to, from + COURT_REACH) }, COURTS);

const SUING = anyOf('sue|complain|protest');
const FILING = anyOf('file|lodge|submit|bring|make');

/** "will lodge a complaint against Chad". */
const hasSuit = (view: Frame['view'], from: number, to: number): boolean =>
  hasWord(view, { from, to: Math.min(to, from + SUIT_REACH) }, SUITS);

const SUITS = anyOf('complaint|complaints|protest|suit|lawsuit|lawsuits|charges');
/** In tokens: "a formal complaint". */
const SUIT_REACH = 4;

const COURTS = anyOf('court|tribunal|arbitration|wto|organization|organisation');
/** In tokens. */
const COURT_REACH = 8;

const hasHarm = (view: Frame['view'], from: number, to: number): boolean =>
  hasWord(view, { from, to }, HARM);

const HOSTILE = anyOf(
  'stop|end|halt|cease|abandon|withdraw|withdrawal|withdrawn|deprived|refrain|desist|relinquish|vacate|pressure|sanctions|punish|punished|accountable|wrongdoing|wrongdoings|mistakes|provocations|lose|pay|paid|isolate|isolated|defeat|defeated|condemn|condemned|consequences|apologise|apologize',
);

const FRIENDLY =
  /^(?:cooperat\w*|collaborat\w*|coordinat\w*|partner\w*|friend\w*|ties|relations|support\w*|invest\w*|join\w*|deepen\w*|expand\w*|strengthen\w*|closer|together|solidarity|help|assist\w*|aid|welcom\w*|joint|dialogue|trust|exchange\w*)$/;

/** What is to be done at once without being hard on anybody. */
const SETTLING = anyOf('ceasefire|truce|settlement|talks|negotiations|dialogue|hostages');

/** "return full control of the dam to": what a state holds that is not its own. */
const isGivenBack = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at) === 'return' &&
  [1, 2, 3].some((next) => lowerAt(view, at + next) === 'control');

/** "asked Chad not to stop the drills". */
const isNotTo = (view: Frame['view'], at: number): boolean =>
  lowerAt(view, at - 1) === 'to' && lowerAt(view, at - 2) === 'not';

/** An appeal to stop or give up something is hard on whoever hears it, one to work together is friendly, any other is neither. */
export function appealStance({ view }: Frame, range: Range): Stance {
  let isFriendly = false;
  let isHasty = false;
  let isSettling = false;
  for (let at = range.from; at < range.to; at++) {
    const word = lowerAt(view, at);
    if ((isAnyAt(view, at, HOSTILE) && !isNotTo(view, at)) || isGivenBack(view, at))
      return 'conflictual';
    isHasty ||= word === 'immediately';
    isSettling ||= isAnyAt(view, at, SETTLING);
    isFriendly ||= FRIENDLY.test(word);
  }
  if (isHasty && !isSettling) return 'conflictual';
  return isFriendly ? 'cooperative' : 'neutral';
}
