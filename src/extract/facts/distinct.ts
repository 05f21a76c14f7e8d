import type { Participation } from '../rules/rule.ts';

/** Each party once, in its first role that makes a pair. */
export function distinct(participants: readonly Participation[]): readonly Participation[] {
  const seen = new Set<string>();
  const acting = participants.filter(({ role }) => role !== 'mentioned');
  const named = participants.filter(({ role }) => role === 'mentioned');
  return [...acting, ...named].filter(({ party }) => {
    const key = [party.country, party.person, party.organization].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
