import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { officeFollows, officeFrom } from './apposition.ts';
import { isHonorific } from './honorifics.ts';
import { DETERMINERS, skipDeterminers } from './introduced.ts';
import { bodyLedAt, takeServant } from './led-by.ts';
import { changed, type Mention, type Party, partyOf, plain } from './mention.ts';
import { holderOf } from './office-holder.ts';
import { takeCountryAfter } from './office-of.ts';
import {
  noParts,
  officePartsAt,
  officePartsFrom,
  type Parts,
  takeChamber,
  takeOffices,
} from './office-parts.ts';
import { ownCountryOf } from './own-country.ts';
import { takeName } from './person-name.ts';
import { takeMatter, takePortfolio } from './portfolio.ts';
import type { Scene } from './scene.ts';
import { takeBodyServedAt, takeServed } from './served.ts';

const OF_FOR = anyOf('of|for');
const A_AN = anyOf('a|an');

/** A person or office that is named at a token: "Chinese President Xi Jinping", "the Russian prime minister". */
export function personAt(scene: Scene, from: number, limit: number): Mention | undefined {
  const at = skipDeterminers(scene, from);
  if (!mayNamePerson(scene.tokens[at])) return undefined;
  const parts = officePartsFrom(scene, at);
  takeOfficeUnder(scene, parts);
  takeOfficeOfCounterpart(scene, parts);
  if (parts.office) takeWhose(scene, parts, limit);
  takeName(scene, parts, limit);
  if (parts.name && takeServant(scene, parts, from, limit)) takeName(scene, parts, limit);
  if (parts.name) takeApposition(scene, parts, limit);
  const led = parts.name && bodyLedAt(scene, parts, from);
  if (led) return led;
  return parts.office || parts.name ? mentionOf(scene, parts, from) : undefined;
}

/** Most words begin neither an office nor a name: one look tells. */
const mayNamePerson = (token: Token | undefined): boolean =>
  token?.capital === true || bears(token, MARK.office | MARK.title | MARK.name);

/** Of which state an office is, and for what. */
function takeWhose(scene: Scene, parts: Parts, limit: number): void {
  takeCountryAfter(scene, parts, limit);
  takeServed(scene, parts, limit);
  takeBodyServedAt(scene, parts, limit);
  if (parts.country === null || isForSomething(scene, parts)) takePortfolio(scene, parts, limit);
  if (parts.hasPortfolio) takeCountryAfter(scene, parts, limit);
  if (parts.country === null) takeChamber(scene, parts, limit);
  takeMatter(scene, parts);
}

/** "the Peruvian Minister of Fisheries": not "the Peruvian Minister of Defence and Ann Lee". */
const isForSomething = ({ tokens }: Scene, { to }: Parts): boolean =>
  isAny(tokens, to, OF_FOR) && tokens[to + 1]?.capital === true;

/**
 * "…, the Russian foreign minister," and "… of Poland" after a name. An office of another country than that of a known
 * official is another's: "Macron, the President of Ghana and …".
 */
function takeApposition(scene: Scene, parts: Parts, limit: number): void {
  takeCountryAfter(scene, parts, limit);
  if (!officeFollows(scene, parts.to, limit)) return;
  const after = officeFrom(scene, parts.to + 1, limit);
  const own = parts.name?.office ? parts.name.country : null;
  if (own !== null && after.country !== own && !after.namesakes.includes(own)) return;
  parts.country ??= own ?? after.country;
  parts.office ??= after.office;
  parts.to = scene.tokens[after.to]?.text === ',' ? after.to + 1 : after.to;
}

const SERVES = anyOf('envoy|official|spokesperson');

/** "the Peruvian President's Adviser": the office of whoever serves there. */
function takeOfficeUnder(scene: Scene, parts: Parts): void {
  if (!parts.office || lowerOf(scene.tokens, parts.to) !== "'s") return;
  const own = noParts(parts.to + 1);
  takeOffices(scene, own);
  const isTitle = scene.tokens[own.to]?.capital || SERVES.has(own.office?.level ?? '');
  if (!own.office || !isTitle) return;
  parts.office = own.office;
  parts.to = own.to;
}

/** "my counterpart, Foreign Minister Ann Lee": of what office. */
function takeOfficeOfCounterpart(scene: Scene, parts: Parts): void {
  const isOpen = parts.office?.level === 'counterpart' && parts.country === null;
  if (!isOpen || scene.tokens[parts.to]?.text !== ',') return;
  const own = officePartsAt(scene, parts.to + 1);
  if (own.office) Object.assign(parts, own);
}

/** "Prime Minister thanked", "the President and Prime Minister": written in capitals, the office is a certain one. */
function determinerAt({ tokens }: Scene, from: number): string {
  const { capital, lower } = tokens[from] ?? { capital: false, lower: '' };
  const before = tokenAt(tokens, from - 1);
  const isBare = capital && !DETERMINERS.has(lower) && !isAmong(before, A_AN);
  const isTitled = before?.capital && before.kind === 'word' && !isHonorific(before);
  return isBare && !isTitled ? 'the' : lower;
}

/** "NATO Secretary General Jens Stoltenberg": of no country, whatever he was before. */
const isOfBody = ({ office, organization, country }: Parts): boolean =>
  office !== null &&
  country === null &&
  (organization !== null || office.office === 'Secretary-General');

/** Whoever is known tells which of several countries of one name is meant: "the Congolese president". */
function countryOf({ country, namesakes, name }: Parts): string | null {
  const known = name?.country ?? null;
  return known !== null && namesakes.includes(known) ? known : (country ?? known);
}

function partyNamed(parts: Parts, name: NonNullable<Parts['name']>, own: string | null): Party {
  const office = parts.office?.level === 'counterpart' ? undefined : parts.office?.office;
  const { organization } = parts;
  if (isOfBody(parts))
    return partyOf(null, { person: name.text, office: office ?? null, organization });
  return partyOf(countryOf(parts) ?? own, {
    person: name.text,
    office: name.office ?? office ?? null,
  });
}

/** By name alone, once the text has told of which organisation somebody is: he is no minister any longer. */
function servingNow({ memory }: Scene, { name, office, country }: Parts): Party | undefined {
  if (office !== null || country !== null || !name?.country) return undefined;
  const last = memory.lastPerson(({ person }) => person === name.text);
  return last?.country === null && last.organization !== null ? last : undefined;
}

/** "our Ambassador to Chad": of the state that publishes, or of whoever is quoted. */
function ourCountry(scene: Scene, { office }: Parts, from: number): string | null {
  const { tokens, memory, publisher, isQuoted } = scene;
  if (lowerOf(tokens, from) !== 'our' || !office || office.level === 'counterpart') return null;
  if (isQuoted(from)) return memory.speakers.one()?.country ?? null;
  return memory.publishers().length > 1 ? null : (publisher?.country ?? null);
}

/** "a minister for trade"; "the Minister for Trade" of what a state publishes is its own. */
const isForAnything = ({ publisher, tokens }: Scene, parts: Parts, from: number): boolean =>
  parts.hasPortfolio === true &&
  parts.country === null &&
  !(publisher?.country && lowerOf(tokens, from) === 'the' && tokens[from + 1]?.capital);

/** "a government spokesman", in a story of the news that was written where his state is. */
const spokenForHere = (scene: Scene, parts: Parts, from: number): string | null =>
  scene.here && scene.publisher === null && parts.office?.level === 'spokesperson'
    ? ownCountryOf(scene, parts, from)
    : null;

function mentionOf(scene: Scene, parts: Parts, from: number): Mention | undefined {
  const { memory } = scene;
  if (parts.name) {
    const party =
      servingNow(scene, parts) ?? partyNamed(parts, parts.name, ownCountryOf(scene, parts, from));
    memory.person(party);
    return plain(scene, from, parts.to, 'person', [party]);
  }
  parts.country ??= ourCountry(scene, parts, from) ?? spokenForHere(scene, parts, from);
  if (!parts.office || isForAnything(scene, parts, from)) return undefined;
  const at = { from, to: parts.to };
  const holder = holderOf(scene, parts.office, parts, determinerAt(scene, from), at);
  if (!holder) return undefined;
  if (holder.person) memory.person(holder);
  const mention = plain(scene, from, parts.to, 'person', [holder]);
  return parts.country === null ? changed(mention, { isNamed: false }) : mention;
}
