import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { partiesOf } from './frame.ts';
import { hasWordLike, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import { ownSubjects } from './subjects.ts';

const SPEAKING = new Set(['say', 'speak', 'joint', 'drawn', 'baseless']);
const UNREAL = /^(?:will|would|could|may|might|should|if|unless|not|never|plans?|planned)$/;
const POINTING = /^(?:the|that|this|these|those|such|any|its|their|his|her)$/;
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
  hasWordLike(view, from, to, UNREAL);

const isState = ({ kind, parties }: Mention): boolean =>
  kind !== 'media' && parties.length > 0 && parties.every(({ country }) => country !== null);

/** The words outside names that point back to nothing. */
function wordsOf(view: SentenceView, { from, to }: Clause): readonly string[] {
  const named = mentionsWithin(view, { from, to });
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = lowerAt(view, at);
    const isInName = named.some((one) => one.from <= at && at < one.to && one.to - one.from < 2);
    if (word.length >= SHORTEST && !isInName && !POINTING.test(lowerAt(view, at - 1)))
      words.push(word);
  }
  return words;
}
