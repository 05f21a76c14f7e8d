import type { Lexicon } from '../lexicon.ts';
import { lexiconOf } from '../lexicon.ts';
import { termOn } from '../officials.ts';
import { type Token, tokensOf } from '../text/token.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { nameAt } from './name-at.ts';

/** What is known of an actor; null is unknown. */
export interface Actor {
  readonly country: string | null;
  readonly person: string | null;
  readonly office: string | null;
}

/** Later than all terms: who holds an office now. */
const NOW = '9999-12-31';

/** Resolves actors' names, on a day (now, without one). */
export function makeResolver(vocabulary: Vocabulary): (name: string, on?: string) => Actor {
  const lexicon = lexiconOf(vocabulary);
  return (name, on = NOW) => resolve(lexicon, name.slice(0, 1_000), on);
}

function resolve(lexicon: Lexicon, name: string, on: string): Actor {
  const tokens = tokensOf(name);
  const known = lexicon.officials.byName.at(tokens, 0);
  const term = known && known.to === tokens.length ? termOn(known.value, on) : undefined;
  if (term) return { country: term.country, person: term.name, office: term.office };
  const mention = named(lexicon, name, tokens, on);
  const [party] = mention?.parties ?? [];
  if (party?.country) {
    return { country: party.country, person: party.person, office: party.office };
  }
  return { country: firstCountry(lexicon, tokens), person: null, office: null };
}

function named(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  on: string,
): Mention | undefined {
  const scene = {
    text,
    tokens,
    lexicon,
    publishedOn: on,
    memory: new Memory(),
    publisher: null,
    isQuoted: () => false,
  };
  const mentions = mentionsIn(scene, { from: 0, to: tokens.length, paragraph: 0 });
  const withCountry = mentions.filter(({ parties }) =>
    parties.some(({ country }) => country !== null),
  );
  return withCountry.find(({ kind }) => kind === 'person') ?? withCountry[0];
}

/** "Military (Ukraine)", "Protester (Chile)": any country that the name holds; that of its post is not an envoy's own. */
function firstCountry(lexicon: Lexicon, tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = nameAt({ tokens, lexicon }, at);
    if (found?.value.country && tokens[at - 1]?.lower !== 'to') return found.value.country;
  }
  return null;
}
