import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { definedEnd } from './defined.ts';
import { longNameAt } from './long-name.ts';
import { type Mention, type Party, partyOf, plain, referring } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const FEDERAL_ROYAL = anyOf('federal|royal|transitional');

/** What a state or its government is called. */
export const STATES = anyOf(
  'state|kingdom|republic|sultanate|principality|emirate|commonwealth|government|cabinet|parliament|regime|junta',
);
const OWN_BODY = anyOf(
  'government|ministry|department|presidency|administration|embassy|kingdom|sultanate',
);

/** "the Government of Peru", "the Government and people of Peru", "the State of Qatar": the state. */
export function bodyOfAt(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene;
  const at = bodyStart(scene, from);
  const end = bodyEnd(scene, at);
  // "the Republic of the Congo" is a name, and another state than "Congo"
  if (end === undefined || nameAt(scene, at)?.value.kind === 'country') return undefined;
  const of = lowerOf(tokens, end) === 'and' ? (bodyEnd(scene, end + 1) ?? end) : end;
  if (lowerOf(tokens, of) !== 'of') return ownBody(scene, from, at, end);
  const name = longNameAt(scene, of + 1);
  if (name?.value.kind !== 'country' || !name.value.country) return undefined;
  const { country } = name.value;
  return plain(scene, from, definedEnd(scene, name.to, country), 'state', acting(scene, country));
}

/** Past the article, and past "Federal" behind it. */
function bodyStart({ tokens }: Scene, from: number): number {
  if (!isOwner(tokens[from]?.lower)) return from;
  return isOfState(tokens[from + 1]) ? from + 2 : from + 1;
}

const isOwner = (word: string | undefined): boolean =>
  word === 'the' || word === 'this' || word === 'our';

/** "the Federal Government", "the Royal Government". */
const isOfState = (token: Token | undefined): boolean =>
  token?.capital === true && isAmong(token, FEDERAL_ROYAL);

function bodyEnd({ tokens, lexicon }: Scene, at: number): number | undefined {
  const found = lexicon.bodies.at(tokens, at);
  const word = lowerOf(tokens, at);
  return found?.to ?? (isAny(tokens, at, STATES) || word === 'department' ? at + 1 : undefined);
}

/** "Ministry of Defence", "Foreign Ministry", "High Commission". */
const isOwnBody = (tokens: readonly Token[], at: number, end: number): boolean =>
  isAny(tokens, at, OWN_BODY) || isAny(tokens, end - 1, LAST_OF_BODY);

const LAST_OF_BODY = anyOf('ministry|office|mission|commission');

/** "the Ministry expresses", in what a state publishes. */
function ownBody(scene: Scene, from: number, at: number, end: number): Mention | undefined {
  const { tokens, publisher } = scene;
  const isOwn = at > from && tokens[at]?.capital === true && isOwnBody(tokens, at, end);
  if (!publisher?.country || !isOwn || tokens[end]?.capital || lowerOf(tokens, end) === 'of')
    return undefined;
  if (scene.isQuoted(from)) return undefined;
  return referring(scene, from, end, 'state', acting(scene, publisher.country));
}

function acting({ memory }: Scene, country: string): readonly [Party] {
  const party = partyOf(country);
  memory.actor(party);
  return [party];
}
