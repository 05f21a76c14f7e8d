import { nameOf, toCountry } from './country.ts';
import { ACTIVE_ROLES } from './vocabulary.ts';

export type ParsedPair =
  | {
      readonly ok: true;
      readonly pair: string;
      readonly countries: readonly [string, string];
      /** The text was the pair's own name. */
      readonly canonical: boolean;
    }
  | { readonly ok: false; readonly message: string };

/** The name of a pair: both codes in alphabetical order. Throws when they are one country. */
export function pairOf(one: string, other: string): string {
  if (one === other) throw new Error(`${one} with itself is no pair`);
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

/** Reads a pair in any order, by codes or English names, parted by a hyphen: `ru-cn`, `France-Guinea-Bissau`. */
export function parsePair(text: string): ParsedPair {
  const pairs = new Map(readings(text).map((both) => [pairOf(...both), both]));
  const same = sameCountry(text);
  if (pairs.size > 1) {
    return refuse(text, `can be read as ${[...pairs.keys()].sort().join(' or ')}: use codes`);
  }
  const [found] = pairs;
  if (found) {
    const [pair, [one, other]] = found;
    const countries = one < other ? ([one, other] as const) : ([other, one] as const);
    return { ok: true, pair, countries, canonical: text === pair };
  }
  if (same) return refuse(text, `names ${nameOf(same)} twice: a pair has two countries`);
  return refuse(text, unknownPart(text) ?? 'is not a pair of countries such as CHN-RUS');
}

const HYPHENS = /[-‐‑–]/g;

/** Both sides of every hyphen. */
const splits = (text: string): readonly (readonly [string, string])[] =>
  text.length > 200
    ? []
    : [...text.matchAll(HYPHENS)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);

const resolved = (text: string): readonly (readonly [string, string])[] =>
  splits(text).flatMap(([left, right]) => {
    const [one, other] = [toCountry(left), toCountry(right)];
    return one && other ? [[one, other] as const] : [];
  });

const readings = (text: string): readonly (readonly [string, string])[] =>
  resolved(text).filter(([one, other]) => one !== other);

const sameCountry = (text: string): string | undefined =>
  resolved(text).find(([one, other]) => one === other)?.[0];

function unknownPart(text: string): string | undefined {
  const parts = splits(text);
  const [only] = parts;
  if (parts.length !== 1 || !only) return undefined;
  const unknown = only.find((part) => !toCountry(part));
  return unknown === undefined ? undefined : `names no known country with "${unknown.trim()}"`;
}

const refuse = (text: string, reason: string): ParsedPair => ({
  ok: false,
  message: `"${text.slice(0, 60)}" ${reason}`,
});

/** What every role says of its bearer, whatever the type of the fact; the others make no pair. */
const ACTIVE: ReadonlySet<string> = new Set(Object.values(ACTIVE_ROLES).flat());
const PASSIVE: ReadonlySet<string> = new Set(['addressee', 'subject', 'recipient']);
const MOST_COUNTRIES = 15;

export interface Relations {
  /** `CHN-RUS`, sorted. */
  readonly pairs: readonly string[];
  /** Source and target: from the active side to the passive, and both ways among those who act together. */
  readonly directions: readonly (readonly [string, string])[];
  /** Countries, sorted. */
  readonly active: readonly string[];
  readonly passive: readonly string[];
  /** More than two countries act, or so many take part that they make no pairs. */
  readonly multilateral: boolean;
}

/**
 * Which countries a fact relates, from its participants' roles: active ones with active and passive ones,
 * never passive with passive. Fewer than two countries, or more than fifteen, make no pairs.
 */
export function relationsOf(
  participants: readonly { readonly country: string | null; readonly role: string }[],
): Relations {
  const active = countriesIn(participants, ACTIVE);
  const passive = countriesIn(participants, PASSIVE);
  const all = [...active, ...passive.filter((country) => !active.includes(country))].sort();
  const isTooMany = all.length > MOST_COUNTRIES;
  const related = isTooMany ? [] : all;
  const directions = active.flatMap((source) =>
    related.filter((target) => target !== source).map((target) => [source, target] as const),
  );
  const acts = (country: string) => active.includes(country);
  const pairs = related.flatMap((one, index) =>
    related
      .slice(index + 1)
      .filter((other) => acts(one) || acts(other))
      .map((other) => pairOf(one, other)),
  );
  return { pairs, directions, active, passive, multilateral: active.length > 2 || isTooMany };
}

function countriesIn(
  participants: readonly { readonly country: string | null; readonly role: string }[],
  roles: ReadonlySet<string>,
): readonly string[] {
  const found: string[] = [];
  for (const { country, role } of participants) {
    if (country !== null && roles.has(role) && !found.includes(country)) found.push(country);
  }
  return found.sort();
}
