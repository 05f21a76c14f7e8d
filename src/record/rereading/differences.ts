import { canonicalJson } from '../../log/canonical.ts';
import type { FactData } from '../state.ts';

/** What makes a fact this fact, and who found it first: these are never amended. */
const FIXED: ReadonlySet<string> = new Set(['factId', 'derivedBy']);

/** The fields in which one telling of a fact differs from what is known of it, with their new values. */
export function differences(known: FactData, found: FactData): Readonly<Record<string, unknown>> {
  const before = new Map<string, unknown>(Object.entries(known));
  return Object.fromEntries(
    Object.entries(found).filter(
      ([field, value]) =>
        !FIXED.has(field) && canonicalJson(value) !== canonicalJson(before.get(field) ?? null),
    ),
  );
}

/** Whether two tellings say the same, whatever ids their meetings have. */
export const isSame = (known: FactData, found: FactData): boolean =>
  Object.keys(differences(known, { ...found, partOf: known.partOf })).length === 0;
