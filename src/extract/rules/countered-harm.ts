import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, leadIn, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Content } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { HARMS } from './harmed.ts';

const COUNTERING = anyOf(
  'repel|repels|repelling|repulse|resist|resists|resisting|withstand|withstanding|counter|countering|deter|deterring|overcome|overcoming|related|connected',
);
const AGAINST = anyOf('against');
const DEFENDING = anyOf(
  'defend|defends|defending|defen[cs]e|protect|protects|protecting|protection|fight|fights|fighting|struggle|resistance|stand|itself|themselves|ourselves|war',
);
/** In tokens, back from the harm: "repel the brutal armed Chadian". */
const REACH = 6;

/** "able to repel Chadian aggression", "matters related to Chad's aggression": what is fought or only the cause, and no reproach. */
export function isCountered({ view }: Frame, at: number, { act }: Content): boolean {
  if (act !== 'criticise' || lowerAt(view, at) !== 'aggression') return false;
  const range = { from: Math.max(view.sentence.from, at - REACH), to: at };
  if (hasWord(view, range, COUNTERING)) return true;
  return hasWord(view, range, AGAINST) && hasWord(view, range, DEFENDING);
}

const AGGRESSION = anyOf('aggression|invasion');

/** "repel the armed aggression of Chad", "because of Chad's war our ties have grown": what is fought or endured is his, and nothing is said to him. */
export function isOfCountered(view: SentenceView, mention: Mention): boolean {
  const at = leadIn(view, mention.from);
  if (isOfCause(view, mention, at)) return true;
  if (lowerAt(view, at) !== 'of' || !isAnyAt(view, at - 1, AGGRESSION)) return false;
  return hasWord(view, { from: Math.max(view.sentence.from, at - REACH), to: at }, COUNTERING);
}

/** "due to the Chadian invasion our friendship has grown": why something else is so. */
const isOfCause = (view: SentenceView, { to, isOwner, kind }: Mention, at: number): boolean =>
  (isOwner || kind === 'adjective') &&
  CAUSES.has(`${lowerAt(view, at - 1)} ${lowerAt(view, at)}`) &&
  hasWord(view, view.sentence, TIES) &&
  isAnyAt(view, isOwner ? to + 1 : to, WARS);

const CAUSES: ReadonlySet<string> = new Set(['due to', 'because of', 'owing to', 'result of']);
const TIES = anyOf('relations|friendship|ties|partnership');
const WARS = anyOf('war|aggression|invasion|attack|attacks|blockade');

/** Whether a mention is of a state that wages war by what the text tells. */
export const isOfFoe = ({ scene }: SentenceView, { parties }: Mention): boolean =>
  parties.length > 0 &&
  parties.every(({ country }) => country !== null && scene.memory.story.isFoe(country));

const WAR = anyOf('war|conflict|confrontation');
const WAGED = anyOf('waged|unleashed|escalation');

/** "in this long war with Chad", "the war waged by Chad", "an escalation by Chad". */
export function isAtWar(view: SentenceView, { from }: Mention): boolean {
  const at = leadIn(view, from);
  const [noun, tie] = [lowerAt(view, at - 1), lowerAt(view, at)];
  return (tie === 'with' && WAR.has(noun)) || (tie === 'by' && WAGED.has(noun));
}

const ANY = anyOf('any|every|each|some|one');
const STATE = anyOf('state|states|country|countries');

/** "any state of the European Union": a bloc stands for none of its members. */
export function isAnyMember(view: SentenceView, { from }: Mention): boolean {
  const at = leadIn(view, from);
  return lowerAt(view, at) === 'of' && isAnyAt(view, at - 1, STATE) && isAnyAt(view, at - 2, ANY);
}

/** "Chad's attacks", "the Chadian war criminals" who are not said to have to answer for it. */
export function doesHarm(view: SentenceView, mention: Mention): boolean {
  const next = mention.isOwner ? mention.to + 1 : mention.to;
  const isOfHarm = isAnyAt(view, next, HARMS) || isAnyAt(view, next + 1, HARMS);
  return isOfHarm && !isCalledToAccount(view, mention);
}

const HOLDING = anyOf('hold|holding|bring|bringing|call|calling');
const ANSWERABLE = anyOf('account|accountable|responsible|justice|trial');
/** In tokens: "all those war criminals who did this to account". */
const ANSWERABLE_REACH = 8;
const ARTICLES = anyOf('the|further|also|jointly|together|all');

/** "hold Chad to account", "bring to justice all Chadian war criminals". */
export function isCalledToAccount(view: SentenceView, { from, to }: Mention): boolean {
  const at = pastArticles(view, from);
  if (isAnyAt(view, at, HOLDING)) return isAnswerable(view, to);
  const isTo = lowerAt(view, at - 1) === 'to' && isAnyAt(view, at - 2, HOLDING);
  return isTo && isAnyAt(view, at, ANSWERABLE);
}

/** The last word before a name that is none of "all", "the". */
function pastArticles(view: SentenceView, from: number): number {
  let at = from - 1;
  while (isAnyAt(view, at, ARTICLES)) at--;
  return at;
}

const isAnswerable = (view: SentenceView, from: number): boolean =>
  hasWord(view, { from, to: from + ANSWERABLE_REACH }, ANSWERABLE);
