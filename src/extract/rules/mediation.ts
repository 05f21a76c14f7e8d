import { hasWord, isAnyAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const MEDIATING = anyOf('mediate|mediating|mediation|mediator|broker|brokering');
const HELPING = anyOf('host|hosting|facilitate|arrange|convene|sponsor|assist|help');
const TALKS = anyOf(
  'talks|negotiations|dialogue|rounds?|summit|treaty|settlement|dispute|conflict|peace|truce|ceasefire|crisis|quarrel|row|standoff',
);

/** "offered to mediate", "ready to host talks", "to help with a treaty": between others. */
export function isMediation(view: SentenceView, { from, to }: Range): boolean {
  if (hasWord(view, { from, to }, MEDIATING)) return true;
  for (let at = from; at < to; at++)
    if (isAnyAt(view, at, HELPING)) return hasWord(view, { from: at, to }, TALKS);
  return false;
}
