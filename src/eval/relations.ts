import type { PredictedFact } from './predicted.ts';

const ACTIVE: ReadonlySet<string> = new Set(['speaker', 'initiator', 'host', 'guest', 'party']);
const PASSIVE: ReadonlySet<string> = new Set(['addressee', 'recipient', 'subject']);

export interface Relations {
  /** `CHN-RUS`. */
  readonly pairs: ReadonlySet<string>;
  /** `CHN>RUS`: one way to the passive side, both ways among the active, and in meetings and agreements. */
  readonly directions: ReadonlySet<string>;
}

export const isActive = (role: string | null | undefined): boolean => ACTIVE.has(role ?? '');

/** The pairs and directions of a fact, by the roles of its participants. */
export function relationsOf({ type, participants }: PredictedFact): Relations {
  const withRole = (roles: ReadonlySet<string>) =>
    (participants ?? []).flatMap(({ country, role }) =>
      country && roles.has(role ?? '') ? [country] : [],
    );
  const active = withRole(ACTIVE);
  const isMutual = type === 'meeting' || type === 'agreement';
  const pairs = new Set<string>();
  const directions = new Set<string>();
  for (const source of active) {
    for (const target of [...active, ...withRole(PASSIVE)]) {
      if (source === target) continue;
      pairs.add([source, target].sort().join('-'));
      directions.add(`${source}>${target}`);
      if (isMutual) directions.add(`${target}>${source}`);
    }
  }
  return { pairs, directions };
}
