import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import type { Party } from './mention.ts';
import { nameAt } from './name-at.ts';
import { othersMet } from './others-met.ts';
import type { Scene } from './scene.ts';

const HIS_HER = anyOf('his|her');

const GUESTS = anyOf('visitor|guest|visitors|guests|dignitary');

interface Guest {
  /** The end of the words, in tokens. */
  readonly to: number;
  readonly party: Party | undefined;
}

const HOSTS = anyOf('hosts?');

/** "her host": of the visit told last, else the other with whom she held talks. */
export function ownHostAt({ tokens, memory }: Scene, from: number): Guest | undefined {
  if (!isHost(tokens, from)) return undefined;
  const own = memory.subject()?.country ?? null;
  // "In Warsaw on Tuesday, her host": of another place.
  const isLed = tokenAt(tokens, from - 1)?.text === ',';
  const party = hostOf(memory, own) ?? (isLed ? undefined : metBy(memory, own));
  return party && { to: from + 2, party };
}

const isHost = (tokens: Scene['tokens'], from: number): boolean =>
  isAny(tokens, from, HIS_HER) &&
  lowerOf(tokens, from + 1) === 'host' &&
  tokens[from + 2]?.kind !== 'number' &&
  !isAny(tokens, from + 2, OF_HOST);

/** Of the guest who is spoken of. */
const hostOf = (memory: Scene['memory'], own: string | null): Party | undefined =>
  own !== null && memory.guest()?.country === own ? memory.host() : undefined;

/** With whom somebody of a state held talks. */
const metBy = (memory: Scene['memory'], own: string | null): Party | undefined =>
  memory.met().some(({ country }) => country !== null && country === own)
    ? othersMet(memory, own)[0]
    : undefined;

/** "her host country". */
const OF_HOST = anyOf('country|nation|city|government|state|family|,');

/** "the guest", "the delegation", "the host". */
export const guestOrHostAt = (scene: Scene, from: number): Guest | undefined =>
  guestAt(scene, from) ??
  delegationAt(scene, from) ??
  (isAny(scene.tokens, from + 1, HOSTS) ? { to: from + 2, party: scene.memory.host() } : undefined);

/** "The delegation also met …", in a release: of those who came; "the delegation of Peru" is its own. */
function delegationAt({ tokens, memory, publisher }: Scene, from: number): Guest | undefined {
  if (lowerOf(tokens, from + 1) !== 'delegation' || publisher === null) return undefined;
  const isOther = isAny(tokens, from + 2, OWN) || lowerOf(tokens, from - 1) === 'and';
  const party = isOther ? undefined : memory.guest();
  return party && { to: from + 2, party };
}

const OWN = anyOf("of|from|led|headed|'s");

/** "the visitor": who came to whom; "the Syrian guest": the last person of that state. */
function guestAt(scene: Scene, from: number): Guest | undefined {
  const { tokens, memory } = scene;
  if (isAny(tokens, from + 1, GUESTS)) return { to: from + 2, party: memory.guest() };
  const name = nameAt(scene, from + 1);
  if (name?.value.kind !== 'adjective' || !isAny(tokens, name.to, GUESTS)) return undefined;
  const party = memory.lastPerson(({ country }) => country === name.value.country);
  return party && { to: name.to + 1, party };
}
