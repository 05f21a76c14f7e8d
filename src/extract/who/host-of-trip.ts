import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Office } from '../titles.ts';
import { isHead } from './heads.ts';
import type { Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import { othersMet } from './others-met.ts';
import type { Scene } from './scene.ts';

const QUOTE = anyOf('[.“"]?');
const STOP_MARK = anyOf('[.!?]');
const WITH_AND = anyOf('with|and|,');
const STOP_SEMICOLON = anyOf('[.;]');

/** In tokens: "met with the president, the foreign minister and". */
const REACH = 40;
const MEETING = anyOf(
  'met|meet|meets|meetings?|talks|spoke|discussions|consultations|conferred|negotiations',
);
/** What is done straight to somebody. */
const DOING = anyOf(
  'met|meet|meets|meeting|told|tells|telling|thanked|thanking|assured|briefed|invited|informed|congratulated',
);
const RECEIVED = anyOf('received|welcomed|greeted|met|hosted');

/** "travelled to Lima. She met with Defence Minister Ana Soto": in a release of a journey, of the state that was visited. */
export function hostOfTrip({ memory, publisher, tokens }: Scene, from: number): string | null {
  const host = memory.host()?.country ?? null;
  const isOwnTrip = host !== null && memory.guest()?.country === publisher?.country;
  return isOwnTrip && host !== publisher?.country && isMet(tokens, from) ? host : null;
}

/**
 * The same in the news: of the state that was visited, in which the story was written, or with which talks are held. A
 * president meets his own ministers too, and whoever is back at home his own: then it is nobody's.
 */
export function hostInNews(scene: Scene, { level, office }: Office, from: number): string | null {
  const { memory, tokens } = scene;
  const last = memory.lastPerson();
  const guest = memory.guest();
  if (!last?.country || (level !== 'head' && level !== 'minister')) return null;
  const isSame = last.office === office;
  const isHigher = level === 'head' && last.office !== null && !isHead(last.office);
  const host = hostOf(scene, { last, guest, isSame, isHigher });
  // "arrived in Lima. Foreign Minister Ana Soto said": of the host, where the guest is that minister himself.
  const isOpening = QUOTE.has(tokenAt(tokens, from - 1)?.text ?? '');
  const isOther = isOpening && guest?.office === office && guest.country !== host;
  if (host === null || !(isMet(tokens, from) || isOther)) return null;
  return isAtHome(scene, from, last.country) ? null : host;
}

interface Met {
  /** Who acted last. */
  readonly last: Party;
  readonly guest: Party | undefined;
  /** Both hold one office: they are of two states. */
  readonly isSame: boolean;
  /** A minister meets a head of state or government. */
  readonly isHigher: boolean;
}

/** Whose guest acts: the host of a visit, the land of the dateline, else the other side of the talks told last. */
function hostOf({ here, memory }: Scene, { last, guest, isSame, isHigher }: Met): string | null {
  const host = guest?.country === last.country ? (memory.host()?.country ?? null) : null;
  const mayMeet = isSame || !isHead(last.office ?? '');
  const others = isSame ? othersMet(memory, last.country) : [];
  const isOther = (country: string | null) => country !== null && country !== last.country;
  return (
    [mayMeet ? host : null, isSame || isHigher ? (here?.country ?? null) : null].find(isOther) ??
    onlyOne(others.map(({ country }) => country))
  );
}

const onlyOne = ([one, ...more]: readonly (string | null)[]): string | null =>
  more.length === 0 ? (one ?? null) : null;

/** "On his return he met", "In Lima he met": where he is at home. */
function isAtHome(scene: Scene, from: number, own: string): boolean {
  const { tokens } = scene;
  const ends = (at: number) => STOP_MARK.has(tokens[at]?.text ?? '.');
  const isBack = (at: number) => isAny(tokens, at, RETURNING) || isOwnCapital(scene, at, own);
  for (let at = from - 1; at > from - REACH && !ends(at); at--) if (isBack(at)) return true;
  for (let at = from + 1; at < from + REACH && !ends(at); at++) if (isBack(at)) return true;
  return false;
}

const RETURNING = anyOf('return|returned|returning|back|home');

const isOwnCapital = (scene: Scene, at: number, own: string): boolean => {
  const name = lowerOf(scene.tokens, at - 1) === 'in' ? nameAt(scene, at)?.value : undefined;
  return name?.kind === 'capital' && name.country === own;
};

/** Whether somebody is named behind "met" or "met with", or in a list that is. */
function isMet(tokens: Scene['tokens'], from: number): boolean {
  const before = lowerOf(tokens, from - 1);
  if (isAny(tokens, from - 1, DOING)) return true;
  if (before === 'by') return isAny(tokens, from - 2, RECEIVED);
  return isAny(tokens, from - 1, WITH_AND) && isListed(tokens, from);
}

/** "met with the president, the foreign minister and", "met the president and". */
function isListed(tokens: Scene['tokens'], from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - REACH); at--) {
    const word = lowerOf(tokens, at);
    if (isAny(tokens, at, STOP_SEMICOLON)) return false;
    if (word === 'with') return isAny(tokens, at - 1, MEETING);
    if (word === 'met') return true;
  }
  return false;
}
