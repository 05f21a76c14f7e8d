import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import type { Mention } from '../who/mention.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import {
  isAnyAt,
  lowerAt,
  mentionsWithin,
  type Range,
  type SentenceView,
} from './sentence-view.ts';

/** In tokens, from the comma to the verb: "the Kenyan defence minister said". */
const REACH = 12;

/**
 * "Chad, Peru said on Monday, had broken the truce": what stands before the words that tell who says so, where a clause
 * goes on behind them with its own verb; undefined where none are put in between.
 */
export function headBefore(view: SentenceView, index: number): Range | undefined {
  const [told, clause] = [elementAt(view.clauses, index - 1), view.clauses[index]];
  if (!told || clause?.link !== 'coordinate' || clause.conjunction !== ',') return undefined;
  const [saying, ...more] = told.verbs;
  if (saying?.sense.family !== 'say' || more.length > 0) return undefined;
  const speaker = mentionsWithin(view, { from: told.from, to: saying.at }).at(-1);
  if (!speaker || speaker.to !== saying.at) return undefined;
  const article = lowerAt(view, speaker.from - 1) === 'the' ? 1 : 0;
  const comma = speaker.from - 1 - article;
  const isAside = comma > told.from && lowerAt(view, comma) === ',' && saying.at - comma <= REACH;
  return isAside ? { from: told.from, to: comma } : undefined;
}

/** Whoever acts in a clause that goes on behind such words; undefined where there are none. */
export function actorBefore(view: SentenceView, index: number): readonly Mention[] | undefined {
  const head = headBefore(view, index);
  const last = head && mentionsWithin(view, head).at(-1);
  if (!head) return undefined;
  return last && !last.isPlace && last.to === head.to ? [last] : [];
}

const AND_BUT = anyOf('and|but');
/** In tokens, behind the verb of saying: "told reporters on Monday". */
const TAG_REACH = 4;

/**
 * "Chad has freed them, the Peruvian minister said, and will send them home": whether a clause that begins with an auxiliary
 * goes on with what stands before the words that tell who says so; "and vowed to help" would be his.
 */
export function goesOnBehindTag(view: SentenceView, index: number): boolean {
  const [tag, clause] = [elementAt(view.clauses, index - 1), view.clauses[index]];
  if (!tag || !clause || index < 2 || !AND_BUT.has(clause.conjunction)) return false;
  if (tag.link !== 'coordinate' || tag.conjunction !== ',') return false;
  const [saying, ...more] = tag.verbs;
  const isTag =
    saying?.sense.family === 'say' && more.length === 0 && tag.to - saying.to <= TAG_REACH;
  return isTag && isAnyAt(view, clause.from, AUXILIARIES);
}
