import { countries } from '../../events/country.ts';
import type { GoldFact } from './gold.ts';
import type { PredictedFact } from './predicted.ts';
import { isActive } from './relations.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const alpha2Of = new Map(countries.map(({ code, alpha2 }) => [code, alpha2 ?? undefined]));

const wordsIn = (names: readonly (string | null | undefined)[]): readonly string[] =>
  names
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether each of the gold's speakers (apart by `;`) is among a fact's: a person by first or last word of the
 * name, a country by an active participant.
 */
export function areSpeakersRight(
  predicted: PredictedFact,
  gold: GoldFact,
  speakers: string,
): boolean {
  const active = (predicted.participants ?? []).filter(({ role }) => isActive(role));
  const heard = new Set(
    wordsIn([
      predicted.attribution?.speaker,
      ...(predicted.quotes ?? []).map(({ speaker }) => speaker),
      ...active.flatMap(({ person, office, organization }) => [person, office, organization]),
    ]),
  );
  return speakers.split(';').every((name) => {
    const country = countryCalled(gold, name.trim());
    if (country) return active.some((one) => one.country === country);
    const words = wordsIn([name]);
    return [words.at(0), words.at(-1)].some((word) => word !== undefined && heard.has(word));
  });
}

/** The country of the fact that bears a name in English. */
const countryCalled = ({ countries }: GoldFact, name: string): string | undefined =>
  countries.find(({ code }) => nameOf(code) === name)?.code;

function nameOf(code: string): string | undefined {
  const alpha2 = alpha2Of.get(code);
  return alpha2 === undefined ? undefined : english.of(alpha2);
}
