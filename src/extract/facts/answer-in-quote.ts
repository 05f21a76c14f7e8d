import type { Act } from '../../../events/detail.ts';
import { isAnyAt, lowerAt, standsIn } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

const STRIKES_STRIKE = anyOf('strikes?');
const BY_OF = anyOf('by|of|over|for');

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

/** "The strike by doctors is a disgrace. We will not give in": what is quoted since the quarrel was told speaks of home, as that did not. */
export function isOnHome({ frame: { view } }: Draft, told: Draft): boolean {
  const { sentence } = told.frame.view;
  for (let at = told.evidence.to; at < view.sentence.to; at++) {
    const word = lowerAt(view, at);
    if (!view.scene.isQuoted(at) || !(isAnyAt(view, at, MATTERS) || isWalkout(view, at))) continue;
    if (!standsIn(told.frame.view, sentence, word)) return true;
  }
  return false;
}

/** "the strike by doctors"; not "the strike on the base". */
const isWalkout = (view: Draft['frame']['view'], at: number): boolean =>
  isAnyAt(view, at, STRIKES_STRIKE) &&
  (isAnyAt(view, at + 1, BY_OF) || lowerAt(view, at - 1) === 'general');

/** What a state quarrels over at home. */
const MATTERS = anyOf(
  'unions|unionists|strikers|doctors|nurses|teachers|students|pensioners|pensions|wages|salaries|unemployment|budget|tax|taxes|health|illness|hospital|hospitals|schools|parliament|lawmakers|opposition|coalition|voters|election|elections|referendum|court|courts|judges|prosecutors|corruption|resign|resignation|inflation',
);
