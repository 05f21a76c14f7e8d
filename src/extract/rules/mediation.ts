import { hasWordLike, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';

const MEDIATING = /^(?:mediate|mediating|mediation|mediator|broker|brokering)$/;
const HELPING = /^(?:host|hosting|facilitate|arrange|convene|sponsor|assist|help)$/;
const TALKS =
  /^(?:talks|negotiations|dialogue|rounds?|summit|treaty|settlement|dispute|conflict|peace|truce|ceasefire|crisis|quarrel|row|standoff)$/;

/** "offered to mediate", "ready to host talks", "to help with a treaty": between others. */
export function isMediation(view: SentenceView, { from, to }: Range): boolean {
  if (hasWordLike(view, from, to, MEDIATING)) return true;
  for (let at = from; at < to; at++)
    if (HELPING.test(lowerAt(view, at))) return hasWordLike(view, at, to, TALKS);
  return false;
}
