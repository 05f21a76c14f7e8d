import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { bodyAt } from './body-at.ts';
import { definedEnd } from './defined.ts';
import { longNameAt } from './long-name.ts';
import { type nameAt, organizationOf } from './name-at.ts';
import { namesakesOf } from './namesakes.ts';
import type { Parts } from './office-parts.ts';
import type { Scene } from './scene.ts';

const MINISTER_OFFICIAL = anyOf('minister|official|counterpart');
const FOR_TO = anyOf('for|to');

/** Takes the country behind an office into its parts: "of Peru", "from Lima", "at the Peruvian Foreign Ministry", "to Chad". */
export function takeCountryAfter(scene: Scene, parts: Parts, limit: number): void {
  const of = scene.tokens[parts.to]?.lower;
  if (!tiesOffice(scene, parts)) return;
  const at = lowerOf(scene.tokens, parts.to + 1) === 'the' ? parts.to + 2 : parts.to + 1;
  const found = at < limit ? longNameAt(scene, at) : undefined;
  const to = found && endOf(scene, parts, found);
  if (!found || to === undefined) {
    takeBodyOf(scene, parts, limit);
    return;
  }
  if (of !== 'to') takeOwner(scene, parts, found.value);
  parts.to = to;
  // "of the Bundestag of Germany", "Ambassador of Chile to Malta"
  const isEnvoy = of === 'of' && parts.office?.level === 'envoy';
  if (found.value.kind === 'seat' || isEnvoy) takeCountryAfter(scene, parts, limit);
}

/** "Head of Department of the Office of the Prime Minister of Peru": through a body that is a state's. */
function takeBodyOf(scene: Scene, parts: Parts, limit: number): void {
  if (!parts.hasPortfolio || parts.country !== null || parts.to >= limit) return;
  const body = bodyAt(scene, parts.to + 1);
  const [owner] = body?.parties ?? [];
  if (!body || !owner?.country) return;
  parts.country = owner.country;
  parts.to = body.to;
}

function takeOwner({ lexicon }: Scene, parts: Parts, name: Name): void {
  if (parts.isByBody && parts.name && name.kind === 'country') parts.country = null;
  if (parts.country === null) parts.namesakes = namesakesOf(lexicon, name.name);
  // "Croat Member of the Presidency of Bosnia and Herzegovina": of a people, not of its state.
  if (parts.office?.office === 'Member of the Presidency') parts.country = name.country;
  parts.country ??= name.country;
  parts.organization ??= organizationOf(name);
}

/** "the visit of Prime Minister Kishida to Malta": only envoys are somebody to a country. */
function tiesOffice(scene: Scene, parts: Parts): boolean {
  const { name, office } = parts;
  const of = scene.tokens[parts.to]?.lower;
  if (sees(scene, parts)) return false;
  return (
    of === 'of' ||
    (of === 'at' && office?.level === 'official') ||
    (of === 'from' && name === null && MINISTER_OFFICIAL.has(office?.level ?? '')) ||
    (FOR_TO.has(of ?? '') && (office?.level === 'envoy' || (name === null && !goes(of, office))))
  );
}

/** "Senior Director for Chad": sees to what concerns it, and is no official of it. */
const sees = ({ tokens }: Scene, { to }: Parts): boolean =>
  lowerOf(tokens, to) === 'for' &&
  lowerOf(tokens, to - 1) === 'director' &&
  lowerOf(tokens, to - 2) === 'senior';

/** "a visit of its foreign minister to Chad": he goes there, as no ambassador does. */
const goes = (of: string | undefined, office: Office | null): boolean =>
  of === 'to' && /(?:Minister|President|Chancellor|King|Secretary)$/.test(office?.office ?? '');

/** "the Crown Prince of Abu Dhabi": also of an emirate that is named as its town. */
function endOf(scene: Scene, parts: Parts, found: Owner): number | undefined {
  const { value, to } = found;
  const isEmirate = parts.office?.office === 'Crown Prince' && value.kind === 'capital';
  return isEmirate ? to : ownerEnd(scene, found, scene.tokens[parts.to]?.lower);
}

type Owner = NonNullable<ReturnType<typeof nameAt>>;

/** Where whoever has the office ends: "of Peru", "from Lima", "for the Kremlin", "for the Peruvian army", "for Peru's foreign ministry". */
function ownerEnd(scene: Scene, { value, to }: Owner, tie: string | undefined): number | undefined {
  const { tokens, lexicon } = scene;
  if (tie === 'from' && value.kind === 'capital') return to;
  const owned = lowerOf(tokens, to) === "'s" ? lexicon.bodies.at(tokens, to + 1) : undefined;
  if (owned && value.kind === 'country') return owned.to;
  // "Director General at the Danish Foreign Ministry", not "at Denmark's border".
  if ((tie === 'at' ? BODY : STATE_OR_BODY).has(value.kind))
    return definedEnd(scene, to, value.country);
  if (value.kind !== 'adjective') return undefined;
  return isOfName(tokens[to]) ? to + 1 : lexicon.bodies.at(tokens, to)?.to;
}

/** "of the Portuguese Republic". */
const isOfName = (token: Token | undefined): boolean => OF_NAME.has(token?.text ?? '');

const OF_NAME = anyOf('Republic|Kingdom|Federation|Commonwealth');

const BODY = anyOf('organisation|seat');
const STATE_OR_BODY = anyOf('country|organisation|seat');
