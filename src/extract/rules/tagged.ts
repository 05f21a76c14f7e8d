import type { Frame } from '../grammar/frame.ts';
import { isTagNoun } from '../grammar/joined-cut.ts';
import { lowerAt, type Range } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Draft } from './rule.ts';

const TELLING = anyOf(
  'warn|allege|charge|claim|complain|insist|protest|caution|threaten|vow|urge|demand|argue|promise|pledge|swear|lament|fume|thunder|contend|assert',
);
const ADVERBIAL =
  /^(?:in|at|on|after|during|following|by|through|late|early|here|last|yesterday|today|earlier|[a-z]+day|[.,;])?$/;

/** "Chad would pay for it, Peru warned on Monday": the words before a verb that only tells whose they are. */
export function taggedRegion({ view, verb, clause, index }: Frame): Range | undefined {
  const isBehind = index > 0 && clause.link === 'coordinate' && clause.conjunction === ',';
  if (!isBehind || !TELLING.has(verb.sense.base) || verb.sense.rest.length > 0) return undefined;
  if (!ADVERBIAL.test(lowerAt(view, verb.to))) return undefined;
  return { from: view.sentence.from, to: clause.from };
}

/** "Peru said its troops had won, a claim denied by Chad": where the words begin that the noun before a participle sums up. */
export const taggedFrom = ({ view, verb }: Frame): number | undefined =>
  isTagNoun(view.scene, verb.at) ? view.sentence.from : undefined;

/** "…, a claim denied by Chad": no more than that. */
export function ofTag(frame: Frame, draft: Draft): Draft {
  if (!frame.aspect.isPassive || taggedFrom(frame) === undefined) return draft;
  const own = { from: frame.verb.at - 2, to: draft.evidence.to };
  return { ...draft, evidence: own, dated: own };
}
