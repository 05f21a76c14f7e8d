import { ADDED, SHORT_NAMES } from './country-names.ts';
import { ISO_COUNTRIES } from './generated/countries.ts';

/** ISO 3166-1, the European Union, Kosovo and ended states. */
export interface CountryEntry {
  /** Alpha-3: the code that every answer uses. */
  readonly code: string;
  readonly alpha2: string | null;
  /** In English. */
  readonly name: string;
  /** First and last calendar day of a state that has ended or begun since; null otherwise. */
  readonly from: string | null;
  readonly until: string | null;
}

interface Named extends CountryEntry {
  readonly names: readonly string[];
}

const iso: readonly Named[] = ISO_COUNTRIES.map(([code, alpha2, names]) => {
  const known = SHORT_NAMES[code] ?? [];
  const name = known[0] ?? names[0] ?? code;
  return { code, alpha2, name, from: null, until: null, names: [...known, ...names] };
});
const added: readonly Named[] = ADDED.map(({ code, alpha2, from, until, names }) => {
  return { code, alpha2, name: names[0] ?? code, from, until, names };
});
const named = [...iso, ...added].sort((one, other) => (one.code < other.code ? -1 : 1));

/** Every country there is a code for, by code. */
export const countries: readonly CountryEntry[] = named.map(
  ({ code, alpha2, name, from, until }) => ({ code, alpha2, name, from, until }),
);

const byCode = new Map(countries.map((country) => [country.code, country]));

const byInput = inputs();

/**
 * The code of a country given as alpha-3 or alpha-2 code or English name, in any case; undefined when
 * unknown or when the name is that of two ("Congo", "Korea").
 */
export const toCountry = (input: string): string | undefined =>
  byCode.has(input) ? input : byInput.get(plain(input));

/** A country's name in a language (BCP 47); in English where that language is not known. */
export function nameOf(code: string, language = 'en'): string {
  const country = byCode.get(code);
  if (!country) return code;
  const elsewhere = namesElsewhere.get(code);
  const tongue = language.split('-')[0] ?? language;
  if (tongue === 'en') return country.name;
  if (elsewhere) return elsewhere[tongue] ?? country.name;
  return (country.alpha2 && platformNames(language)?.of(country.alpha2)) || country.name;
}

const namesElsewhere = new Map(
  ADDED.flatMap(({ code, elsewhere }) => (elsewhere ? [[code, elsewhere] as const] : [])),
);

const platform = new Map<string, Intl.DisplayNames | undefined>();

function platformNames(language: string): Intl.DisplayNames | undefined {
  if (!platform.has(language)) platform.set(language, makeNames(language));
  return platform.get(language);
}

function makeNames(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region' });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // no language tag
    throw error;
  }
}

function plain(input: string): string {
  return input
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** A code always holds over a name. */
function inputs(): ReadonlyMap<string, string> {
  const codes = named.flatMap(({ code, alpha2 }) =>
    [code, ...(alpha2 ? [alpha2] : [])].map((text) => [plain(text), code] as const),
  );
  return new Map([...undisputedNames(), ...codes]);
}

/** A name of two countries is nobody's. */
function undisputedNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const disputed = new Set<string>();
  for (const { code, names } of named) {
    for (const name of names.map(plain)) {
      if ((found.get(name) ?? code) !== code) disputed.add(name);
      found.set(name, code);
    }
  }
  for (const name of disputed) found.delete(name);
  return found;
}
