import { anyOf } from '../text/any-of.ts';
import { type Mention, partiesOf } from '../who/mention.ts';
import type { Clause } from './clause.ts';

import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from './sentence-view.ts';
import { ownSubjects } from './subjects.ts';

const SPEAKING = new Set(['say', 'speak', 'joint', 'drawn', 'baseless']);
const UNREAL = anyOf('will|would|could|may|might|should|if|unless|not|never|plans?|planned');
const POINTING = anyOf('the|that|this|these|those|such|any|its|their|his|her');
const SHORTEST = 4;
/** Who acts together in a deed, at most. */
const MOST = 3;

/** Keeps in the scene's memory what a sentence of the news tells of the deeds of states, and in which words. */
export function keepDeeds(view: SentenceView): void {
  for (const [index, clause] of view.clauses.entries()) {
    if (clause.link === 'content' || isOnlySaid(clause) || isUnreal(view, clause)) continue;
    const doers = partiesOf(ownSubjects(view, index).filter(isState));
    if (doers.length === 0 || doers.length > MOST) continue;
    view.scene.memory.deeds.keep(wordsOf(view, clause), doers);
  }
}

const isOnlySaid = ({ verbs }: Clause): boolean =>
  verbs.some(({ sense }) => SPEAKING.has(sense.family));

const isUnreal = (view: SentenceView, { from, to }: Clause): boolean =>
  hasWord(view, { from, to }, UNREAL);

const isState = ({ kind, parties }: Mention): boolean =>
  kind !== 'media' && parties.length > 0 && parties.every(({ country }) => country !== null);

/** The words outside names that point back to nothing. */
function wordsOf(view: SentenceView, { from, to }: Clause): readonly string[] {
  const named = mentionsWithin(view, { from, to });
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    const isInName = named.some((one) => one.from <= at && at < one.to && one.to - one.from < 2);
    if (word.length >= SHORTEST && !isInName && !isAnyAt(view, at - 1, POINTING)) words.push(word);
  }
  return words;
}

/** In tokens, back from "by Peru" to the article of what it did. */
const PHRASE_REACH = 14;
const ARTICLE = anyOf('the|an?|any|this|that');
const PHRASE_ENDS = anyOf('of|in|on|against|with|from|to|at|for|into|towards?|and|,|\\.');

/** Keeps of an office's text what states did by the nouns that name it: "the launch of missiles by Peru", "Peru's nuclear test". */
export function keepNamedDeeds(view: SentenceView): void {
  for (const one of view.mentions) {
    if (!isState(one) || one.kind === 'group') continue;
    const words = one.isOwner ? wordsOwned(view, one) : wordsDoneBy(view, one);
    if (words.length > 0) view.scene.memory.deeds.keep(words, one.parties);
  }
}

const wordsOwned = (view: SentenceView, { to }: Mention): readonly string[] =>
  nounsFrom(view, to + 1);

function wordsDoneBy(view: SentenceView, { from }: Mention): readonly string[] {
  const by = leadIn(view, from);
  if (lowerAt(view, by) !== 'by' && lowerAt(view, from) !== 'by') return [];
  for (let at = by - 1; at >= Math.max(view.sentence.from, by - PHRASE_REACH); at--)
    if (isAnyAt(view, at, ARTICLE) && lowerAt(view, at - 1) !== 'of')
      return nounsFrom(view, at + 1);
  return [];
}

/** The words from one on that belong to a noun. */
function nounsFrom(view: SentenceView, from: number): readonly string[] {
  let to = from;
  while (to < from + MOST && !isAnyAt(view, to, PHRASE_ENDS)) to++;
  const last = lowerAt(view, to - 1);
  return to > from && last.length >= SHORTEST ? [last] : [];
}
