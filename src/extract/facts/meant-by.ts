import type { Draft } from '../rules/rule.ts';
import type { Party } from '../who/mention.ts';
import { partiesBetween } from './between.ts';
import { isForStruck, sufferersBefore } from './struck.ts';
import type { Surroundings } from './surroundings.ts';

/** Those between whom one will mediate, or who were struck by what is deplored. */
export function meantBy(
  draft: Draft,
  own: readonly string[],
  { told, memory }: Surroundings,
): readonly Party[] | undefined {
  if (draft.refersTo === 'mediation') return partiesBetween(own, told, memory);
  const struck = isForStruck(draft) ? sufferersBefore(draft, own) : [];
  return struck.length > 0 ? struck : undefined;
}
