import type { Frame } from '../grammar/frame.ts';
import { hasWord, isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const THE_AN = anyOf('the|an?');

/** "were told to leave the stadium", "was asked to quit": no country is left. */
export const isOfRoom = ({ view, verb: { sense, to } }: Frame): boolean =>
  LET_GO.has(sense.detail) &&
  (sense.rest.at(-1) === 'quit' || (sense.rest.includes('leave') && isAnyAt(view, to, THE_AN))) &&
  !isLandAt(view, to);

/** "marched out of a stadium", "rolled out of a factory": no country either. */
export const isOutOfHouse = ({ view, verb: { sense, at }, clause }: Frame): boolean =>
  sense.detail === 'ceasefire-withdrawal' &&
  OUT_OF.every((word) => sense.rest.includes(word)) &&
  hasWord(view, { from: at + 1, to: Math.min(clause.to, at + HOUSE_REACH) }, HOUSES);

const OUT_OF = ['out', 'of'];
const HOUSES = anyOf(
  'stadiums?|factory|factories|plants?|workshops?|halls?|arenas?|parliament|church|cathedral|school|theat(?:er|re)|museum|restaurant|hotel|room|meeting|session|ceremony|parade|garages?|warehouses?|hangars?',
);
/** In tokens, from the verb to the house: "marched out of a packed Dutch football stadium". */
const HOUSE_REACH = 8;

const LET_GO = anyOf('expulsion|release-exchange');

/** "Peru", "the country", "the Peruvian capital". */
export const isLandAt = (view: SentenceView, at: number): boolean => {
  const head = isAnyAt(view, at, THE_AN) ? at + 1 : at;
  return (
    isAnyAt(view, head, LANDS) || view.mentions.some(({ from, to }) => from <= head && head < to)
  );
};

const LANDS = anyOf(
  'country|kingdom|island|territory|state|republic|islands|federation|capital|mission|embassy|consulate',
);
