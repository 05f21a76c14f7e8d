import type { Lexicon, Publishing } from './lexicon.ts';
import { inOffice, isOffice } from './officials.ts';
import { anyOf } from './text/any-of.ts';
import { folded, type Token, tokensOf } from './text/token.ts';
import { type Party, partyOf } from './who/mention.ts';
import { nameAt } from './who/name-at.ts';

const COUNTRY_CAPITAL = anyOf('country|capital');

const PARTS_OF_A_STATE =
  /\b(?:president|prime minister|ministry|minister|government|office|embassy|department|chancellery|council|commission|external action service|state house|presidency|presidential|chancellor|palace|foreign affairs|foreign service|foreign secretary|cabinet|parliament|house of commons|house of lords|senate|national assembly|global affairs|mission|consulate|royal court|treasury|spokesperson|mfa|mofa|mofat|pmo|gobierno|governo|gouvernement|presidencia|presidence|cancilleria|minist(?:erio|ere|ero|erie|erium))\b/;

/** The state office that publishes a text, where its publisher is one: "The White House", "President of Ukraine". */
export function publishingOffice(
  lexicon: Lexicon,
  publisher: string | null,
  on: string,
): Party | null {
  const named = publisher === null ? null : remembered(lexicon, publisher);
  if (!named) return null;
  return named.envoy === null
    ? headOf(lexicon, named, on)
    : partyOf(named.country, { office: named.envoy });
}

/** Where the mission stands that publishes a text: "Embassy of Peru in Chad". */
export const postOf = (lexicon: Lexicon, publisher: string | null): string | null =>
  publisher === null ? null : (remembered(lexicon, publisher)?.post ?? null);

/** The state whose office a publisher is, and the offices that its name tells of. */
interface Named {
  readonly country: string;
  readonly offices: readonly string[];
  /** The office of whoever leads a mission abroad, and the country in which it is. */
  readonly envoy: string | null;
  readonly post: string | null;
}

/** Articles come by the hundred from one publisher. */
const read = new WeakMap<Lexicon, Map<string, Named | null>>();
const MOST_REMEMBERED = 1_000;
/** Of a name as far as its offices are looked for. */
const LONGEST = 200;

function remembered(lexicon: Lexicon, publisher: string): Named | null {
  const known = read.get(lexicon) ?? new Map<string, Named | null>();
  read.set(lexicon, known);
  const seen = known.get(publisher);
  if (seen !== undefined) return seen;
  const named = namedBy(lexicon, publisher);
  const isWorthIt = known.size < MOST_REMEMBERED && publisher.length <= LONGEST;
  if (isWorthIt) known.set(publisher, named);
  return named;
}

function namedBy(lexicon: Lexicon, publisher: string): Named | null {
  const tokens = tokensOf(publisher.slice(0, LONGEST));
  const known = knownOffice(lexicon, tokens);
  return known
    ? { ...AT_HOME, country: known.country, offices: known.office?.split('; ') ?? [] }
    : namedOffice(lexicon, publisher, tokens);
}

/** By the country in its name: "Ministry of Foreign Affairs of Peru". */
function namedOffice(lexicon: Lexicon, publisher: string, tokens: readonly Token[]): Named | null {
  const names = tokens.flatMap((_, at) => {
    const name = nameAt({ tokens, lexicon }, at)?.value;
    return name?.country && name.kind !== 'media' ? [{ ...name, country: name.country }] : [];
  });
  // "Department of Foreign Affairs and Trade, Fiji": the country tells more than the office.
  const named = isAbroad(publisher) ? names[0] : byKind(names, ['country', 'capital']);
  if (!named) return null;
  const isState = named.kind === 'seat' || PARTS_OF_A_STATE.test(folded(publisher));
  const offices = [...officesNamed(lexicon, tokens), ...ministersOf(publisher)];
  if (!isState) return null;
  const envoy = envoyOf(publisher);
  const post = envoy && names.find(({ country }) => country !== named.country)?.country;
  return { country: named.country, offices, envoy, post: post ?? null };
}

const AT_HOME = { envoy: null, post: null } as const;

/** Who leads a mission by its name. */
function envoyOf(publisher: string): string | null {
  const name = folded(publisher);
  return ENVOYS.find(([mission]) => mission.test(name))?.[1] ?? null;
}

const ENVOYS: readonly (readonly [RegExp, string])[] = [
  [/\bembassy\b/, 'Ambassador'],
  [/\bhigh commission\b/, 'High Commissioner'],
  [
    /\bpermanent (?:mission|delegation|representation)\b|\bmission to the (?:united nations|un|european union|eu|osce|african union|wto)\b/,
    'Permanent Representative',
  ],
  [/\bconsulate\b/, 'Consul General'],
];

/** "Embassy of Peru in Chad", "Peruvian Embassy in Chad": the state named first. */
const isAbroad = (publisher: string): boolean =>
  /\b(?:embassy|high commission|consulate|mission)\b/.test(folded(publisher));

/** The first name of the first kind there is, else the first of any. */
const byKind = <Named extends { readonly kind: string }>(
  names: readonly Named[],
  kinds: readonly string[],
): Named | undefined =>
  kinds.flatMap((wanted) => names.filter(({ kind }) => kind === wanted))[0] ?? names[0];

/** An office that is known by its own name, unless the words name another state: "Department of Foreign Affairs, Fiji". */
function knownOffice(lexicon: Lexicon, tokens: readonly Token[]): Publishing | undefined {
  const found = tokens.flatMap((_, at) => lexicon.publishers.at(tokens, at)?.value ?? [])[0];
  const isOfAnother = tokens.some((_, at) => {
    const name = nameAt({ tokens, lexicon }, at)?.value;
    return COUNTRY_CAPITAL.has(name?.kind ?? '') && name?.country !== found?.country;
  });
  return isOfAnother ? undefined : found;
}

/** Who leads the ministry that a publisher is. */
const ministersOf = (publisher: string): readonly string[] =>
  MINISTRIES.flatMap(([name, offices]) => (name.test(folded(publisher)) ? offices : []));

const MINISTRIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bforeign(?:, commonwealth)? (?:ministry|affairs|office|& development)\b|\bglobal affairs\b|\bministry (?:of|for) (?:europe and foreign|foreign|external)\b|\b(?:relaciones|relacoes|asuntos) exteriores\b|\baffaires etrangeres\b|\baffari esteri\b|\bbuitenlandse zaken\b|\bcancilleria\b|\bdepartment of state\b|\bstate department\b|\bmo?fat?\b/,
    ['Foreign Minister'],
  ],
  [/\bpmo\b/, ['Prime Minister']],
  [/\b(?:ministry|department) of defen[cs]e\b/, ['Defence Minister', 'Defence Secretary']],
];

/** The offices that a publisher's name holds: "Prime Minister's Office". */
const officesNamed = (lexicon: Lexicon, tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((_, at) => lexicon.offices.at(tokens, at)?.value.office ?? []);

/** Who publishes where no office is named: the first of these that a country has. */
const HEADS = ['President', 'Prime Minister', 'Chancellor'];

function headOf({ officials }: Lexicon, { country, offices }: Named, on: string): Party {
  const known = officials.byCountry.get(country) ?? [];
  for (const office of [...offices, ...(GOVERNED.has(country) ? HEADS.slice(1) : HEADS)]) {
    const holder = known.find((official) => isOffice(official, office) && inOffice(official, on));
    if (holder) return partyOf(country, { person: holder.name, office: holder.office });
  }
  return partyOf(country);
}

/** States whose government is led by its prime minister or chancellor while a president represents it. */
const GOVERNED = new Set([
  'DEU',
  'IND',
  'ISR',
  'ITA',
  'AUT',
  'GRC',
  'IRL',
  'PAK',
  'HUN',
  'ETH',
  'SGP',
  'BGD',
]);
