import type { Lexicon } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import type { Phrases } from '../text/phrases.ts';
import { type Token, tokensOf } from '../text/token.ts';
import { isAny } from '../text/token-at.ts';

type Homes = Pick<Lexicon, 'groups' | 'places'>;

const ARTICLES = anyOf('the|a|an');

/** The country where a group or place is at home that is all of a name; undefined when it is none that is known. */
export function homeOf({ groups, places }: Homes, tokens: readonly Token[]): string | undefined {
  const from = isAny(tokens, 0, ARTICLES) ? 1 : 0;
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

interface Placed {
  readonly place: { readonly name: string; readonly country: string | null } | null;
}

/** A fact whose place has the country of its town or region, where the text does not say it. */
export function located<Fact extends Placed>({ places }: Homes, fact: Fact): Fact {
  const { place } = fact;
  if (!place || place.country !== null) return fact;
  const tokens = tokensOf(place.name);
  const found = nameIn(places, tokens, 0);
  if (found?.to !== tokens.length) return fact;
  return { ...fact, place: { name: place.name, country: found.value } };
}

/** Names are written in capitals. */
function nameIn(homes: Phrases<string>, tokens: readonly Token[], at: number) {
  const first = tokens[at];
  if (!first?.capital) return undefined;
  return homes.at(tokens, at);
}
