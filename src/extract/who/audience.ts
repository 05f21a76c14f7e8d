import { tokensOf } from '../text/token.ts';
import { hasEnded } from './ended.ts';
import { type Mention, type Party, partyOf } from './mention.ts';
import type { Scene } from './scene.ts';

const SPEECH = /\b(?:address|speech|remarks)\b/i;

/** "Speech by Ann Lee in the Parliament of Peru": the state to whose parliament a title says that what follows was said. */
export function audienceIn(
  { lexicon: { parliaments }, shapes }: Scene,
  own: string,
  title: string,
  mentions: readonly Mention[],
): Party | undefined {
  if (!SPEECH.test(title)) return undefined;
  const tokens = tokensOf(title, shapes);
  const chambers = tokens.flatMap((_, at) => parliaments.at(tokens, at)?.value ?? []);
  const named = chambers.find((country) => country !== '') ?? otherOf(own, chambers, mentions);
  return named === undefined || named === own ? undefined : partyOf(named);
}

/** Where a parliament is named that may be of any state, the one other state of the title. */
function otherOf(
  own: string,
  chambers: readonly string[],
  mentions: readonly Mention[],
): string | undefined {
  if (chambers.length === 0) return undefined;
  const named = mentions.flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []));
  const others = new Set(named.filter((country) => country !== own && !hasEnded(country)));
  return others.size === 1 ? [...others][0] : undefined;
}
