import { bears, MARK } from '../text/mark.ts';
import { type Mention, type Party, partyOf } from '../who/mention.ts';
import type { Scene } from '../who/scene.ts';
import { PAPER } from './papers.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from './sentence-view.ts';

/** Keeps in the scene's memory between which two states an agreement is that a sentence speaks of. */
export function keepPapers(view: SentenceView): void {
  const { scene, sentence } = view;
  if (view.mentions.length === 0 || !namesPaper(scene, sentence)) return;
  const two = namedIn(tiedTo(view));
  if (two.length === 2) scene.memory.papers.keep(two, sentence.to);
}

function namesPaper({ tokens }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (bears(tokens[at], MARK.paper)) return true;
  return false;
}

/** Those between whom it is: behind "between" where that stands behind the noun, else all who are named. */
function tiedTo(view: SentenceView): readonly Mention[] {
  const { mentions } = view;
  const first = mentions.findIndex(
    ({ from }) => lowerAt(view, from - 1) === 'between' && isAnyAt(view, from - 2, PAPER),
  );
  return first === -1 ? mentions : mentions.slice(first, first + 2);
}

/** The states of mentions, each once. */
function namedIn(mentions: readonly Mention[]): readonly Party[] {
  const codes = mentions
    .filter(({ kind }) => kind !== 'media' && kind !== 'organisation')
    .flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []));
  return [...new Set(codes)].map((country) => partyOf(country));
}
