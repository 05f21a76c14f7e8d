import { elementAt } from '../text/element-at.ts';
import { BETWEEN } from './listed.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** The states of a list that holds one of them: "Peru, Chile and the Kingdom of Spain regard the sea as …" where Peru publishes it jointly. */
export function listOfAuthors(
  scene: Scene,
  mentions: readonly Mention[],
  own: string,
): readonly string[] {
  const at = mentions.findIndex((one) => stateOf(one) === own);
  if (at === -1) return [];
  let [first, last] = [at, at];
  while (isJoined(scene, elementAt(mentions, first - 1), mentions[first])) first--;
  while (isJoined(scene, mentions[last], mentions[last + 1])) last++;
  return [...new Set(mentions.slice(first, last + 1).flatMap((one) => stateOf(one) ?? []))];
}

const stateOf = ({ kind, parties, isNamed }: Mention): string | null | undefined =>
  kind === 'state' && isNamed ? parties[0]?.country : undefined;

/** Whether two states have only commas, "and" and the short name of one in brackets between them. */
function isJoined(
  { tokens }: Scene,
  one: Mention | undefined,
  other: Mention | undefined,
): boolean {
  if (!one || !other || !stateOf(one) || !stateOf(other)) return false;
  const from = pastBrackets(tokens, one.to);
  return (
    from < other.from && tokens.slice(from, other.from).every(({ lower }) => BETWEEN.has(lower))
  );
}

const pastBrackets = (tokens: Scene['tokens'], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
