import type { Frame } from '../grammar/frame.ts';
import { asideBefore } from '../grammar/resumption.ts';
import type { Range } from '../grammar/sentence-view.ts';

/** Where a clause goes on behind an aside at the head of what is said, before the clause that tells who says it: "Chad, which has refused to go, backed Mali, Peru said". */
export const resumedBefore = (view: Frame['view'], index: number): number | undefined =>
  view.clauses[1]?.link === 'relative'
    ? view.clauses.find((_clause, at) => at > 1 && at < index && asideBefore(view, at))?.from
    : undefined;

/** What is said there, with whoever stands before the aside. */
export const withHead = ({ view, index }: Frame, region: Range): Range =>
  resumedBefore(view, index) === region.from
    ? { from: Math.min(region.from, view.sentence.from), to: region.to }
    : region;
