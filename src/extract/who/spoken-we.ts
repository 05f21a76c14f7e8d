import { anyOf } from '../text/any-of.ts';
import type { Scene } from './scene.ts';

/** What two do with each other: nobody agrees or meets alone. */
const MUTUAL = anyOf(
  'agreed?|discuss(?:ed|ing)?|met|talked|talking|reviewed|exchanged|concluded|signed|spoke|share',
);
const BETWEEN = anyOf("have|had|also|just|already|all|further|'ve|today|then|two|now|again");
const TOGETHER = anyOf('both|jointly|together');
/** "we met with the crew", "we met them halfway". */
const WITH_OTHERS = anyOf('with|halfway|them|him|her|our|your');
/** In tokens, from "we" to what we do. */
const REACH = 4;

/** Whether "we" in a turn of a transcript are those who speak there in turn: "we agreed", "together, we will"; alone a speaker means his own state. */
export function isOfBoth({ tokens }: Scene, at: number): boolean {
  if (tokens[at - 1]?.text === ',' && tokens[at - 2]?.lower === 'together') return true;
  let next = at + 1;
  while (next < at + REACH && BETWEEN.has(tokens[next]?.lower ?? '')) next++;
  const word = tokens[next]?.lower ?? '';
  if (TOGETHER.has(word)) return true;
  return MUTUAL.has(word) && !WITH_OTHERS.has(tokens[next + 1]?.lower ?? '');
}
