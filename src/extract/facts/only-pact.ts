import type { Draft } from '../rules/rule.ts';
import type { Timed } from './timed.ts';
import { statesOf } from './within.ts';

/** What may be spoken of however long ago it was told. */
const ONLY: Readonly<Record<string, (draft: Draft) => boolean>> = {
  agreement: ({ detail }) => detail.type === 'agreement',
  exchange: ({ detail }) => detail.type === 'action' && detail.kind === 'release-exchange',
};

/** "welcomed the accord", "hailed the swap", far down a story: the only one of which it tells. */
export function onlyPact({ refersTo }: Draft, told: readonly Timed[]): Timed | undefined {
  const isSuch = ONLY[refersTo ?? ''];
  if (!isSuch) return undefined;
  const [one, ...others] = told.filter(({ draft, background }) => isSuch(draft) && !background);
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
