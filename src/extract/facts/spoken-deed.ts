import type { Act } from '../../../events/detail.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Recall } from '../who/memory.ts';
import { type Party, partyOf } from '../who/mention.ts';

const EXPRESS_VOICE = anyOf('express|voice|convey');

const POINTING = anyOf('the|that|this|these|those');
/** Adjectives between the article and the noun, at most: "the latest nuclear test". */
const MODIFIERS = 3;

/** In the news: those who did what a noun of a statement speaks of, by the word in which it was told: "condemned the landing". */
export function doersSpokenOf(
  { frame, evidence }: Draft,
  own: readonly string[],
  { deeds }: Recall,
): readonly Party[] {
  const { view, verb } = frame;
  for (let at = verb.at + 1; at < evidence.to; at++) {
    if (!isAnyAt(view, at - 1, POINTING)) continue;
    for (let noun = at; noun < Math.min(evidence.to, at + MODIFIERS); noun++) {
      const doers = othersIn(deeds.doersOf(lowerAt(view, noun)), own);
      if (doers.length > 0) return doers;
    }
  }
  return [];
}

const REACTIONS: ReadonlySet<string> = new Set<Act>([
  'criticise',
  'oppose',
  'accuse',
  'praise',
  'support',
]);

/** Whom a reaction is for that names nobody and speaks of nothing told: whoever did what the story tells first. */
export function firstDoers(
  draft: Draft,
  own: readonly string[],
  { deeds }: Recall,
): readonly Party[] {
  const { detail, frame, isStanding, refersTo } = draft;
  const isReaction = detail.type === 'statement' && REACTIONS.has(detail.act);
  if (!isReaction || isStanding || frame.verb.sense.family !== 'speak') return [];
  const isOfDeed = refersTo !== 'unsaid' || EXPRESS_VOICE.has(frame.verb.sense.base);
  if (refersTo === undefined || !isOfDeed || namesSomebody(draft)) return [];
  return othersIn(deeds.first(), own);
}

/** "accused the West", "condemned Al-Qaeda": no state, but nobody of whom the story told. */
const namesSomebody = ({ frame: { view, verb }, evidence }: Draft): boolean =>
  view.scene.tokens.slice(verb.at + 1, evidence.to).some(({ capital }) => capital);

const othersIn = (parties: readonly Party[], own: readonly string[]): readonly Party[] =>
  countriesOf(parties)
    .filter((country) => !own.includes(country))
    .map((country) => partyOf(country));
