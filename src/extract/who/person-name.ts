import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';
import { isOffice, type Official, termOn } from '../officials.ts';
import { anyOf } from '../text/any-of.ts';
import type { Found } from '../text/phrases.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { officeFollows } from './apposition.ts';
import { FORCES_RANKS, honorificsEnd } from './honorifics.ts';
import { MODIFIERS } from './introduced.ts';
import { nameAt } from './name-at.ts';
import { nameFrom } from './name-start.ts';
import { type NamePart, type Parts, termsOf } from './office-parts.ts';
import { PARTICLES, properNameEnd } from './proper-name.ts';
import { type Scene, wordsOf } from './scene.ts';
import { seenName } from './seen-name.ts';
import { titledName } from './titled-name.ts';

/** Reads the name that stands where the parts end, if one does. */
export function takeName(scene: Scene, parts: Parts, limit: number): void {
  const { tokens } = scene;
  const from = nameFrom(scene, parts);
  const at = isRankAsName(scene, parts, from) ? from : honorificsEnd(scene, from);
  const isName =
    tokens[at]?.capital || isArticled(scene, parts, at) || isParticle(scene, parts, at);
  if (at >= limit || !isName) return;
  const known = namedOrSeen(scene, parts, at, limit) ?? titledPart(scene, parts, at, limit);
  if (known) {
    parts.name = known.value;
    parts.to = juniorEnd(scene, lineageEnd(scene, known.to, limit), limit);
  } else takeUnknown(scene, parts, at, limit);
}

/** "Prime Minister Major met": behind an office, with no name after it. */
const isRankAsName = ({ tokens }: Scene, { office }: Parts, at: number): boolean =>
  office !== null &&
  isAny(tokens, at, FORCES_RANKS) &&
  tokens[at + 1]?.text !== '.' &&
  tokens[at + 1]?.capital !== true;

/** "President al-Sharaa": the name of somebody known that begins in small letters, behind an office. */
const isArticled = ({ tokens, lexicon }: Scene, { office }: Parts, at: number): boolean =>
  office !== null &&
  tokens[at + 1]?.text === '-' &&
  tokens[at + 2]?.capital === true &&
  lexicon.officials.byName.at(tokens, at) !== undefined;

/** "President von der Leyen". */
const isParticle = ({ tokens }: Scene, { office }: Parts, at: number): boolean =>
  office !== null && isAny(tokens, at, PARTICLES);

/** Past "bin Abdullah Al Saud" behind the name by which somebody is known. */
function lineageEnd({ tokens }: Scene, from: number, limit: number): number {
  let to = from;
  while (to + 1 < limit && isAny(tokens, to, LINEAGE) && tokens[to + 1]?.capital) to += 2;
  return to;
}

const LINEAGE = anyOf('bin|ibn|bint|al');

/** Past the "Jr." or ", Jr." behind a name, where the sentence goes on. */
function juniorEnd({ tokens }: Scene, to: number, limit: number): number {
  const first = tokens[to]?.text === ',' && isAny(tokens, to + 1, JUNIOR) ? to + 1 : to;
  const at = isAny(tokens, first, JUNIOR) ? first + 1 : first;
  const isShort = isAny(tokens, at - 1, JUNIOR) && tokens[at]?.text === '.';
  return isShort && at + 1 < limit ? at + 1 : at;
}

const JUNIOR = anyOf('jr|sr');

/** Somebody of the table of officials, or whom the article has named; by a last name alone first of all the latter. */
function namedOrSeen(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<NamePart> | undefined {
  const known = knownName(scene, parts, at, limit);
  if (known && known.to > at + 1) return known;
  const seen = seenName(scene, parts, at, limit);
  const isAnother =
    seen?.value.country !== known?.value.country ||
    (parts.office === null && seen?.value.text !== known?.value.text);
  return seen && isAnother ? seen : (known ?? seen);
}

/** In years: so long after the office the last name alone is anybody's. */
const REMEMBERED = 8;

/** Whether a last name alone can mean somebody in the days of a text: in office, soon to be so again, or not long before. */
function isInTime(term: Official, terms: readonly Official[], publishedOn: string): boolean {
  const year = yearOf(publishedOn);
  const isNear = ({ name, from, to }: Official) =>
    name === term.name &&
    yearOf(from) - 1 <= year &&
    (to === null || yearOf(to) + REMEMBERED >= year);
  return term.from <= publishedOn && terms.some(isNear);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Somebody of the table of officials, unless the text gives the office to another country. */
function knownName(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<NamePart> | undefined {
  const known = scene.lexicon.officials.byName.at(scene.tokens, at);
  if (!known || known.to > limit || !(known.to === limit || isWholeName(scene, known.to)))
    return undefined;
  const isBare = known.to === at + 1 && parts.office === null;
  if (isBare && (followsGivenName(scene, at) || isCountry(scene, at))) return undefined;
  const term = termOn(ofOffice(known.value, parts), scene.publishedOn);
  const isMeant = term && (known.to > at + 1 || isInTime(term, known.value, scene.publishedOn));
  return isMeant ? { value: partOf(term), to: known.to } : undefined;
}

const partOf = ({ name, country, office }: Official): NamePart => ({ text: name, country, office });

/** The terms that an office with its country leaves, those of that very office where there are any. */
function ofOffice(terms: readonly Official[], parts: Parts): readonly Official[] {
  const { country, office } = parts;
  if (!office) return terms;
  const there = country === null ? terms : termsOf(terms, parts);
  const same = there.filter((term) => isOffice(term, office.office));
  return same.length > 0 ? same : there;
}

/** "Cameroon" sounds as a surname does. */
const isCountry = (scene: Scene, at: number): boolean =>
  nameAt(scene, at)?.value.kind === 'country';

/** "John Harris": a surname of the table after another capitalised word is somebody else's. */
function followsGivenName({ text, tokens, lexicon }: Scene, at: number): boolean {
  if (text.slice(tokenAt(tokens, at - 1)?.end, tokens[at]?.start).includes('\n')) return false;
  const isInitial =
    tokenAt(tokens, at - 1)?.text === '.' && tokenAt(tokens, at - 2)?.text.length === 1;
  const before = tokens[isInitial ? at - 2 : at - 1];
  if (before?.kind !== 'word' || !before.capital || isAmong(before, MODIFIERS)) return false;
  if (WEEKDAYS.has(before.lower) || MONTHS.has(before.lower)) return false;
  const isInside = tokenAt(tokens, at - 2)?.kind === 'word' || lowerOf(tokens, at - 2) === "'s";
  return at > 1 && isInside && !lexicon.offices.begins(before.lower);
}

function titledPart(
  scene: Scene,
  parts: Parts,
  at: number,
  limit: number,
): Found<NamePart> | undefined {
  const found = titledName(scene, parts, at, limit);
  return found && { value: partOf(found.value), to: found.to };
}

/** "the Minister for Africa, Ann Lee, said", "the Minister for Africa, Ann Lee said". */
const CLOSING = anyOf(',|said|says|added|stated|told|met|welcomed|visited');

/** A name that no table holds counts where an office stands before it, or one with its country after it. */
function takeUnknown(scene: Scene, parts: Parts, at: number, limit: number): void {
  // "President Ann Lee, Your Excellency": a form of address.
  if (nameAt(scene, at) || lowerOf(scene.tokens, at) === 'your') return;
  const end = properNameEnd(scene, at, limit);
  if (end === at) return;
  const afterComma = scene.tokens[parts.to]?.text === ',';
  const isPlain = parts.office !== null && (!afterComma || isAny(scene.tokens, end, CLOSING));
  if (!isPlain && !(end > at + 1 && officeFollows(scene, end, limit))) return;
  parts.name = { text: wordsOf(scene, at, onceEnd(scene, at, end)), country: null, office: null };
  parts.to = end;
}

/** "Ana Soto Soto AnaMinister": where a site writes a name twice, its first end. */
function onceEnd({ tokens }: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (tokens[at]?.text === tokenAt(tokens, at - 1)?.text) return at;
  return end;
}

/** A known surname followed by another capitalised word is somebody else: "Lula da Costa". */
function isWholeName(scene: Scene, to: number): boolean {
  const next = scene.tokens[to];
  return !(
    next?.capital &&
    next.kind === 'word' &&
    properNameEnd(scene, to, to + 1) > to &&
    !nameAt(scene, to)
  );
}
