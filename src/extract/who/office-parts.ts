import type { Name } from '../name-rows.ts';
import type { Official } from '../officials.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { skipDeterminers } from './introduced.ts';
import { nameAt, organizationOf } from './name-at.ts';
import { namesakesOf } from './namesakes.ts';
import { officeAt, plainOfficeAt, spokenForEnd } from './office-at.ts';
import type { Scene } from './scene.ts';
import { isWhere } from './stands-for-place.ts';

const AND_DASH = anyOf('and|[–-]');
const ADJECTIVE_COUNTRY = anyOf('adjective|country|seat');

/** The parts of a noun phrase that names a person or an office. */
export interface Parts {
  country: string | null;
  /** Where the country's name fits several, all of them. */
  namesakes: readonly string[];
  office: Office | null;
  /** Where one person has several offices, the last: "Adviser to the President and Director of". */
  lastOffice: Office | undefined;
  /** The organisation whose office it is. */
  organization: string | null;
  /** The country's name stands before or after the office, so that it is the office's. */
  name: {
    readonly text: string;
    readonly country: string | null;
    readonly office: string | null;
  } | null;
  to: number;
  /** The office is for something that is named too: "Minister for Water". */
  hasPortfolio: boolean;
  /** The country is known by a body alone: "National Security Council Secretary Ann Lee of Peru" is of another. */
  isByBody: boolean;
}

export type NamePart = NonNullable<Parts['name']>;

export const noParts = (to: number): Parts => ({
  country: null,
  namesakes: [],
  office: null,
  lastOffice: undefined,
  organization: null,
  name: null,
  to,
  hasPortfolio: false,
  isByBody: false,
});

const MODIFYING = new Set(['adjective', 'country', 'seat', 'capital', 'organisation']);

function takeCountry(scene: Scene, parts: Parts): void {
  const found = nameAt(scene, parts.to);
  if (!found || !MODIFYING.has(found.value.kind)) return;
  const isOwner = lowerOf(scene.tokens, found.to) === "'s";
  const to = isOwner ? found.to + 1 : found.to;
  // "received in Lima the President of Chad"
  if (lowerOf(scene.tokens, to) === 'the') return;
  const office = spokenForEnd(scene, to) ?? skipDeterminers(scene, to);
  if (isWhere(scene, parts.to, found.value) && scene.tokens[office]?.capital) return;
  if (!officeAt(scene, office) && !(isOwner && isOfficialOf(scene, to, found.value))) return;
  parts.country = found.value.country;
  parts.namesakes = namesakesOf(scene.lexicon, found.value.name);
  parts.organization = organizationOf(found.value);
  parts.isByBody = found.value.kind === 'seat';
  parts.to = office;
}

/** "Egypt's Abdel Fattah al-Sisi": known by name, and of that country. */
const isOfficialOf = ({ lexicon, tokens }: Scene, at: number, { country, name }: Name): boolean => {
  const terms = lexicon.officials.byName.at(tokens, at)?.value ?? [];
  return termsOf(terms, { country, namesakes: namesakesOf(lexicon, name) }).length > 0;
};

/** The terms of a country; where it has none, those of the countries that share its name. */
export function termsOf(
  terms: readonly Official[],
  { country, namesakes }: Pick<Parts, 'country' | 'namesakes'>,
): readonly Official[] {
  const own = terms.filter((term) => term.country === country);
  if (own.length > 0) return own;
  return terms.filter((term) => term.country !== null && namesakes.includes(term.country));
}

/** The country and the offices that are named from a token on: "the Russian prime minister". */
export const officePartsAt = (scene: Scene, at: number): Parts =>
  officePartsFrom(scene, skipDeterminers(scene, at));

/** The same behind the words with which somebody is introduced. */
export function officePartsFrom(scene: Scene, at: number): Parts {
  const parts = noParts(at);
  takeCountry(scene, parts);
  takeOffices(scene, parts);
  return parts;
}

/** Nobody is given more offices at once: what goes on for longer is no title. */
const MOST_OFFICES = 4;

export function takeOffices(scene: Scene, parts: Parts): void {
  let found = officeAt(scene, parts.to);
  for (let held = 0; found && held < MOST_OFFICES; held++) {
    parts.office ??= found.value;
    parts.lastOffice = found.value;
    parts.to = found.to;
    const isJoined = isAny(scene.tokens, found.to, AND_DASH);
    const next = plainOfficeAt(scene, isJoined ? found.to + 1 : found.to);
    found = isJoined && next && areOfTwo(parts.office, next.value) ? undefined : next;
  }
}

/** "the President and Prime Minister", "Minister Cho and Minister Borg": not held by one. */
const areOfTwo = (one: Office, other: Office): boolean =>
  one.office === other.office || (OF_ONE_HEAD.has(one.office) && other.level === 'head');

const OF_ONE_HEAD = anyOf('(?:Vice )?President|Prime Minister|Chancellor|King|Emir');

const CHAMBER_WORDS = anyOf('of|the|for|and|with|on|in');
const LONGEST_CHAMBER = 18;

/**
 * "Chairperson of the Upper House of the Irish Parliament": the country stands within the body's name. "The governor of
 * New Mexico" is of no country.
 */
export function takeChamber(scene: Scene, parts: Parts, limit: number): void {
  const { tokens, lexicon } = scene;
  if (lowerOf(tokens, parts.to) !== 'of') return;
  const stop = Math.min(limit, parts.to + LONGEST_CHAMBER);
  for (let at = parts.to; at < stop && belongsToChamber(tokens[at]); at++) {
    const found = nameAt(scene, at);
    if (found?.value.kind === 'blocked') return;
    if (!found || !ADJECTIVE_COUNTRY.has(found.value.kind) || isFriend(tokens, at)) continue;
    parts.country = found.value.country;
    parts.to = lexicon.bodies.at(tokens, found.to)?.to ?? found.to;
    return;
  }
}

/** "of the Group for Friendship with Peru in the Chilean Parliament": Peru is whose friends they are. */
const isFriend = (tokens: Scene['tokens'], at: number): boolean =>
  isAny(tokens, at - 1, WITH_FOR) ||
  (lowerOf(tokens, at - 1) === 'the' && isAny(tokens, at - 2, WITH_FOR));

const WITH_FOR = anyOf('with|for');

const belongsToChamber = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || isAmong(token, CHAMBER_WORDS));
