import type { Frame } from '../grammar/frame.ts';
import { hasWord, mentionsWithin } from '../grammar/sentence-view.ts';
import { TELLERS } from '../grammar/tellers-tag.ts';

/** Where a clause ends with the words behind it that name only who tells of it: "Peru is leaning towards a truce, officials said on Monday". */
export function endWithTellers({ view, index, clause }: Frame): number {
  const next = view.clauses[index + 1];
  const saying = next?.verbs[0];
  if (next?.link !== 'coordinate' || next.conjunction !== ',' || saying?.sense.family !== 'say')
    return clause.to;
  const tellers = { from: next.from, to: saying.at };
  const areBare = hasWord(view, tellers, TELLERS) && mentionsWithin(view, tellers).length === 0;
  return areBare ? next.to : clause.to;
}
