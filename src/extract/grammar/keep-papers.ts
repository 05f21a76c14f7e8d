import { type Party, partyOf } from '../who/mention.ts';
import { hasWordLike, type SentenceView } from './sentence-view.ts';

/** What two states conclude with each other, whatever it is about. */
export const PAPER =
  /^(?:treaty|pact|agreement|accords?|deal|protocol|memorandum|convention|contract|truce|ceasefire)$/;

/** Keeps in the scene's memory between which two states an agreement is that a sentence of the news speaks of. */
export function keepPapers(view: SentenceView): void {
  const { scene, sentence } = view;
  const two = namedIn(view);
  if (two.length === 2 && hasWordLike(view, sentence.from, sentence.to, PAPER))
    scene.memory.papers.keep(two, sentence.to);
}

/** The states of a sentence, each once. */
function namedIn({ mentions }: SentenceView): readonly Party[] {
  const codes = mentions
    .filter(({ kind }) => kind !== 'media' && kind !== 'organisation')
    .flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []));
  return [...new Set(codes)].map((country) => partyOf(country));
}
