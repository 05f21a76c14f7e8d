import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { isAnyAt, leadIn, lowerAt, type SentenceView } from './sentence-view.ts';

const AT_IN = anyOf('at|in|from|with');
const FROM_OF = anyOf('from|of|by');
const COURT_TRIBUNAL = anyOf('court|tribunal|judge|jury|prosecutors');

/** Whether whoever is named behind a preposition acts: "a group of Peruvian diplomats", "a statement from Peru". */
export function isActorOf(view: SentenceView, { from, kind, isPlace }: Mention): boolean {
  const tie = leadIn(view, from);
  // "warships from North and South Korea"
  const isTie = lowerAt(view, tie) === 'of' || (kind === 'group' && lowerAt(view, tie) === 'from');
  const isOf =
    isTie &&
    (isAnyAt(view, tie - 1, SEVERAL) || (kind !== 'group' && isAnyAt(view, tie - 1, COUNT)));
  const isAt = (kind === 'state' || kind === 'group') && !isPlace && isOfficialAt(view, tie);
  return (
    isOf ||
    isAt ||
    isEnvoyFor(view, tie) ||
    isForceOf(view, tie) ||
    isWordOf(view, tie) ||
    isCourtIn(view, from - 1)
  );
}

/** "officials at the Peruvian embassy". */
const isOfficialAt = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, AT_IN) && isAnyAt(view, at - 1, OFFICIAL);

const OFFICIAL = anyOf(
  'officials?|diplomats?|sources?|officers?|aides?|spokes(?:man|woman|person)',
);

/** "a group of Peruvian diplomats", "hundreds of Peruvian troops", "the office of the Peruvian president". */
const SEVERAL = anyOf(
  'office|head|chief|commander|group|delegation|team|number|dozens|scores|hundreds|thousands|majority|handful|couple|columns?|convoys?|contingents?|squadrons?|teams|batch|batches|planeload|planeloads|trainload|vanguard|remnants|fleet|flotilla|armada|party|parties|detachment|squad|company|battalions?|brigades?|divisions?|regiments?|platoon|patrol|swarms?|waves?|pair|trio|quartet|formation|flight|dozen|salvo|barrage|volley|crew|crews|series|commanders|officials|leaders|envoys|negotiators|representatives|diplomats|officers|generals|ministers|presidents|administration|government|cabinet|regime|spokesman|spokeswoman|spokesperson|aircraft|warplanes?|jets?|helicopters?|drones?|ships?|vessels?|warships?|boats?|units|elements|members|soldiers|troops|forces|army|navy|police',
);

/** "one of Peru's warships", "several of Peru's ministers"; not "one of the two states". */
const COUNT = anyOf('one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|more');

/** "negotiators for Peru". */
const isEnvoyFor = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'for' && isAnyAt(view, at - 1, ENVOY);

const ENVOY = anyOf('negotiators?|delegates?|spokes(?:man|woman|person|men)|lawyers');

/** "two jets belonging to Peru". */
const isForceOf = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'to' &&
  lowerAt(view, at - 1) === 'belonging' &&
  isAnyAt(view, at - 2, FORCE);

const FORCE = anyOf(
  'aircraft|(?:war)?planes?|jets?|fighters?|helicopters?|drones?|(?:war)?ships?|vessels?|(?:gun)?boats?|units|soldiers|troops|forces',
);

const WORD = anyOf(
  'statement|communiqu[eé]|note|letter|declaration|message|tweet|dispatch|telegram',
);

/** "a communique from the Peruvian foreign ministry", "a statement issued by Peru": whoever it is from. */
const isWordOf = (view: SentenceView, at: number): boolean =>
  (isAnyAt(view, at, FROM_OF) && isAnyAt(view, at - 1, WORD)) ||
  isIssuedBy((one) => lowerAt(view, one), at);

/** Whether "by" stands at a token behind a paper that was issued: "a statement issued by", "a letter put out by". */
export function isIssuedBy(wordAt: (at: number) => string, by: number): boolean {
  const issued = wordAt(by - 1) === 'out' ? by - 2 : by - 1;
  return wordAt(by) === 'by' && ISSUED.has(wordAt(issued)) && WORD.has(wordAt(issued - 1));
}

const ISSUED = anyOf(
  'issued|released|published|put|signed|adopted|sent|circulated|distributed|read',
);

/** "a court in Peru sentenced". */
const isCourtIn = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'in' && isAnyAt(view, at - 1, COURT_TRIBUNAL);
