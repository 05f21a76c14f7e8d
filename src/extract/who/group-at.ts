import { type Mention, type Party, partyOf } from './mention.ts';
import type { Scene } from './scene.ts';

const QUANTIFIERS = new Set(['two', 'both', 'neighbouring', 'neighboring']);
const GROUP_NOUNS = new Set(
  'countries sides nations states leaders presidents ministers premiers parties neighbours neighbors governments capitals delegations officials prime heads interlocutors participants counterparts'.split(
    ' ',
  ),
);
const BARE_GROUPS = new Set([
  'leaders',
  'presidents',
  'sides',
  'parties',
  'ministers',
  'interlocutors',
  'heads',
]);
const AFTER_BOTH = new Set('have had are were will said say agreed also'.split(' '));
const GUESTS = new Set(['visitor', 'guest', 'visitors', 'guests']);
const HOSTS = new Set(['host', 'hosts']);

/** "the two countries", "both sides", "the visitor", "he": those whom the text has named before. */
export function groupAt(scene: Scene, from: number, limit: number): Mention | undefined {
  const { memory } = scene;
  const to = pluralEnd(scene, from, limit);
  if (to !== undefined) return mention(scene, from, to, 'group', sidesFor(scene, from, to));
  const word = scene.tokens[from]?.lower ?? '';
  const next = scene.tokens[from + 1]?.lower ?? '';
  if (word === 'the' && GUESTS.has(next)) return single(scene, from, from + 2, memory.guest());
  if (word === 'the' && HOSTS.has(next)) return single(scene, from, from + 2, memory.host());
  if (word === 'he' || word === 'she') return single(scene, from, from + 1, memory.subject());
  if (word === 'i' || word === 'we') return single(scene, from, from + 1, firstPerson(scene, from));
  return undefined;
}

/** Inside quotation marks whoever is quoted; else the office that publishes. */
function firstPerson({ memory, publisher, isQuoted }: Scene, at: number): Party | undefined {
  return isQuoted(at) ? memory.speaker() : (publisher ?? undefined);
}

/** The leaders are the persons who met; countries, sides and presidents of any time are not. */
function sidesFor({ memory, tokens }: Scene, from: number, to: number): readonly Party[] {
  const arePersons =
    /^(?:leaders|they|two)$/.test(tokens[to - 1]?.lower ?? '') && tokens[from]?.lower !== 'our';
  const sides = memory.sides();
  return arePersons ? sides : sides.map(({ country }) => partyOf(country));
}

function pluralEnd({ tokens }: Scene, from: number, limit: number): number | undefined {
  const word = tokens[from]?.lower ?? '';
  const second = tokens[from + 1]?.lower ?? '';
  if (word === 'they') return from + 1;
  if (word === 'both' && AFTER_BOTH.has(second)) return from + 1;
  const at = word === 'the' || word === 'our' || word === 'their' ? from + 1 : from;
  const quantified = QUANTIFIERS.has(tokens[at]?.lower ?? '');
  const noun = quantified ? at + 1 : at;
  if (!quantified && (word !== 'the' || !BARE_GROUPS.has(second))) return undefined;
  if (noun >= limit || !GROUP_NOUNS.has(tokens[noun]?.lower ?? '')) return undefined;
  return ownedEnd(
    tokens.slice(noun, noun + 4).map((token) => token.lower),
    noun,
  );
}

/** "the two countries' presidents" ends with the presidents. */
function ownedEnd(words: readonly string[], noun: number): number {
  if (words[1] !== "'") return words[0] === 'prime' || words[0] === 'heads' ? noun + 2 : noun + 1;
  const owned = GROUP_NOUNS.has(words[2] ?? '');
  return owned ? noun + (words[2] === 'prime' ? 4 : 3) : noun + 1;
}

const single = (scene: Scene, from: number, to: number, party: Party | undefined) =>
  mention(scene, from, to, 'person', party ? [party] : []);

function mention(
  { tokens }: Scene,
  from: number,
  to: number,
  kind: 'group' | 'person',
  parties: readonly Party[],
): Mention {
  const after = tokens[to]?.lower;
  const isOwner = after === "'s" || (after === "'" && kind === 'group');
  return { from, to, kind, parties, isPlace: false, isOwner, isNamed: false };
}
