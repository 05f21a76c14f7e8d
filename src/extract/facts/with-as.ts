import { as, countriesOf, type Draft, type Participation } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';

/**
 * A draft with some more who take part, in their role; nothing where there are none. Whoever is told "Chad must hold talks in Chad" is not
 * mentioned besides.
 */
export function withAs(
  draft: Draft,
  role: Participation['role'],
  parties: readonly Party[],
): Draft | undefined {
  if (parties.length === 0) return undefined;
  const added = countriesOf(parties);
  const before = draft.participants.filter(
    (one) => one.role !== 'mentioned' || !added.includes(one.party.country ?? ''),
  );
  return { ...draft, participants: [...before, ...as(role, parties)] };
}
