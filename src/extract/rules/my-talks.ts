import type { Frame } from '../grammar/frame.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
import { type Mention, plain } from '../who/mention.ts';

/** "my talks with Ann and Bob": whoever is quoted, or whose office publishes it. */
export function mineOf({ view, verb }: Frame): Mention | undefined {
  const { publisher, isQuoted } = view.scene;
  const at = verb.at - 1;
  if (lowerAt(view, at) !== 'my' || !publisher) return undefined;
  const speaker = isQuoted(at) ? view.speaker : publisher;
  return speaker ? plain(view.scene, at, at + 1, 'person', [speaker]) : undefined;
}
