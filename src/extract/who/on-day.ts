import { inOffice, isOffice, type Officials } from '../officials.ts';
import type { Actor } from './actor.ts';
import { wasThere } from './ended.ts';

/**
 * An actor as things stood on a calendar day: with the office that a known official held then, null when none, and
 * without a country that was no more, or not yet. What the name itself says of somebody unknown stays.
 */
export function onDay(officials: Officials, actor: Actor, on: string): Actor {
  return { ...actor, country: countryOn(actor, on), office: officeOn(officials, actor, on) };
}

const countryOn = ({ country }: Actor, on: string): string | null =>
  country !== null && wasThere(country, on) ? country : null;

function officeOn({ byCountry }: Officials, actor: Actor, on: string): string | null {
  const { person, country, office } = actor;
  if (person === null || country === null) return office;
  const terms = (byCountry.get(country) ?? []).filter(({ name }) => name === person);
  if (terms.length === 0) return office;
  const held = terms.filter((term) => inOffice(term, on));
  const isHeld = office !== null && held.some((term) => isOffice(term, office));
  return isHeld ? office : (held[0]?.office ?? null);
}
