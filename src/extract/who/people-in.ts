import type { Lexicon } from '../lexicon.ts';
import { termOn } from '../officials.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';
import type { Actor } from './actor.ts';

/** More words than are tried in pairs. */
const MOST_WORDS = 8;

/** Somebody of the table of officials who is named by all of a name, or by a first and a last name within it. */
export function officialIn(
  { officials }: Lexicon,
  tokens: readonly Token[],
  on: string,
  how: 'whole' | 'parts',
): Actor | undefined {
  const terms =
    how === 'whole' ? whole(officials.byName, tokens) : within(officials.byName, tokens);
  const term = terms && termOn(terms, on);
  return term && { country: term.country, person: term.name, office: term.office };
}

/** The country of somebody who holds no office of state, where the name is that of one person only. */
export function citizenIn({ people }: Lexicon, tokens: readonly Token[]): string | undefined {
  const countries = new Set(whole(people(), tokens) ?? within(people(), tokens));
  return countries.size === 1 ? [...countries][0] : undefined;
}

function whole<Value>(names: Phrases<Value>, tokens: readonly Token[]): Value | undefined {
  const found = names.at(tokens, 0);
  return found?.to === tokens.length ? found.value : undefined;
}

/**
 * "Arthur Peter Mutharika", "Mariano Rajoy Brey", "Aso Taro": names in full where the table is short, or with
 * the family name first.
 */
function within<Value>(names: Phrases<Value>, tokens: readonly Token[]): Value | undefined {
  const words = tokens.filter(({ kind, capital }) => kind === 'word' && capital);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  for (const tried of candidates(words)) {
    const found = whole(names, tried);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Shorter forms of a name, the longest first. */
function* candidates(words: readonly Token[]): Generator<readonly Token[]> {
  for (let length = words.length; length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++)
      yield words.slice(from, from + length);
  }
  for (const [at, first] of words.entries()) {
    for (const last of words.slice(at + 1)) yield [first, last];
  }
  for (let at = 1; at < words.length; at++) yield [...words.slice(at), ...words.slice(0, at)];
}
