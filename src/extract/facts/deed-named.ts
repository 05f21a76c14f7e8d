import type { Kind } from '../../../events/detail.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Timed } from './timed.ts';

/** Whatever was done. */
const ANY = anyOf('moves?|decisions?|steps?|measures?|actions?');
/** What was done, by the noun for it. */
const KINDS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^(?:expulsions?|deportations?)$/, ['expulsion']],
  [/^recall$/, ['recall']],
  [/^(?:arrests?|detentions?|seizures?)$/, ['detention']],
  [/^(?:release|swap|exchange)$/, ['release-exchange']],
  [/^(?:deployments?|buildup)$/, ['deployment']],
  [/^(?:drills|exercises?|manoeuvres|maneuvers)$/, ['exercise']],
  [/^(?:closures?|reopening)$/, ['visa-border', 'relations']],
  [/^(?:bans?|tariffs?|dut(?:y|ies)|curbs|quotas?)$/, ['trade-measure', 'sanction']],
];
const POINTING = anyOf('the|that|this|these|those|its|their|his|her');
/** Adjectives between the article and the noun, at most. */
const MODIFIERS = 3;

/** Of some facts the latest deed that a statement names: "called the expulsions a provocation", "welcomed the move". */
export function deedNamed({ frame, evidence }: Draft, told: readonly Timed[]): Timed | undefined {
  const { view, verb } = frame;
  for (let at = verb.at + 1; at < evidence.to; at++) {
    if (!isAnyAt(view, at - 1, POINTING)) continue;
    for (let noun = at; noun < Math.min(evidence.to, at + MODIFIERS); noun++) {
      const found = ofNoun(lowerAt(view, noun), told);
      if (found) return found;
    }
  }
  return undefined;
}

function ofNoun(noun: string, told: readonly Timed[]): Timed | undefined {
  const kinds = KINDS.find(([nouns]) => nouns.test(noun))?.[1];
  if (!kinds && !ANY.has(noun)) return undefined;
  return told.findLast(
    ({ draft: { detail } }) =>
      detail.type === 'action' && (kinds === undefined || kinds.includes(detail.kind)),
  );
}
