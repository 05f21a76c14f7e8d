import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Mention, Party } from '../who/mention.ts';

const COMMA_MARK = anyOf('[,!.]');

/** "Mr President, Chad must …": whoever is called by his title in a turn of a transcript only hears what is said. */
export function isCalled({ scene, sentence }: SentenceView, { kind, from, to }: Mention): boolean {
  if (kind !== 'person' || scene.isSpoken?.(from) !== true) return false;
  const isFirst = from === sentence.from || tokenAt(scene.tokens, from - 1)?.text === ',';
  return isFirst && COMMA_MARK.has(scene.tokens[to]?.text ?? '');
}

const DEATH = anyOf('death|passing|demise');

/** "condolences on the passing of the writer Juan Paz to President Ana Soto": who is mourned is not written to. */
export const isMourned = (view: SentenceView, { kind, from }: Mention): boolean =>
  kind === 'person' &&
  [1, 2, 3, 4].some(
    (back) => lowerAt(view, from - back) === 'of' && isAnyAt(view, from - back - 1, DEATH),
  );

/** "Mr President, snow will fall": whether who is named at a token is only called. */
export const isOnlyCalled = (view: SentenceView, at: number): boolean =>
  view.mentions.some((one) => one.from === at && isCalled(view, one));

/** "Mr President, allow me to thank you": not whoever is called says so, but whoever has the turn. */
export const turnOf = ({ view, subjects }: Frame): readonly Party[] | undefined => {
  if (!subjects.some((one) => isCalled(view, one))) return undefined;
  return view.speaker ? [view.speaker] : [];
};
