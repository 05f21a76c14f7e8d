import type { Frame } from '../grammar/frame.ts';
import { PREPOSITIONS } from '../grammar/prepositions.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const TAKEN_OR_FREED = anyOf('detention|release-exchange');
/** What is held, caught or swapped may be other things: "held talks", "caught fire", "swapped shirts". */
const OF_MANY_SENSES = anyOf(
  'hold|keep|catch|grab|snatch|bag|collar|pick|swap|trade|exchange|let|turn',
);
const PARTICLES = anyOf('off|up|down|out|on|onto|back|over');
/** "caught them off guard", "held them to a draw", "let them off the hook", "the envoy's proposal". */
const GOES_ON = anyOf("off|to|responsible|accountable|liable|answerable|the|lightly|'s");
const WITHIN_PATTERN = anyOf('up|in|back|over|out');
const OWN = anyOf('its|their|our|his|her');
const BIDDING = anyOf('tell|order|ask|instruct|request|require');
const LEAVING = anyOf('leave|depart|quit|go');

/** "held a ceremony for sailors", "caught the Peruvians off guard": nobody is held or set free by that. */
export const isNobodyTaken = ({ view, verb }: Frame): boolean =>
  TAKEN_OR_FREED.has(verb.sense.detail) &&
  (isMoneySeized(view, verb) ||
    (OF_MANY_SENSES.has(verb.sense.base) &&
      verb.objectAt === undefined &&
      verb.sense.rest.length > 1 &&
      (isBehindOther(view, verb) || isGoingOn(view, verb))));

/** "funds that were stolen and seized by Peru". */
const isMoneySeized = (view: SentenceView, { at, sense }: Frame['verb']): boolean =>
  sense.base === 'seize' &&
  sense.rest.length === 0 &&
  hasWord(view, { from: view.sentence.from, to: at }, MONEY);

const MONEY = anyOf('funds|money|cash|assets|property|drugs|fentanyl|cocaine|stolen');

/** "turned back to the Peruvian workers": nobody is turned back. */
export const isTurningTo = ({ view, verb }: Frame): boolean =>
  verb.sense.base === 'turn' &&
  verb.sense.detail === 'visa-border' &&
  lowerAt(view, verb.at + 2) === 'to';

/** Something else stands between the verb and the people. */
function isBehindOther(view: SentenceView, { at, to, sense }: Frame['verb']): boolean {
  const from = WITHIN_PATTERN.has(sense.rest[0] ?? '') ? at + 2 : at + 1;
  for (let place = from; place < to - 1; place++) {
    const word = lowerAt(view, place);
    if (word === 'of' && isAnyAt(view, place - 1, MANY)) continue;
    if (
      (isAnyAt(view, place, PREPOSITIONS) || isAnyAt(view, place, PARTICLES)) &&
      !sense.rest.includes(word)
    )
      return true;
  }
  return false;
}

/** "exchanged hundreds of prisoners". */
const MANY = anyOf('hundreds|dozens|scores|thousands|tens|number|group|bodies|remains|batch');

const isGoingOn = (view: SentenceView, { to, sense }: Frame['verb']): boolean =>
  isAnyAt(view, to, GOES_ON) && !(sense.rest.at(-1) === 'go' || sense.rest.includes('with'));

/** "driven out of business": and out of no country. */
export const isOutOfTrade = ({ view, verb: { sense, at, to } }: Frame): boolean =>
  sense.detail === 'expulsion' && hasWord(view, { from: at, to: to + TRADE_REACH }, TRADE);

/** In tokens: "out of business". */
const TRADE_REACH = 3;
const TRADE = anyOf('business|work|jobs|office|power|contention');

/** "asked its Peruvian coach to quit", "ordered its soldiers to leave": what a state bids its own expels nobody. */
export const isBidToOwn = ({ view, verb }: Frame): boolean =>
  verb.sense.detail === 'expulsion' &&
  BIDDING.has(verb.sense.base) &&
  LEAVING.has(verb.sense.rest.at(-1) ?? '') &&
  isAnyAt(view, verb.at + 1, OWN);
