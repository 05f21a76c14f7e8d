import { inOffice, isOffice } from '../officials.ts';
import type { Office } from '../titles.ts';
import type { Scene } from './scene.ts';

/** The name of whoever held an office of a country on the day of publication; null where nobody or more than one did. */
export function holderOnDay(
  { lexicon, publishedOn }: Scene,
  office: Office,
  country: string,
): string | null {
  const fitting = (lexicon.officials.byCountry.get(country) ?? []).filter(
    (official) => isOffice(official, office.office) && inOffice(official, publishedOn),
  );
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}
