import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { type Mention, type Party, partyOf, plain, referring } from './mention.ts';
import type { Scene } from './scene.ts';

const PRK_KOR = anyOf('PRK|KOR');
const NORTH_AND_SOUTH_KOREAS = anyOf('(?:north and south|south and north) koreas?');
const NORTH_AND_SOUTH_KOREAN = anyOf('(?:north and south|south and north) korean');
const COUNTRY_NATION = anyOf('country|nation|republic');

/** "the kingdom", "the Jewish state", "the North": a state that the text has named before, by what it is. */
export const epithetAt = (scene: Scene, from: number): Mention | undefined =>
  lowerOf(scene.tokens, from) === 'the'
    ? (kindOfState(scene, from) ?? halfOfKorea(scene, from))
    : undefined;

function kindOfState(scene: Scene, from: number): Mention | undefined {
  const { tokens, memory } = scene;
  const found = scene.lexicon.epithets.at(tokens, from + 1);
  // "the kingdom of Bhutan" says which.
  if (!found || lowerOf(tokens, found.to) === 'of') return undefined;
  const acting = isObject(scene, from) ? memory.lastActor(() => true)?.country : undefined;
  const party = memory.lastActor((country) => country !== acting && found.value.has(country));
  return party && mention(scene, from, found.to, party);
}

/** "Peru left the Andean nation": behind a verb or preposition it is another than acts. */
const isObject = ({ tokens }: Scene, from: number): boolean => {
  const before = tokenAt(tokens, from - 1);
  return before?.kind === 'word' && !isAmong(before, OPENING);
};

const OPENING = anyOf('and|but|that|while|as|when|because|although|if|said|says|told');

function halfOfKorea(scene: Scene, from: number): Mention | undefined {
  const half = KOREAS.get(scene.tokens[from + 1]?.text ?? '');
  if (!half || scene.tokens[from + 2]?.capital) return undefined;
  const known = scene.memory.lastActor((country) => PRK_KOR.has(country));
  return known && mention(scene, from, from + 2, partyOf(half));
}

const KOREAS: ReadonlyMap<string, string> = new Map([
  ['North', 'PRK'],
  ['South', 'KOR'],
]);

/** Two words with which several Koreas begin: most words begin none. */
const BEFORE_KOREAS = [
  [anyOf('north|south'), anyOf('and')],
  [anyOf('the'), anyOf('two|rival')],
  [anyOf('both'), anyOf('koreas')],
] as const;

const beginsKoreas = ({ tokens }: Scene, from: number): boolean =>
  BEFORE_KOREAS.some(
    ([first, second]) => isAny(tokens, from, first) && isAny(tokens, from + 1, second),
  );

/** "North and South Korea", "North and South Korean warships", "the two Koreas", "the rival Koreas", "both Koreas". */
export function bothKoreasAt(scene: Scene, from: number): Mention | undefined {
  if (!beginsKoreas(scene, from)) return undefined;
  const words = [0, 1, 2, 3].map((next) => lowerOf(scene.tokens, from + next)).join(' ');
  const length = NORTH_AND_SOUTH_KOREAS.has(words)
    ? 4
    : (lengthWithBody(scene, from, words) ?? words.split(' ').indexOf('koreas') + 1);
  if (length === 0) return undefined;
  const parties = ['PRK', 'KOR'].map((code) => partyOf(code));
  for (const party of parties) scene.memory.actor(party);
  return plain(scene, from, from + length, 'group', parties);
}

/** In tokens: "North and South Korean warships", of whatever acts for both. */
function lengthWithBody({ tokens, lexicon }: Scene, from: number, words: string) {
  const body = NORTH_AND_SOUTH_KOREAN.has(words) ? lexicon.bodies.at(tokens, from + 4) : undefined;
  return body && body.to - from;
}

/** "the country's military": of the state that was named last. */
export function itsBodyAt(scene: Scene, from: number): Mention | undefined {
  const { tokens, lexicon, memory } = scene;
  if (lowerOf(tokens, from) !== 'the' || lowerOf(tokens, from + 2) !== "'s") return undefined;
  if (!isAny(tokens, from + 1, COUNTRY_NATION)) return undefined;
  const body = lexicon.bodies.at(tokens, from + 3);
  const party = body && memory.lastActor(() => true);
  return party ? mention(scene, from, body.to, partyOf(party.country)) : undefined;
}

const mention = (scene: Scene, from: number, to: number, { country }: Party): Mention =>
  referring(scene, from, to, 'state', [partyOf(country)]);
