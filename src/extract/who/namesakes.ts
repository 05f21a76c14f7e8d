import type { Lexicon } from '../lexicon.ts';
import { folded } from '../text/token.ts';

/** The states that share a name or adjective; none where it means one state only. */
export const namesakesOf = (
  { namesakes }: Pick<Lexicon, 'namesakes'>,
  name: string,
): readonly string[] => namesakes.get(folded(name)) ?? [];
