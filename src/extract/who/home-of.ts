import type { Lexicon } from '../lexicon.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';

type Homes = Pick<Lexicon, 'groups' | 'places'>;

const ARTICLES = new Set(['the', 'a', 'an']);

/** The country where a group or place is at home that is all of a name; undefined when it is none that is known. */
export function homeOf({ groups, places }: Homes, tokens: readonly Token[]): string | undefined {
  const from = ARTICLES.has(tokens[0]?.lower ?? '') ? 1 : 0;
  for (const homes of [groups(), places]) {
    const found = nameIn(homes, tokens, from);
    if (found?.to === tokens.length) return found.value;
  }
  return undefined;
}

/** The home of the first group that is named anywhere in a name, else of the first place; null when none is. */
export function homeIn({ groups, places }: Homes, tokens: readonly Token[]): string | null {
  for (const homes of [groups(), places]) {
    for (let at = 0; at < tokens.length; at++) {
      const found = nameIn(homes, tokens, at);
      if (found) return found.value;
    }
  }
  return null;
}

/** The country of a town or region that is named by some words; undefined when it is not known. */
export function countryOfPlace({ places }: Homes, tokens: readonly Token[]): string | undefined {
  const found = nameIn(places, tokens, 0);
  return found?.to === tokens.length ? found.value : undefined;
}

/** Names are written in capitals; those of one letter each (PLA, BJP) throughout. */
function nameIn(homes: Phrases<string>, tokens: readonly Token[], at: number) {
  const first = tokens[at];
  if (!first?.capital) return undefined;
  return homes.at(tokens, at);
}
