import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const THE_A = anyOf('the|a|an');
const THE_AN = anyOf('the|an?');

/** Nouns for harm that is done to somebody. */
export const HARMS = anyOf(
  'sanctions|sanction|tariffs|attack|attacks|aggression|invasion|war|pressure|threats|threat|embargo|blockade|strikes|violence|restrictions|interference|campaign|occupation|annexation|aggressor|invaders|terror|terrorism|terrorists|provocations|provocation|crimes|encroachments|bombing|bombings|blasts|blast|explosion|explosions|killing|killings|murder|murders|massacre|shelling|assassination|kidnapping|hijacking|raid|raids|crash|disaster|tragedy',
);
/** What is feared of a state, before any harm is done. */
export const STRAINS = anyOf('escalations?|blackmail|coercion');
const AGAINST = anyOf('against|on|of|in|at|outside');
/** Of these a state suffers; "the raid of Chad", "the attacks of Chad" are its own. */
const SUFFERED = anyOf(
  'embargo|blockade|invasion|occupation|bombings?|blasts?|explosions?|killings?|murders?|massacre|shelling|assassination|kidnapping|hijacking|crash|disaster|tragedy|sanctions?',
);

/** Whether a name is that of those to whom harm is done: "sanctions against Chad", "the Chadian embassy bombing". */
export const isHarmed = (view: SentenceView, mention: Mention): boolean =>
  isBehindHarm(view, mention) || isBeforeHarm(view, mention) || isOfEmbassy(view, mention);

function isBehindHarm(view: SentenceView, { from }: Mention): boolean {
  const article = isAnyAt(view, from - 1, THE_A) ? 1 : 0;
  const tie = from - 1 - article;
  const word = lowerAt(view, tie);
  if (!isAnyAt(view, tie, AGAINST)) return false;
  if (isAnyAt(view, tie - 2, TAKEN) && isAnyAt(view, tie - 1, LAND)) return true;
  return [1, 2].some((back) => {
    return (
      isAnyAt(view, tie - back, HARMS) && (word !== 'of' || isAnyAt(view, tie - back, SUFFERED))
    );
  });
}

/** "the occupied territories of Chad". */
const TAKEN = anyOf('occupied|annexed|seized');
const LAND = anyOf('territory|territories|regions?|parts|areas|districts|provinces?|lands?');

/** What is a state's own wherever it is harmed: nobody speaks of the bomber by it. */
const OWN = anyOf(
  'embassy|embassies|consulates?|missions?|ambassadors?|envoys?|diplomats?|parliament|presidential',
);
/** What is called by the place to which it was done. */
const DONE_THERE = anyOf(
  'bombings?|blasts?|explosions?|massacres?|shootings?|siege|assassinations?|atrocit(?:y|ies)',
);
/** The same, behind a town: "the Kabul attack", not "the US attack". */
const DONE_IN_TOWN = anyOf('attacks?|killings?|murders?|raids?|stabbings?');
const TERROR = anyOf('terror|terrorist|suicide|bomb|hotel|metro|train|subway|school|airport');

/** "the Chadian embassy bombing", "the London bombings", "the Kabul hotel attack". */
function isBeforeHarm(view: SentenceView, { to, kind, isOwner, from }: Mention): boolean {
  if (isOwner) return false;
  const next = lowerAt(view, to);
  if (isAnyAt(view, to, OWN)) return isHarm(lowerAt(view, to + 1)) || isHarm(lowerAt(view, to + 2));
  if (kind !== 'state') return false;
  const harm = isAnyAt(view, to, TERROR) ? lowerAt(view, to + 1) : next;
  if (DONE_THERE.has(harm)) return true;
  return DONE_IN_TOWN.has(harm) && isTown(view, from);
}

/** "these acts against the Chadian embassy", "the blasts outside embassies of Chad": where it is whose the embassy is that suffers. */
function isOfEmbassy(view: SentenceView, { from, to }: Mention): boolean {
  const head = withoutArticle(view, from);
  const isOwned = lowerAt(view, head - 1) === 'of' && isAnyAt(view, head - 2, OWN);
  if (!isOwned && !isAnyAt(view, to, OWN) && !isAnyAt(view, to - 1, OWN)) return false;
  return isAnyAt(view, withoutArticle(view, isOwned ? head - 2 : head) - 1, AT_EMBASSY);
}

const AT_EMBASSY = anyOf('against|outside|at|near|on|around');

const withoutArticle = (view: SentenceView, at: number): number =>
  isAnyAt(view, at - 1, THE_AN) ? at - 1 : at;

const isHarm = (word: string): boolean => HARMS.has(word) || DONE_THERE.has(word);

/** A capital's name, which would own what its government did: "Moscow's attack". */
const isTown = ({ scene: { tokens, lexicon } }: SentenceView, at: number): boolean =>
  lexicon.names.at(tokens, at)?.value.kind === 'capital';
