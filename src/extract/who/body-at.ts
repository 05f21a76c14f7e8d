import type { Lexicon } from '../lexicon.ts';
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { capitalBodyAt } from './capital-body.ts';
import { isArticle } from './introduced.ts';
import { longNameAt } from './long-name.ts';
import { type Mention, partyOf, plain } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';
import { courtInTown } from './town-court.ts';

const SOURCES_AIDES = anyOf('sources?|aides?|insiders?');
const COMMA_AND = anyOf(',|and|&');
const COUNTRY_CAPITAL = anyOf('country|capital');
const BANK_AGENCY = anyOf('bank|agency');

/** "the Chinese government", "Russian troops", "the Government of Chad": the state, through one of its bodies. */
export function bodyAt(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene;
  const at = isArticle(tokens[from]?.lower) ? from + 1 : from;
  const body = scene.lexicon.bodies.at(tokens, at) ?? (at > from ? bodyFrom(scene, at) : undefined);
  const isOwned = body && mayBeOwned(tokens, at, body.to, at > from);
  const owned = isOwned ? ownedBody(scene, from, body.to) : bodyOfName(scene, from, at);
  return owned ?? bodyInCapitals(scene, from, at);
}

/** "the Ministry of Rural Affairs of Chad", as offices of state tell of it. */
function bodyInCapitals(scene: Scene, from: number, at: number): Mention | undefined {
  const body = scene.publisher && at > from ? capitalBodyAt(scene, at) : undefined;
  return body && bodyOf(scene, from, body.to, body.country);
}

/** "the Chinese government", "Peru's army". */
function bodyOfName(scene: Scene, from: number, at: number): Mention | undefined {
  const { tokens } = scene;
  const name = nameAt(scene, at);
  if (!name?.value.country || name.value.kind === 'organisation') return undefined;
  const owned = lowerOf(tokens, name.to) === "'s" ? name.to + 1 : name.to;
  const named =
    namedBodyFrom(scene, owned) ??
    bodyFrom(scene, owned) ??
    (name.value.kind === 'seat' ? sourceAt(scene, owned) : undefined);
  return named && bodyOf(scene, from, pastName(scene, named.to), name.value.country);
}

/** "Kremlin sources", "a senior White House source". */
const sourceAt = ({ tokens }: Scene, at: number): { readonly to: number } | undefined =>
  isAny(tokens, at, SOURCES_AIDES) ? { to: at + 1 } : undefined;

const mayBeOwned = (
  tokens: readonly Token[],
  at: number,
  to: number,
  hasArticle: boolean,
): boolean => hasArticle || lowerOf(tokens, to) === 'from' || isAny(tokens, at, BARE);

/** These need none: "police in Kenya". */
const BARE = anyOf('police|authorities|officials|prosecutors|lawmakers|courts|judges');

/** "the Government of the Kingdom of …", "the foreign ministry in Tehran", from its article on. */
function ownedBody(scene: Scene, from: number, of: number): Mention | undefined {
  const { tokens } = scene;
  const name = longNameAt(scene, of + 1);
  if (!name) return courtInTown(scene, from, of);
  if (!name.value.country || !isTied(scene, from, of, name.value.kind)) return undefined;
  if (lowerOf(tokens, of) === 'from' && isListed(tokens, name.to)) return undefined;
  return bodyOf(scene, from, name.to, name.value.country);
}

/** "officials from Peru, Chile and Bolivia". */
const isListed = (tokens: Scene['tokens'], to: number): boolean =>
  isAny(tokens, to, COMMA_AND) &&
  (tokens[to + 1]?.capital === true || lowerOf(tokens, to + 1) === 'the');

function isTied({ tokens }: Scene, from: number, of: number, kind: string): boolean {
  const tie = tokens[of]?.lower;
  if (tie === 'of') return kind === 'country';
  if (tie === 'from') return isAny(tokens, of - 1, SENT) && COUNTRY_CAPITAL.has(kind);
  const isSeated = tie === 'in' && of - from <= LONGEST_SEATED && isAny(tokens, of - 1, SEATED);
  return isSeated && COUNTRY_CAPITAL.has(kind);
}

/** "a delegation from Peru", "navy ships from Peru". */
const SENT = anyOf(
  'delegation|delegates|mission|team|officials?|diplomats?|negotiators?|envoys|ships|warships|vessels?|warplanes|jets|planes|troops|soldiers|forces|peacekeepers|rescuers|doctors|representatives',
);

/** Bodies that sit in the state's own capital, as an embassy does not. */
const SEATED = anyOf(
  'government|administration|ministry|junta|rulers|leaders|leadership|authorities|parliament|regime|presidency|courts?|jury|judges?|police|prosecutors?|officials|lawmakers',
);
const LONGEST_SEATED = 4;

function bodyOf(scene: Scene, from: number, to: number, country: string): Mention {
  const party = partyOf(country);
  scene.memory.actor(party);
  return plain(scene, from, to, 'state', [party]);
}

/** In words: "the Syrian state security service", "Egypt's ousted government", "Egypt's debt-ridden government". */
const MODIFIERS_OF_BODY = 2;
const NO_MODIFIER = anyOf(
  'of|in|to|and|or|the|a|an|for|with|by|on|at|from|who|which|that|as|but|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|not|also',
);

/** The body of a state that is named at a token, behind a word or two that tell which. */
function bodyFrom({ tokens, lexicon }: Scene, from: number): { readonly to: number } | undefined {
  let at: number | undefined = from;
  for (let read = 0; at !== undefined && read <= MODIFIERS_OF_BODY; read++) {
    const found = lexicon.bodies.at(tokens, at);
    // "the Chadian military-backed government" is no military.
    if (found && tokens[found.to]?.text !== '-') return found;
    at = pastModifier(tokens, at, lexicon);
  }
  return undefined;
}

/** Past a word that tells which body it is: "ousted", "debt-ridden". */
function pastModifier(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const token = tokens[at];
  const isPlain = token?.kind === 'word' && !token.capital && !isAmong(token, NO_MODIFIER);
  if (!isPlain) return undefined;
  if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.kind === 'word') return at + 3;
  return isVerb(lexicon, token.lower) ? undefined : at + 1;
}

/** "the German development bank KfW": with its own name. */
function pastName(scene: Scene, to: number): number {
  const { tokens } = scene;
  if (!isAny(tokens, to - 1, BANK_AGENCY) || !tokens[to]?.capital) return to;
  return tokens[to]?.kind === 'word' && nameAt(scene, to) === undefined ? to + 1 : to;
}

const NAMED_BODY = anyOf(
  'agency|ministry|bank|fund|authority|commission|council|corporation|institute|bureau|secretariat|treasury',
);
const INNER = anyOf('of|and|for|the|,|&');
/** In words: "the French Agency for Development", "the Moldovan Ministry of Labour and Social Protection". */
const LONGEST_NAME = 8;

/** "the French Development Agency", "the Moldovan Ministry of Energy": a body by its name in capitals. */
function namedBodyFrom(scene: Scene, from: number): { readonly to: number } | undefined {
  const { tokens, publisher } = scene;
  if (!tokens[from]?.capital) return undefined;
  if (publisher === null) return fundFrom(scene, from);
  let [to, isBody] = [from, false];
  for (let at = from; at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token?.capital) {
      isBody ||= isAmong(token, NAMED_BODY);
      to = at + 1;
    } else if (!isBody || !goesOn(scene, at)) break;
  }
  return isBody ? { to } : undefined;
}

/** "the Kuwait Fund", "the Saudi Fund for Development", in the news. */
function fundFrom(scene: Scene, from: number): { readonly to: number } | undefined {
  const { tokens } = scene;
  if (lowerOf(tokens, from) !== 'fund') return undefined;
  let to = from + 1;
  for (let at = to; at < from + LONGEST_NAME; at++) {
    if (tokens[at]?.capital && nameAt(scene, at) === undefined) to = at + 1;
    else if (lowerOf(tokens, at) !== 'for' && !(tokens[at]?.capital && at > to)) break;
  }
  return { to };
}

/** "of Labour and Social Protection", not "and Norway", "and the Norwegian Ministry". */
function goesOn(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const next = lowerOf(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return (
    isAny(tokens, at, INNER) && tokens[next]?.capital === true && nameAt(scene, next) === undefined
  );
}

/** "China welcomes …", "China urged …": a verb, behind which another thing begins. */
const isVerb = ({ verbs }: Lexicon, word: string): boolean =>
  verbs.get(word)?.kinds.some(({ tense }) => tense === 'present' || tense === 'past') === true;
