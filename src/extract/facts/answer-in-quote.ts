import type { Act } from '../../../events/detail.ts';
import type { Draft } from '../rules/rule.ts';

/** What is said to somebody, even where nothing in the words says to whom. */
export const ADDRESSED: ReadonlySet<string> = new Set<Act>([
  'threaten',
  'refuse',
  'appeal',
  'criticise',
  'accuse',
  'oppose',
  'defend',
  'greeting',
]);

/** `"We will not bow to this," the minister of Peru said`: in the news, hard words or its own defence that name nobody, which answer a quarrel. */
export function isAnswerInQuote({ detail, stance, frame: { verb, view } }: Draft): boolean {
  if (verb.sense.family !== 'quoted' || view.scene.publisher !== null) return false;
  if (detail.type !== 'statement' || !ADDRESSED.has(detail.act)) return false;
  return stance === 'conflictual' || detail.act === 'defend';
}
