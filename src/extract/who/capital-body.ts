import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { longNameAt } from './long-name.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const BODY = anyOf(
  'ministry|agency|service|committee|commission|council|authority|inspectorate|directorate|department|secretariat|bureau|cabinet',
);
const NATIONAL_STATE = anyOf('national|central|state');
const FUND_BANK = anyOf('fund|bank');
const INNER = anyOf('of|and|for|on|the|,|&');
/** In words: "the Ministry of Labour, Social Protection and Family". */
const LONGEST = 14;

/** Whose body is named, and where the name ends. */
interface OwnedBody {
  readonly country: string;
  readonly to: number;
}

/**
 * The body of a state that is named in capitals from a token on, with its state behind it: "Ministry of Rural Affairs and Fishery
 * of Chad", "State Service of Chad for Seeds". What it is called needs no table.
 */
export function capitalBodyAt(scene: Scene, from: number): OwnedBody | undefined {
  const { tokens } = scene;
  if (!tokens[from]?.capital) return undefined;
  let isBody = false;
  for (let at = from; at < from + LONGEST; at++) {
    const owner = isBody && lowerOf(tokens, at) === 'of' ? ownerAt(scene, at + 1) : undefined;
    if (owner) return owner;
    if (!belongs(scene, at)) return undefined;
    isBody ||= isBodyWord(tokens, at);
  }
  return undefined;
}

/** "Chad", "the Republic of Chad". */
function ownerAt(scene: Scene, at: number): OwnedBody | undefined {
  const name = longNameAt(scene, at);
  if (name?.value.kind !== 'country' || !name.value.country) return undefined;
  return { country: name.value.country, to: name.to };
}

/** "Agency", "State Property Fund": what is a body of the state by its last word. */
const isBodyWord = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at, BODY) ||
  (isAny(tokens, at, FUND_BANK) &&
    [at - 1, at - 2].some((before) => isAny(tokens, before, NATIONAL_STATE)));

function belongs(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token?.capital) return isAmong(token, INNER);
  return token.kind === 'word' && nameAt(scene, at) === undefined;
}
