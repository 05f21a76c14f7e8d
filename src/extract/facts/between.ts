import { countriesOf, type Draft } from '../rules/rule.ts';
import type { Recall } from '../who/memory.ts';
import { type Party, partyOf } from '../who/mention.ts';
import type { Timed } from './timed.ts';

/** Facts back that a mediator may have in mind. */
const RECENT = 4;

/** Between whom one offers to mediate: the two that a story is about, else those who fought or agreed just before; nobody where it is one of them. */
export function partiesBetween(
  own: readonly string[],
  told: readonly Timed[],
  { story }: Recall,
): readonly Party[] {
  const [mediator, ...more] = own;
  if (mediator === undefined || more.length > 0) return [];
  const pair = story.seenBy(mediator);
  if (pair.length > 0) return pair;
  const two = told
    .slice(-RECENT)
    .map(({ draft }) => bothIn(draft))
    .findLast((found) => found.length === 2);
  return two && !two.includes(mediator) ? two.map((country) => partyOf(country)) : [];
}

/** Two who did something to or with each other. */
function bothIn({ detail, stance, participants }: Draft): readonly string[] {
  const isBetween =
    detail.type === 'agreement' || (detail.type === 'action' && stance === 'conflictual');
  const countries = countriesOf(participants.map(({ party }) => party));
  return isBetween && countries.length === 2 ? countries : [];
}
