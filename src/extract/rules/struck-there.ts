import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import { isCondemning } from './against-no-state.ts';

const STRUCK = anyOf(
  'bombings?|blasts?|explosions?|assassinations?|kidnappings?|hijackings?|massacres?',
);
const BLOW = anyOf('attacks?|shootings?|assaults?|killings?|stabbings?|acts?');
const TERROR = anyOf('terror|terrorist|bomb|suicide|jihadist|deadly|heinous|cowardly');
/** In tokens, from a blow back to the word that calls it terror. */
const REACH = 3;

/**
 * The countries in which terror struck, of those that a sentence names as places: who condemns a bombing in a country
 * stands by it. Who did it must not be named, for then the words are for him.
 */
export function struckThere(frame: Frame, all: readonly Mention[]): readonly Mention[] {
  if (!isCondemning(frame)) return [];
  const { view, verb } = frame;
  const blow = blowBehind(view, verb.to, all[0]?.from ?? verb.to);
  const places = all.filter((one, at) => one.isPlace || isTiedTo(elementAt(all, at - 1), one));
  const isAll = all.every((one) => places.includes(one) || one.kind === 'adjective');
  return blow && isAll ? places : [];
}

/** "in Kenya and Tanzania". */
const isTiedTo = (place: Mention | undefined, { from }: Mention): boolean =>
  place?.isPlace === true && from - place.to === 1;

function blowBehind(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isAnyAt(view, at, STRUCK) || (isAnyAt(view, at, BLOW) && isTerror(view, at))) return true;
  }
  return false;
}

const isTerror = (view: SentenceView, at: number): boolean =>
  [1, 2, REACH].some((back) => isAnyAt(view, at - back, TERROR));
