import { toCountry } from '../../../events/country.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import { type Token, tokensOf } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Actor } from './actor.ts';
import { homeIn, homeOf } from './home-of.ts';
import { Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { nameAt } from './name-at.ts';
import { onDay } from './on-day.ts';
import { citizenIn, officialIn } from './people-in.ts';

/** Later than all terms: who holds an office now. */
const NOW = '9999-12-31';

/**
 * Resolves actors' names, on a calendar day. Without one, a person has the office that is or was last held, and an
 * ended state is known as any other.
 */
export function makeResolver(vocabulary: Vocabulary): (name: string, on?: string) => Actor {
  const lexicon = lexiconOf(vocabulary);
  return (name, on) => {
    const actor = resolve(lexicon, name.slice(0, 1_000), on ?? NOW);
    return on === undefined ? actor : onDay(lexicon.officials, actor, on);
  };
}

const of = (country: string | null): Actor => ({ country, person: null, office: null });

/** The first reading that gives an answer: the whole name, what stands in brackets, then its parts. */
function resolve(lexicon: Lexicon, name: string, on: string): Actor {
  const tokens = tokensOf(name);
  const whole = officialIn(lexicon, tokens, on, 'whole');
  if (whole) return whole;
  const home = homeOf(lexicon, tokens);
  if (home !== undefined) return of(home);
  if (isOrganisation(lexicon, tokens)) return of(null);
  const bracketed = inBrackets(lexicon, tokens);
  if (bracketed !== undefined) return of(bracketed);
  const party = named(lexicon, name, tokens, on)?.parties[0];
  if (party?.country) return { country: party.country, person: party.person, office: party.office };
  const country = firstCountry(lexicon, tokens);
  if (country) return of(country);
  const official = officialIn(lexicon, tokens, on, 'parts');
  if (official) return official;
  return of(citizenIn(lexicon, tokens) ?? homeIn(lexicon, tokens) ?? inputOf(name.trim()));
}

/** "CHN", "SUN": a code in capitals that is no name; "south korea": a country's name in whatever case. */
const inputOf = (name: string): string | null =>
  CODE_OR_NAME.test(name) ? (toCountry(name) ?? null) : null;

const CODE_OR_NAME = /^(?:[A-Z]{2,3}|.{4,})$/;

/** "Military (Ukraine)", "Activist (Bajrang Dal)": the owner; null where it is of no country. */
function inBrackets(lexicon: Lexicon, tokens: readonly Token[]): string | null | undefined {
  const from = tokens.findIndex(({ text }) => text === '(') + 1;
  const to = tokens.findIndex(({ text }) => text === ')');
  if (from < 2 || to <= from) return undefined;
  const owner = tokens.slice(from, to);
  const country = SHORT_NAMES.get(owner.map(({ lower }) => lower).join(' '));
  return country ?? homeOf(lexicon, owner) ?? ownerOf(lexicon, owner);
}

/** Lists of states say "Congo" for the one whose name is no longer, and news for its larger neighbour. */
const SHORT_NAMES = new Map([['congo', 'COG']]);

/** "Shanghai Cooperation Organisation": of no country, whatever its name holds. */
function isOrganisation(lexicon: Lexicon, tokens: readonly Token[]): boolean {
  const found = nameAt({ tokens, lexicon }, 0);
  return (
    found?.to === tokens.length &&
    found.value.kind === 'organisation' &&
    found.value.country === null
  );
}

/** A country, or null for an organisation. */
function ownerOf(lexicon: Lexicon, owner: readonly Token[]): string | null | undefined {
  const found = nameAt({ tokens: owner, lexicon }, 0);
  if (found?.to !== owner.length) return undefined;
  return OWNERS.has(found.value.kind) ? found.value.country : undefined;
}

const OWNERS: ReadonlySet<string> = new Set(['country', 'organisation', 'blocked']);

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
    here: null,
    isQuoted: () => false,
  };
  const mentions = mentionsIn(scene, { from: 0, to: tokens.length, paragraph: 0 });
  const withCountry = mentions.filter(({ parties }) =>
    parties.some(({ country }) => country !== null),
  );
  return withCountry.find(({ kind }) => kind === 'person') ?? withCountry[0];
}

/** Any country that the name holds; that of its post is not an envoy's own. */
function firstCountry(lexicon: Lexicon, tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; ) {
    const found = nameAt({ tokens, lexicon }, at);
    if (found?.value.country && lowerOf(tokens, at - 1) !== 'to') return found.value.country;
    // "New Mexico", "Latin America": what is blocked holds no country
    at = found?.value.kind === 'blocked' ? found.to : at + 1;
  }
  return null;
}
