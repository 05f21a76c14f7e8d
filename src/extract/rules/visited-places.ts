import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const TOWN = anyOf('capital|city|town|port|resort|coast|island|province');

/** "the Peruvian capital", "the Peruvian town of Piura". */
export const isTownOf = (view: SentenceView, { kind, to }: Mention): boolean =>
  kind === 'adjective' && isAnyAt(view, to, TOWN);

/** A state, or a town by the adjective of its state: where somebody may be. */
export const isWhere = (view: SentenceView, one: Mention): boolean =>
  one.parties.length === 1 && (one.kind === 'state' || isTownOf(view, one));

/** The token behind it and its noun. */
export const whereEnd = (view: SentenceView, one: Mention): number =>
  isTownOf(view, one) ? one.to + 1 : one.to;

/** "the Peruvian official", "a Peruvian delegation": those whom a state sends. */
const SENT = anyOf(
  'official|officials|envoy|envoys|delegation|diplomat|diplomats|negotiators?|mediators?|emissary|emissaries|lawmakers|parliamentarians|ministers|mission|team',
);

export const isSent = (view: SentenceView, { to }: Mention): boolean => isAnyAt(view, to - 1, SENT);

/** Somebody of one state who may come as its guest: an office or its holder, an envoy, a delegation. */
export const isTraveller = (view: SentenceView, one: Mention): boolean =>
  !one.isPlace &&
  one.parties.length === 1 &&
  (one.kind === 'person' || (one.kind === 'state' && isSent(view, one)));

/** Where "the West African nation of" begins that tells what a state is. */
export function describedFrom(view: SentenceView, from: number): number {
  if (lowerAt(view, from - 1) !== 'of' || !isAnyAt(view, from - 2, STATE)) return from;
  let at = from - 2;
  while (at > from - LONGEST_DESCRIPTION && lowerAt(view, at) !== 'the') at--;
  return lowerAt(view, at) === 'the' ? at : from;
}

const STATE = anyOf('nation|state|country|republic|kingdom|island|islands|sultanate|emirate');
/** In tokens: "the tiny Indian Ocean island nation of". */
const LONGEST_DESCRIPTION = 8;
