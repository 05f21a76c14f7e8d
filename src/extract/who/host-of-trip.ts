import type { Office } from '../titles.ts';
import type { Party } from './mention.ts';
import type { Scene } from './scene.ts';

/** In tokens: "met with the president, the foreign minister and". */
const REACH = 40;
const MEETING =
  /^(?:met|meet|meets|meetings?|talks|spoke|discussions|consultations|conferred|negotiations)$/;
/** What is done straight to somebody. */
const DOING =
  /^(?:met|meet|meets|meeting|told|tells|telling|thanked|thanking|assured|briefed|invited|informed|congratulated)$/;
const RECEIVED = /^(?:received|welcomed|greeted|met|hosted)$/;

/** "travelled to Lima. She met with Defence Minister Ana Soto": in a release of a journey, of the state that was visited. */
export function hostOfTrip({ memory, publisher, tokens }: Scene, from: number): string | null {
  const host = memory.host()?.country ?? null;
  const isOwnTrip = host !== null && memory.guest()?.country === publisher?.country;
  return isOwnTrip && host !== publisher?.country && isMet(tokens, from) ? host : null;
}

/** The same in the news: of the state that was visited, in which the story was written, or with which talks are held. */
export function hostInNews(
  { memory, here, tokens }: Scene,
  { level, office }: Office,
  from: number,
): string | null {
  if (level !== 'head' && level !== 'minister') return null;
  const last = memory.lastPerson();
  const guest = memory.guest();
  const host = hostOf({ here, memory }, last, guest);
  if (host === null) return null;
  if (isMet(tokens, from)) return host;
  // "arrived in Lima. Foreign Minister Ana Soto said": of the host, where the guest is that minister himself.
  const isOpening = /^[.“"]?$/.test(tokens[from - 1]?.text ?? '');
  return isOpening && guest?.office === office && guest.country !== host ? host : null;
}

/** Whose guest acts: the host of a visit, the land of the dateline, else the other side of the talks told last. */
function hostOf(
  { here, memory }: Pick<Scene, 'here' | 'memory'>,
  last: Party | undefined,
  guest: Party | undefined,
): string | null {
  const host = memory.host()?.country;
  if (!last?.country) return null;
  if (host && guest && host !== guest.country && [host, guest.country].includes(last.country))
    return host;
  if (here?.country && here.country !== last.country) return here.country;
  const sides = memory.met().map(({ country }) => country);
  return sides.length === 2 && sides.includes(last.country)
    ? (sides.find((side) => side !== last.country) ?? null)
    : null;
}

/** Whether somebody is named behind "met" or "met with", or in a list that is. */
function isMet(tokens: Scene['tokens'], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (DOING.test(before)) return true;
  if (before === 'by') return RECEIVED.test(tokens[from - 2]?.lower ?? '');
  return /^(?:with|and|,)$/.test(before) && isListed(tokens, from);
}

/** "met with the president, the foreign minister and", "met the president and". */
function isListed(tokens: Scene['tokens'], from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^[.;]$/.test(word)) return false;
    if (word === 'with') return MEETING.test(tokens[at - 1]?.lower ?? '');
    if (word === 'met') return true;
  }
  return false;
}
