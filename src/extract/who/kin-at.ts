import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { changed, type Mention, partyOf, plain, referring } from './mention.ts';
import { nameAt } from './name-at.ts';
import { namedBefore } from './named-before.ts';
import type { Scene } from './scene.ts';
import { standsForPlace } from './stands-for-place.ts';

const KIN = anyOf('neighbou?r|ally|rival|archrival|foe|adversary|partner|enemy');
const ADJECTIVE =
  /^(?:[a-z]+ern|giant|bigger|larger|smaller|close|closest|longtime|old|arch|main|former|communist|poor|rich)$/;
/** "our ally" is only said in a quotation. */
const OWNING = anyOf('its|our');
/** In tokens: "its larger northern neighbour". */
const REACH = 3;
/** Where the noun of "its western neighbour" stands, if no name follows that tells who it is. */
export function kinNoun({ tokens }: Pick<Scene, 'tokens'>, from: number): number | undefined {
  if (!isAny(tokens, from, OWNING)) return undefined;
  let at = from + 1;
  while (at < from + REACH && ADJECTIVE.test(lowerOf(tokens, at))) at++;
  return isAny(tokens, at, KIN) && !tokens[at + 1]?.capital ? at : undefined;
}

/** "Peru left its western neighbour", "We urge our ally": in the news, of the two states that a story is about, the other than its sentence names or speaks; where that names two, the second. */
export function kinAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory, publisher } = scene;
  const half = halfAt(scene, from);
  if (half) return half;
  const noun = publisher === null ? kinNoun(scene, from) : undefined;
  if (noun === undefined) return undefined;
  const isOurs = lowerOf(tokens, from) === 'our';
  const other = otherOf(memory, isOurs ? speaking(scene, from) : namedBefore(scene, from));
  return other === undefined ? undefined : state(scene, from, noun + 1, other);
}

/** "the Sudanese army and its southern counterpart": of a land that is divided, the other half than acted last. */
function halfAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory } = scene;
  if (lowerOf(tokens, from) !== 'its' || tokens[from + 3]?.capital) return undefined;
  const [side, noun] = [tokens[from + 1]?.lower, lowerOf(tokens, from + 2)];
  const half = KIN.has(noun) || noun === 'counterpart' ? HALVES.get(side ?? '') : undefined;
  const other = half?.get(memory.lastActor(() => true)?.country ?? '');
  return other === undefined ? undefined : state(scene, from, from + 3, other);
}

const HALVES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'southern',
    new Map([
      ['PRK', 'KOR'],
      ['SDN', 'SSD'],
    ]),
  ],
  [
    'northern',
    new Map([
      ['KOR', 'PRK'],
      ['SSD', 'SDN'],
    ]),
  ],
]);

/** Of two that are named the second; for one the other of the story's two. */
const otherOf = (
  { story }: Scene['memory'],
  [own, named, ...more]: readonly string[],
): string | undefined =>
  more.length > 0 || own === undefined ? undefined : (named ?? story.otherThan(own));

const speaking = ({ memory, isQuoted }: Scene, at: number): readonly string[] => {
  const country = isQuoted(at) ? memory.speakers.one()?.country : undefined;
  return country ? [country] : [];
};

function state(scene: Scene, from: number, to: number, country: string): Mention {
  const isPlace = standsForPlace(
    scene,
    lowerOf(scene.tokens, from) === 'the' ? from + 1 : from,
    to,
  );
  return changed(referring(scene, from, to, 'state', [partyOf(country)]), { isPlace });
}

const STATE = anyOf('country|nation|state|republic|sultanate|kingdom|emirate|monarchy|archipelago');
const NO_DESCRIPTION = anyOf(
  "other|whole|entire|host|same|first|second|third|only|own|two|three|four|member|police|welfare|nation|deep|city|federal|new|said|this|that|of|and|,|'s|-",
);

/** "Peru let the landlocked state use a port": described by what it is, of the two states that a story is about, the other than its sentence names. */
export function describedAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory, publisher } = scene;
  const to = lowerOf(tokens, from) === 'the' ? describedEnd(scene, from) : undefined;
  if (to === undefined) return undefined;
  if (lowerOf(tokens, to) === 'of') return namedBehind(scene, from, to + 1);
  if (publisher !== null) return undefined;
  const named = namedBefore(scene, from);
  const other = named.length === 1 ? otherOf(memory, named) : undefined;
  return other === undefined ? undefined : state(scene, from, to, other);
}

/** Behind the noun of "the landlocked state", "the West African nation"; "the Indian state of Goa" is none. */
function describedEnd(scene: Scene, from: number): number | undefined {
  const { tokens } = scene;
  let at = from + 1;
  for (let next = pastWord(scene, at); next && at <= from + REACH; next = pastWord(scene, at))
    at = next;
  return at > from + 1 && isAny(tokens, at, STATE) ? at + 1 : undefined;
}

/** Past a word that describes, or two: "South American". */
function pastWord(scene: Scene, at: number): number | undefined {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || isAmong(token, NO_DESCRIPTION) || isAmong(token, STATE))
    return undefined;
  const name = token.capital ? nameAt(scene, at) : undefined;
  const isOfRegion = token.lower === 'central' && isAny(scene.tokens, at + 2, STATE);
  if (name?.value.country && !isOfRegion) return undefined;
  return name?.to ?? at + 1;
}

/** "the West African state of Togo", by its name; "the Indian state of Goa" is none. */
function namedBehind(scene: Scene, from: number, at: number): Mention | undefined {
  const name = nameAt(scene, at);
  if (name?.value.kind !== 'country' || !name.value.country) return undefined;
  const party = partyOf(name.value.country);
  const isPlace = standsForPlace(scene, from + 1, name.to);
  if (!isPlace) scene.memory.actor(party);
  return { ...plain(scene, from, name.to, 'state', [party]), isPlace };
}
