import { AUXILIARIES } from '../grammar/auxiliaries.ts';
import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { adverbOr } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';

const DESCRIBING = anyOf('necessary|essential|priority');
/** Behind "is necessary": what is not described by it. */
const BEHIND_VERDICT = anyOf(
  'to|not|also|first|for|that|in|at|if|as|because|when|by|on|of|with|until|and|or|but|now|today|here|is|was|will|remains|he|she|it|they|we|[.,;:!?"”–—)-]',
);
const PRESSING = anyOf(
  'needs?|help|aid|assistance|support|actions?|steps?|measures|calls?|appeals?|attention|requests?|deliver(?:y|ies)|suppl(?:y|ies)|implementation|resolution|evacuation|release|meetings?|talks|negotiations',
);

/** "the necessary skills", "an essential element", "the urgent problems": what is described so is asked of nobody. */
const isAttribute = ({ view }: Frame, at: number, { act }: Content): boolean => {
  if (act !== 'appeal') return false;
  const [word, next] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (word === 'priority' && isPlaced(view, at)) return true;
  if (DESCRIBING.has(word)) return next !== '' && !BEHIND_VERDICT.has(next);
  return word === 'urgent' && isNamed(next) && ![1, 2].some((more) => isPressed(view, at + more));
};

const PLACING = anyOf('places?|placed|gives?|attaches|attached|accords?');
/** In tokens: "the priority that the Government of Chad places". */
const PLACING_REACH = 8;

/** "the priority he places on trade": what somebody sets store by. */
const isPlaced = (view: SentenceView, at: number): boolean =>
  hasWord(view, { from: at + 2, to: Math.min(view.sentence.to, at + PLACING_REACH) }, PLACING);

const isNamed = (word: string): boolean => word !== '' && !BEHIND_VERDICT.has(word);

const isPressed = (view: SentenceView, at: number): boolean => isAnyAt(view, at, PRESSING);

const mayStandBetween = adverbOr('also|still|always|not|never|be|been|just|only|all');

/** The word of whoever means to do something: "you" of "you are really determined". */
function meaning(view: SentenceView, at: number): number {
  let before = at - 1;
  while (isAnyAt(view, before, AUXILIARIES) || mayStandBetween(lowerAt(view, before))) before--;
  return before;
}

/** Whether an intent is that of whoever listens: "you are fully committed to". */
export const isYours = ({ view }: Frame, at: number): boolean =>
  lowerAt(view, meaning(view, at)) === 'you';

const EPITHETS = anyOf('friendly|brotherly|fraternal');

/** "to friendly Chad": how it is called in passing. */
export const isEpithet = ({ view }: Frame, at: number): boolean =>
  isAnyAt(view, at, EPITHETS) &&
  isAnyAt(view, at - 1, TO_FOR) &&
  view.mentions.some(({ from }) => from === at + 1);

const TO_FOR = anyOf('to|for');

const WANTING = anyOf('want|wants|wanted|wish|wishes|wished|seek|seeks|intend|intends|plans?');
const OTHERS = anyOf(
  'forces|people|countries|states|nations|companies|those|partners|troops|men|soldiers|terrorists|politicians|leaders',
);
const ANYBODY = anyOf('who|you|anyone|someone|everyone|everybody|anybody|somebody|all');

/** "forces that want to kill", "whatever you want", and in a quotation "they want": no intent of the speaker. */
function isOfOthers({ view }: Frame, at: number, { act }: Content): boolean {
  if (act !== 'intent' || !isAnyAt(view, at, WANTING)) return false;
  const who = meaning(view, at);
  const word = lowerAt(view, who);
  if (word === 'that') return isAnyAt(view, who - 1, OTHERS);
  return word === 'they' ? view.scene.isQuoted(at) : isAnyAt(view, who, ANYBODY);
}

const HELPING = anyOf('support|supports|supported|assistance|aid|help');
/** In tokens, back from help to what stands against it: "despite the significant support". */
const AGAINST_REACH = 6;

/** "despite the significant support from Chad", "as soon as we feel the support": what is said stands elsewhere. */
const isInSpite = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'support' &&
  isAnyAt(view, at, HELPING) &&
  hasWord(view, { from: Math.max(view.sentence.from, at - AGAINST_REACH), to: at }, SPITE);

const SPITE = anyOf('despite|notwithstanding|soon');

/** "close the sky", "Close it": a verb; "the close protection team": how near. */
const isShutting = ({ view }: Frame, at: number, { act }: Content): boolean =>
  act === 'praise' && lowerAt(view, at) === 'close' && isAnyAt(view, at + 1, SHUT);

const SHUT = anyOf(
  'protection|range|quarters|combat|watch|eye|it|its|the|them|their|our|your|this|that|these|those|all',
);

const MERIT = anyOf('progress|success|successes|successful|growing|contribution');
const OWN_LAND = anyOf('country|state|nation|people|society|army|economy|government');

/** "our country's progress", "support for the union keeps growing": no praise or help of anybody else. */
const isOwnMerit = ({ view }: Frame, at: number, { act }: Content): boolean =>
  (act === 'praise' && isAnyAt(view, at, MERIT) && isOfOurLand(view, at)) ||
  ((act === 'praise' || act === 'support') && isGrowing(view, at) && isOfPublisher(view));

const isOfOurLand = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at - 1) === "'s" &&
  isAnyAt(view, at - 2, OWN_LAND) &&
  lowerAt(view, at - 3) === 'our';

/** Whether a word is "growing", or stands before it. */
function isGrowing(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.sentence.to; at++)
    if (lowerAt(view, at) === 'growing' && isAnyAt(view, at - 1, GOING_ON)) return true;
  return false;
}

const GOING_ON = anyOf('keeps?|is|are');

/** "support for the union in Chadian society keeps growing": an office speaks of its own state alone. */
const isOfPublisher = ({ scene, mentions }: SentenceView): boolean => {
  const home = scene.publisher?.country;
  const named = mentions.filter(({ kind }) => kind === 'state' || kind === 'adjective');
  return (
    home !== undefined &&
    named.length > 0 &&
    named.every(({ parties }) => parties.every(({ country }) => country === home))
  );
};

const STRICKEN = anyOf('affected|impacted|suffering|displaced|fleeing|fled');
const BY_FROM = anyOf('by|from|of|due');
/** In tokens: "people who are affected by the brutal". */
const STRICKEN_REACH = 6;

/** "to evacuate those affected by Chad's shelling", "help for people fleeing from the war": who is meant, and no reproach. */
function isOfStricken({ view }: Frame, at: number, { act }: Content): boolean {
  if (act !== 'criticise' && act !== 'accuse') return false;
  for (let from = at - 1; from >= Math.max(view.sentence.from, at - STRICKEN_REACH); from--)
    if (isAnyAt(view, from, STRICKEN)) return isAnyAt(view, from + 1, BY_FROM);
  return false;
}

/** Words that describe a thing, or tell what others want: nobody's appeal, intent, support or praise. */
export const ONLY_DESCRIBED = [
  isAttribute,
  isOfOthers,
  isInSpite,
  isShutting,
  isOwnMerit,
  isOfStricken,
] as const;
