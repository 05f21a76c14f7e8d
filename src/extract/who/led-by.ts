import { anyOf } from '../text/any-of.ts';
import { bears, MARK } from '../text/mark.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { MODIFIERS } from './introduced.ts';
import { type Mention, partyOf, plain } from './mention.ts';
import { isNoMore } from './no-more.ts';
import { takeCountryAfter } from './office-of.ts';
import { noParts, type Parts, takeOffices } from './office-parts.ts';
import type { Scene } from './scene.ts';

const RULES = anyOf(
  'President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Supreme Leader|Crown Prince|Leader|General Secretary',
);
const GOVERNS = /Minister$|^Secretary of State$|^Foreign Secretary$/;
const SERVES = anyOf('minister|envoy|official|spokesperson');

/** Whether whoever owns what follows governs a state, and still does. */
function governs({ tokens }: Scene, { name, to }: Parts, from: number, isRuler: boolean): boolean {
  const office = name?.office ?? '';
  if (!RULES.has(office) && (isRuler || !GOVERNS.test(office))) return false;
  return !isNoMore(tokens, from, to);
}

/** "Lopez's foreign minister", "Minister Soto's special envoy": the office of whoever serves somebody who governs, of his state. */
export function takeServant(scene: Scene, parts: Parts, from: number, limit: number): boolean {
  const { tokens } = scene;
  const country = parts.name?.country ?? null;
  if (country === null || lowerOf(tokens, parts.to) !== "'s") return false;
  const own = noParts(pastModifiers(scene, parts.to + 1));
  if (own.to >= limit || !bears(tokens[own.to], MARK.office | MARK.title)) return false;
  takeOffices(scene, own);
  if (!own.office || !SERVES.has(own.office.level) || !governs(scene, parts, from, false))
    return false;
  // "Ann Lee, Lopez's adviser, said"
  if (tokenAt(tokens, from - 1)?.text === ',' && isClosed(tokens, own.to)) return false;
  keep(scene, parts, country);
  Object.assign(parts, own, { country });
  takeCountryAfter(scene, parts, limit);
  return true;
}

const isClosed = (tokens: Scene['tokens'], to: number): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.capital !== true;

/** Who owns is named too. */
const keep = ({ memory }: Scene, { name }: Parts, country: string): void =>
  memory.person(partyOf(country, { person: name?.text ?? null, office: name?.office ?? null }));

const OF_SOMEBODY = anyOf('personal|special|chief|top|own');

function pastModifiers({ tokens, lexicon }: Scene, from: number): number {
  let at = from;
  while (
    !lexicon.offices.at(tokens, at) &&
    (isAny(tokens, at, MODIFIERS) || isAny(tokens, at, OF_SOMEBODY))
  )
    at++;
  return at;
}

const BODY = anyOf(
  'government|administration|regime|cabinet|junta|army|forces|troops|soldiers|warplanes|jets|ministers|delegation|negotiators|diplomats',
);

/** "the Lopez administration". */
const isCalledAfter = (tokens: Scene['tokens'], { to }: Parts, from: number): boolean =>
  [from, from - 1].some((at) => lowerOf(tokens, at) === 'the') && isAny(tokens, to, RULED);

const RULED = anyOf('government|administration|regime|cabinet|junta');

/** "Lopez's government", "President Lopez's troops", "the Lopez administration": the state that he governs. */
export function bodyLedAt(scene: Scene, parts: Parts, from: number): Mention | undefined {
  const { tokens, lexicon, memory } = scene;
  const country = parts.name?.country ?? null;
  const isOwner = lowerOf(tokens, parts.to) === "'s";
  if (country === null || !(isOwner || isCalledAfter(tokens, parts, from))) return undefined;
  const body = lexicon.bodies.at(tokens, isOwner ? parts.to + 1 : parts.to);
  if (!body || !isAny(tokens, body.to - 1, BODY) || !governs(scene, parts, from, true))
    return undefined;
  const party = partyOf(country);
  keep(scene, parts, country);
  memory.actor(party);
  return plain(scene, from, body.to, 'state', [party]);
}
