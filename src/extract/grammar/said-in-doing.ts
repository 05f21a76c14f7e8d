import { anyOf } from '../text/any-of.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** In tokens, from what is done to the verb of what is said: "used his speech at the opening of the assembly on Monday to accuse". */
const REACH = 16;

const ISSUED = anyOf(
  'issued|released|published|put|made|sent|signed|adopted|posted|circulated|wrote|delivered|gave|read|tweeted',
);
const PAPER = anyOf(
  'statements?|communiqu[eé]|notes?|letters?|messages?|declaration|resolution|tweets?|posts?|speech|address|remarks|comments|editorial|memorandum|video|release|reply|protest',
);

/** What is done so that something can be said, by the first word: "used … to", "took the floor to", "went on to". */
const DOING: ReadonlyMap<string, RegExp> = new Map([
  ['used', /^(?:\S+ ){1,12}to$/],
  ['took', /^(?:the (?:floor|stage|podium|opportunity|occasion|chance)|to) (?:\S+ ){0,8}to$/],
  ['seized', /^(?:\S+ ){1,6}to$/],
  ['went', /^(?:on (?:\S+ ){0,3}to|out of (?:his|her|its|their) way (?:\S+ ){0,3}to)$/],
  ['proceeded', /^(?:\S+ ){0,3}to$/],
  ['did', /^not hesitate (?:\S+ ){0,3}to$/],
  ['became', /^(?:\S+ ){0,2}the (?:first|second|third|latest|last|only) (?:\S+ ){0,5}to$/],
  ['was', /^(?:\S+ ){0,2}(?:quoted|cited) (?:\S+ ){0,6}as$/],
  ['were', /^(?:\S+ ){0,2}(?:quoted|cited) (?:\S+ ){0,6}as$/],
  ['wasted', /^no time (?:\S+ ){0,3}in$/],
  ['called', /^a (?:news|press) conference (?:\S+ ){0,4}to$/],
  ['broke', /^(?:his|her|its|their) silence (?:\S+ ){0,4}to$/],
]);

/**
 * "issued a statement condemning", "used a speech to condemn", "was quoted as condemning": whoever did that has said it, and done what a law does that was passed. The
 * token of what was done; undefined where what is said stands for itself.
 */
export function doingBefore(view: SentenceView, clause: Clause, verb: Verb): number | undefined {
  const { family, tense } = verb.sense;
  if (family === 'act' && tense === 'ing') return lawBefore(view, clause.from, verb.at);
  if (family !== 'speak' || (tense !== 'ing' && tense !== 'base')) return undefined;
  const { verbs } = clause;
  const first = verbs.find(({ at, sense }) => at < verb.at && sense.tense === tense);
  // "issued a statement condemning the raid and urging restraint".
  const isNext = first !== undefined && lowerAt(view, verb.at - 1) === 'and';
  return doneBefore(view, clause.from, isNext ? first : verb);
}

const LAWS = anyOf(
  'laws?|bill|decrees?|orders?|directive|legislation|regulations?|ordinance|edict|amendment',
);
const ENACTED = anyOf(
  'passed|signed|issued|approved|adopted|enacted|published|promulgated|endorsed|voted',
);
/** In tokens, from the law to what it does: "signed a decree on Monday banning". */
const LAW_REACH = 8;

/** "signed a decree banning trade with Peru": whoever signed it has banned it. */
function lawBefore(view: SentenceView, from: number, at: number): number | undefined {
  let hasLaw = false;
  for (let back = at - 1; back >= Math.max(from, at - LAW_REACH); back--) {
    if (isAnyAt(view, back, STOPS)) return undefined;
    if (hasLaw && isAnyAt(view, back, ENACTED)) return back;
    hasLaw ||= isAnyAt(view, back, LAWS);
  }
  return undefined;
}

function doneBefore(view: SentenceView, from: number, { at, sense }: Verb): number | undefined {
  const words: string[] = [];
  for (let back = at - 1; back >= Math.max(from, at - REACH); back--) {
    const word = lowerAt(view, back);
    if (isAnyAt(view, back, STOPS)) return undefined;
    if (isDone(word, words, sense.tense === 'ing')) return back;
    words.unshift(word);
  }
  return undefined;
}

const isDone = (word: string, words: readonly string[], isParticiple: boolean): boolean =>
  isParticiple && ISSUED.has(word) ? isPaper(words) : isDoing(word, words);

const STOPS = anyOf('[,;:"“”]|that|which|who|and|but|said');

const isDoing = (word: string, words: readonly string[]): boolean =>
  (word === 'did' || !words.includes('not')) && DOING.get(word)?.test(words.join(' ')) === true;

const isPaper = (words: readonly string[]): boolean => words.some((word) => PAPER.has(word));
