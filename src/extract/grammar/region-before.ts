import { anyOf } from '../text/any-of.ts';
import { isAnyAt, type SentenceView } from './sentence-view.ts';

/** Words for a part of a land before its name. */
const REGION = anyOf(
  'north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|northern|southern|eastern|western|central|upper|lower|neighbou?ring|war-torn|war-ravaged|war-scarred',
);

/** Where what tells a part of a land begins, which ends with its name: "out of [northeastern Chad]". */
export function regionFrom(view: SentenceView, from: number): number {
  let at = from;
  while (isAnyAt(view, at - 1, REGION)) at--;
  return at;
}
