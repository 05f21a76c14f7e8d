import { anyOf } from '../text/any-of.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { isArticle } from './introduced.ts';
import { statesAfterOf } from './listed.ts';
import { type Mention, type Party, partyOf } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const HYPHEN_DASH = anyOf('[-–]');
const COUNTRY_ADJECTIVE = anyOf('country|adjective|capital');

const BODY = anyOf('commission|committee|council|cabinet|subcommittee');
const TIE = anyOf('of|between|for');
/** In words: "the Peru-Chile joint standing border commission". */
const MOST_WORDS = 7;
const NO_WORD = anyOf(
  "and|or|in|on|at|to|by|from|with|that|which|who|is|was|has|had|will|the|an?|'s",
);
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['anglo', 'GBR'],
  ['franco', 'FRA'],
  ['indo', 'IND'],
  ['italo', 'ITA'],
  ['luso', 'PRT'],
  ['russo', 'RUS'],
  ['sino', 'CHN'],
]);

/** The state that "Sino" or "Franco" stands for before a hyphen. */
export function prefixParty(word: string): Party | undefined {
  const country = PREFIXES.get(word);
  return country === undefined ? undefined : partyOf(country);
}

/** "the Chile-Peru Joint Commission", "the mixed commission of Chile and Peru": a standing body of two states, which are meant. */
export function jointBodyAt(scene: Scene, from: number): Mention | undefined {
  const at = isArticle(scene.tokens[from]?.lower) ? from + 1 : from;
  const found = hyphenedAt(scene, at) ?? (at > from ? listedAt(scene, at) : possessedAt(scene, at));
  if (!found) return undefined;
  for (const party of found.parties) scene.memory.actor(party);
  const { parties, to } = found;
  return { from, to, kind: 'group', parties, isPlace: false, isOwner: false, isNamed: true };
}

interface Two {
  readonly parties: readonly Party[];
  readonly to: number;
}

/** "Chile-Peru Joint Commission", "Indo-Nepalese committee". */
function hyphenedAt(scene: Scene, at: number): Two | undefined {
  const { tokens } = scene;
  if (!tokens[at]?.capital) return undefined;
  const hyphen = tokens[at + 1]?.text === '-' ? at + 1 : at + 2;
  if (!HYPHEN_DASH.has(tokens[hyphen]?.text ?? '')) return undefined;
  const one = stateAt(scene, at, hyphen);
  const second = nameAt(scene, hyphen + 1);
  const other = second?.value.country;
  if (!second || !one || !other || one === other) return undefined;
  const to = bodyEnd(tokens, second.to);
  return to === undefined ? undefined : { parties: [partyOf(one), partyOf(other)], to };
}

/** "Chile's and Peru's joint commission". */
function possessedAt(scene: Scene, at: number): Two | undefined {
  const { tokens } = scene;
  if (tokens[at]?.capital !== true) return undefined;
  const one = nameAt(scene, at);
  const isJoined = one && areTokens(tokens, one.to, ["'s", 'and']);
  const second = isJoined ? nameAt(scene, one.to + 2) : undefined;
  if (!second || !areTokens(tokens, second.to, ["'s"])) return undefined;
  const [own, other] = [one?.value.country, second.value.country];
  const to = isJointIn(tokens, second.to + 1) ? bodyEnd(tokens, second.to + 1) : undefined;
  if (!own || !other || own === other || to === undefined) return undefined;
  return { parties: [partyOf(own), partyOf(other)], to };
}

const areTokens = (tokens: Scene['tokens'], from: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[from + index]?.lower.replace('’', "'") === word);

const isJointIn = (tokens: Scene['tokens'], at: number): boolean => isAny(tokens, at, JOINT);

function stateAt(scene: Scene, at: number, to: number): string | undefined {
  const name = nameAt(scene, at);
  const isWhole = name?.to === to && COUNTRY_ADJECTIVE.has(name.value.kind);
  return (isWhole && name.value.country) || PREFIXES.get(lowerOf(scene.tokens, at));
}

function bodyEnd(tokens: Scene['tokens'], from: number): number | undefined {
  for (let at = from; at < from + MOST_WORDS; at++) {
    const token = tokens[at];
    // "inter-governmental"
    if (at > from && token?.text === '-') continue;
    if (token?.kind !== 'word' || isAmong(token, NO_WORD)) return undefined;
    if (isAmong(token, BODY) || isTaskForce(tokens, at)) return at + 1;
  }
  return undefined;
}

/** "Task Force", "Working Group", "Consultation Mechanism", by name. */
const isTaskForce = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.capital === true && isAny(tokens, at, FORCE_GROUP) && isAny(tokens, at - 1, TASK);

const FORCE_GROUP = anyOf('force|group|mechanism');
const TASK = anyOf(
  'task|working|strategic|contact|steering|coordination|dialogue|liaison|consultations?|consultative',
);

/** "joint commission of Chile and Peru". */
function listedAt(scene: Scene, at: number): Two | undefined {
  const { tokens } = scene;
  if (!isAny(tokens, at, JOINT)) return undefined;
  const to = bodyEnd(tokens, at + 1);
  if (to === undefined || !isAny(tokens, to, TIE)) return undefined;
  return statesAfterOf(scene, to);
}

const JOINT = anyOf('joint|mixed|bilateral|binational|intergovernmental');
