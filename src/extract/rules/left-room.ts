import type { Frame } from '../grammar/frame.ts';
import { lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const THE_AN = anyOf('the|an?');

/** "were told to leave the stadium", "was asked to quit": no country is left. */
export const isOfRoom = ({ view, verb: { sense, to } }: Frame): boolean =>
  LET_GO.has(sense.detail) &&
  (sense.rest.at(-1) === 'quit' ||
    (sense.rest.includes('leave') && THE_AN.has(lowerAt(view, to)))) &&
  !isLandAt(view, to);

const LET_GO = anyOf('expulsion|release-exchange');

/** "Peru", "the country", "the Peruvian capital". */
export const isLandAt = (view: SentenceView, at: number): boolean => {
  const head = THE_AN.has(lowerAt(view, at)) ? at + 1 : at;
  return (
    LANDS.has(lowerAt(view, head)) ||
    view.mentions.some(({ from, to }) => from <= head && head < to)
  );
};

const LANDS = anyOf(
  'country|kingdom|island|territory|state|republic|islands|federation|capital|mission|embassy|consulate',
);
