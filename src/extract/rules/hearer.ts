import type { Frame } from '../grammar/frame.ts';
import { lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { behindTime } from '../grammar/time-between.ts';
import type { Mention } from '../who/mention.ts';
import { countriesOf } from './rule.ts';

/** Verbs that take whoever is told. */
export const TELLING = /^(?:tell|inform|assure|remind|reassure|brief|warn)$/;
/** Tokens between the verb and whoever is told: an article. */
export const GAP = 1;

/** Who is told: "told Chad that …", "assured the Chadian minister …". */
export function hearerOf({ view, verb, clause, aspect }: Frame): Mention | undefined {
  if (!TELLING.test(verb.sense.base) || aspect.isPassive) return undefined;
  const [first] = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  const isNext = first !== undefined && first.from - (verb.at + 1) <= GAP;
  const canHear = isNext && !first.isOwner && /^(?:state|person|group)$/.test(first.kind);
  return canHear && countriesOf(first.parties).length > 0 ? first : undefined;
}

/** "told Chad to free the crew": asked of whoever hears it. */
export function isToldTo({ view, verb, clause }: Frame): boolean {
  const [hearer] = mentionsWithin(view, { from: verb.to, to: clause.to });
  const isNext = hearer !== undefined && hearer.from - verb.to <= 1;
  return (
    verb.sense.base === 'tell' &&
    isNext &&
    lowerAt(view, behindTime(view.scene.tokens, hearer.to)) === 'to'
  );
}
