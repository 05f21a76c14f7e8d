import { type Mention, partyOf } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const KIN = /^(?:neighbou?r|ally|rival|archrival|foe|adversary)$/;
const ADJECTIVE =
  /^(?:[a-z]+ern|giant|bigger|larger|smaller|close|closest|longtime|old|arch|main|former|communist|poor|rich)$/;
/** In tokens: "its larger northern neighbour". */
const REACH = 3;
/** The same, back to where its sentence names whose it is. */
const BACK = 40;

/** Where the noun of "its western neighbour" stands, if no name follows that tells who it is. */
export function kinNoun({ tokens }: Pick<Scene, 'tokens'>, from: number): number | undefined {
  if (tokens[from]?.lower !== 'its') return undefined;
  for (let at = from + 1; at <= from + REACH; at++) {
    const word = tokens[at]?.lower ?? '';
    if (KIN.test(word)) return tokens[at + 1]?.capital ? undefined : at;
    if (!ADJECTIVE.test(word)) return undefined;
  }
  return undefined;
}

/** "Peru left its western neighbour": in the news, of the two states that a story is about, the other than its sentence names; where that names two, the second. */
export function kinAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory, publisher } = scene;
  const noun = publisher === null ? kinNoun(scene, from) : undefined;
  if (noun === undefined) return undefined;
  const [own, named, ...more] = namedBefore(scene, from);
  const other = named ?? (own && memory.story.otherThan(own));
  if (more.length > 0 || other === undefined) return undefined;
  const isOwner = tokens[noun + 1]?.lower === "'s";
  const parties = [partyOf(other)];
  return { from, to: noun + 1, kind: 'state', parties, isPlace: false, isOwner, isNamed: false };
}

/** The countries that its sentence names before a token, in their order. */
function namedBefore(scene: Scene, from: number): readonly string[] {
  const found = new Set<string>();
  for (let at = from - 1; at >= Math.max(0, from - BACK); at--) {
    const token = scene.tokens[at];
    if (token?.text === '.' && scene.tokens[at - 1]?.text.length !== 1) break;
    const country = token?.capital ? nameAt(scene, at)?.value.country : undefined;
    if (country) found.add(country);
  }
  return [...found].reverse();
}
