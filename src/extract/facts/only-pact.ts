import type { Draft } from '../rules/rule.ts';
import type { Timed } from './timed.ts';
import { statesOf } from './within.ts';

/** "welcomed the accord", far down a story: the only one of which it tells. */
export function onlyPact({ refersTo }: Draft, told: readonly Timed[]): Timed | undefined {
  if (refersTo !== 'agreement') return undefined;
  const [one, ...others] = told.filter(
    ({ draft, background }) => draft.detail.type === 'agreement' && !background,
  );
  const isOfThose = ({ draft: { participants } }: Timed) =>
    statesOf(participants) === statesOf(one?.draft.participants ?? []);
  return others.every(isOfThose) ? one : undefined;
}

/** "welcomed the settlement": the news itself before another pact that was told of in passing. */
export const ownPactFor = (
  draft: Draft,
  told: readonly Timed[],
  last: Timed | undefined,
): Timed | undefined => (last?.background ? onlyPact(draft, told) : undefined);
