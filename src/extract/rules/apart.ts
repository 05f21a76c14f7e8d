import type { Frame } from '../grammar/frame.ts';
import { hasWord } from '../grammar/sentence-view.ts';
import type { Party } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

const APART = new Set(['separate', 'separately', 'respectively']);

/** "A met B and C separately": A with each of them; undefined where they all came together. */
export function apartOf(
  { view, clause }: Frame,
  own: readonly Party[],
  others: readonly Party[],
): readonly (readonly Party[])[] | undefined {
  const isApart = countriesOf(own).length === 1 && countriesOf(others).length > 1;
  return isApart && hasWord(view, clause, APART)
    ? others.map((other) => [...own, other])
    : undefined;
}
