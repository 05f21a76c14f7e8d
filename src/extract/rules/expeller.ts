import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import type { Party } from '../who/mention.ts';

const ENVOYS = new Set(
  'ambassador ambassadors envoy envoys diplomat diplomats attache attaches attaché attachés consul consuls commissioner officials employees staff'.split(
    ' ',
  ),
);

/** "Two Peruvian diplomats were expelled", by nobody who is named: by the office that tells it. */
export function expellerOf({ view, clause, verb }: Frame): readonly Party[] {
  const { publisher } = view.scene;
  const isOwn =
    clause.link !== 'relative' && hasWord(view, { from: view.sentence.from, to: verb.at }, ENVOYS);
  return publisher?.country && isOwn ? [publisher] : [];
}
