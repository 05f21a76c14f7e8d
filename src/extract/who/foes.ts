import { enemyOf } from '../enemies.ts';
import type { Name } from '../name-rows.ts';
import { once } from '../once.ts';
import { anyOf } from '../text/any-of.ts';
import type { Found } from '../text/phrases.ts';
import { isAny, lowerOf, tokenAt } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const AGGRESSION = anyOf('aggression|invasion|aggressor|occupiers?|invaders?|war');
const HOW = anyOf(
  "'s|,|and|armed|military|brutal|unprovoked|unjustified|full-scale|large-scale|illegal|ongoing|continued|continuing|further|barbaric|heinous|naked|new|criminal|unlawful",
);
/** In tokens, from a name to what it does: "Chad's brutal full-scale war". */
const REACH = 6;
/** What is done to a state that is fought, by the word that ties it to its name. */
const FOUGHT = [
  /^(?:fight|struggle|sanctions|defen[cs]e) against$/,
  /^war with$/,
  /^aggression (?:of|by|from)$/,
  /^invasion by$/,
];
const STARTED = anyOf('started|unleashed|waged|launched');
const HARMING = anyOf('aggression|invasion|escalation|provocations?|threats?|attacks?');
/** In tokens, back from "on the part of". */
const HARM_REACH = 6;

const ARMED = anyOf(
  'military|army|troops|forces|soldiers|occupiers?|shelling|missiles?|bombs?|aircraft|artillery',
);

type Read = Pick<Scene, 'tokens' | 'lexicon' | 'publisher' | 'publishedOn'>;

/** The states of which a text tells that they wage war, or that others fight or punish them, and the enemy of whoever publishes it. */
export function foesIn(scene: Read): ReadonlySet<string> {
  const { publisher, publishedOn, lexicon } = scene;
  const enemy = enemyOf(lexicon.enemies.all, publisher?.country, publishedOn);
  const foes = new Set<string>(enemy ? [enemy] : []);
  const isOfWar = once(() => isWarTold(scene));
  for (let at = 0; at < scene.tokens.length; at++) {
    const found = scene.tokens[at]?.capital ? nameAt(scene, at) : undefined;
    const country = found && foeOf(scene, at, found, isOfWar);
    if (country) foes.add(country);
  }
  return foes;
}

/** The country of a name, where it stands as that of a state at war. */
function foeOf(
  scene: Read,
  at: number,
  { value, to }: Found<Name>,
  isOfWar: () => boolean,
): string | undefined {
  if (!value.country || value.kind === 'organisation') return undefined;
  if (value.country === scene.publisher?.country) return undefined;
  const isAdjective = value.kind === 'adjective';
  const marches = isAdjective && isAny(scene.tokens, to, ARMED) && isOfWar();
  const isFoe = marches || wages(scene, to, isAdjective) || isFought(scene, at);
  return isFoe ? value.country : undefined;
}

/** An office of a state tells of a war: other states' soldiers in it are those it is fought with. */
const isWarTold = ({ tokens, publisher }: Read): boolean =>
  publisher !== null && tokens.some(({ lower }) => lower === 'war');

/** "Chad's full-scale war", "Chadian aggression", not "the Chad war". */
function wages({ tokens }: Read, from: number, isAdjective: boolean): boolean {
  if (!isAdjective && lowerOf(tokens, from) !== "'s") return false;
  for (let at = from; at < from + REACH; at++) {
    if (isAny(tokens, at, AGGRESSION)) return tokens[at]?.capital !== true;
    if (!isAny(tokens, at, HOW)) return false;
  }
  return false;
}

function isFought({ tokens }: Read, at: number): boolean {
  const tie = lowerOf(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  const words = `${tokenAt(tokens, tie - 1)?.lower} ${tokens[tie]?.lower}`;
  return FOUGHT.some((fought) => fought.test(words)) || isBlamed(tokens, tie);
}

/** "the war started by Chad", "the escalation on the part of Chad". */
function isBlamed(tokens: Read['tokens'], tie: number): boolean {
  const [first, last] = [lowerOf(tokens, tie - 1), tokens[tie]?.lower];
  if (last === 'by') return STARTED.has(first) && isAny(tokens, tie - 2, AGGRESSION);
  if (last !== 'of' || first !== 'part' || lowerOf(tokens, tie - 3) !== 'on') return false;
  return tokens
    .slice(Math.max(0, tie - 3 - HARM_REACH), tie - 3)
    .some(({ lower }) => HARMING.has(lower));
}
