import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { hisCountry } from './his-country.ts';
import { type Mention, type Party, partyOf, referring } from './mention.ts';
import { isNamedBehind } from './named-beside.ts';
import type { Scene } from './scene.ts';

/** Behind what is owned here somebody else follows: "its army of volunteers", "its government's plan". */
const GOES_ON = anyOf("of|in|for|'s|and|,|or");
const JOINING = anyOf('and|but|while|as');
/** "The country has", "The country closed". */
const ACTS =
  /^(?:has|had|will|would|also|did|does|then|later|[a-z]{2,}ed|cut|sent|said|shut|told)$/;

/** "Its army shelled", ", and its foreign ministry urged", "The country also closed": of the state of which the sentence, or the one before, tells. */
export function ownBodyAt(scene: Scene, from: number): Mention | undefined {
  if (scene.publisher !== null || scene.isQuoted(from)) return undefined;
  const his = hisBodyAt(scene, from);
  if (his) return his;
  const to = bodyEnd(scene, from);
  const state = to === undefined ? undefined : stateAt(scene, from, to);
  if (to === undefined || !state?.country) return undefined;
  // "China sent planes towards Taiwan. Its ministry condemned China": not China's.
  if (isNamedBehind(scene, state.country, from)) return undefined;
  const isOther =
    lowerOf(scene.tokens, from) === 'the' && !isAgainstOther(scene, state.country, from);
  return isOther ? undefined : referring(scene, from, to, 'state', [state]);
}

/** "His government has asked". */
function hisBodyAt(scene: Scene, from: number): Mention | undefined {
  const country = hisCountry(scene, from);
  const body = country === null ? undefined : scene.lexicon.bodies.at(scene.tokens, from + 1);
  if (country === null || !body || goesOn(scene, body.to)) return undefined;
  return referring(scene, from, body.to, 'state', [partyOf(country)]);
}

/** "Chad recalled its envoy to Mali. The country urged Mali": only where the other is named again it is sure who acts. */
function isAgainstOther(scene: Scene, own: string, from: number): boolean {
  const other = scene.memory.lastActor((country) => country !== own)?.country;
  return !!other && isNamedBehind(scene, other, from);
}

/** "its army, navy and", not "its army, which". */
const goesOn = ({ tokens }: Pick<Scene, 'tokens'>, to: number): boolean =>
  isAny(tokens, to, GOES_ON) && !(tokens[to]?.text === ',' && isAny(tokens, to + 1, WHICH));

const WHICH = anyOf('which|whose');

/** Past "its foreign ministry", or "The country" where it acts. */
function bodyEnd({ tokens, lexicon }: Scene, from: number): number | undefined {
  const word = tokens[from]?.lower;
  if (word === 'its') {
    const body = lexicon.bodies.at(tokens, from + 1);
    return body && !goesOn({ tokens }, body.to) ? body.to : undefined;
  }
  const isCountry = word === 'the' && lowerOf(tokens, from + 1) === 'country';
  return isCountry && ACTS.test(lowerOf(tokens, from + 2)) ? from + 2 : undefined;
}

const TELLS = anyOf(
  'said|says|announced|stated|told|added|confirmed|warned|insisted|declared|indicated|reported|claimed|explained|maintained|noted|stressed|asserted|hinted|disclosed|replied|vowed|threatened',
);

/** At the head of a sentence the state of which the one before told; behind a comma and "and", and in "…, its ministry said", the one that acts in it. */
function stateAt({ tokens, memory }: Scene, from: number, to: number): Party | undefined {
  const isJoined = isAny(tokens, from - 1, JOINING) && tokenAt(tokens, from - 2)?.text === ',';
  const isTag = tokenAt(tokens, from - 1)?.text === ',' && isAny(tokens, to, TELLS);
  if ((isJoined || isTag) && lowerOf(tokens, from) === 'its') return memory.topic.acting(from);
  return memory.topic.state(from);
}
