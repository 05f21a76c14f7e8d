import type { Participation } from '../rules/rule.ts';

/** Each party once, in its first role that makes a pair. */
export function distinct(participants: readonly Participation[]): readonly Participation[] {
  const acting = participants.filter(({ role }) => role !== 'mentioned');
  const named = participants.filter(({ role }) => role === 'mentioned');
  const found: Participation[] = [];
  for (const one of [...acting, ...named])
    if (!found.some((other) => isSame(one, other))) found.push(one);
  return found;
}

const isSame = ({ party: one }: Participation, { party: other }: Participation): boolean =>
  one === other ||
  (one.country === other.country &&
    one.person === other.person &&
    one.organization === other.organization);
