import type { Name } from '../name-rows.ts';
import { anyOf } from '../text/any-of.ts';
import type { Found } from '../text/phrases.ts';
import { isAmong, isAny, lowerOf } from '../text/token-at.ts';
import { nameAt } from './name-at.ts';
import type { Scene } from './scene.ts';

const FORM = anyOf('republic|kingdom|state|sultanate|principality|commonwealth|union|emirate');
/** In words: "the Co-operative", "the Plurinational". */
const MOST_BEFORE = 4;

/** The name behind "of": "Peru", "the Republic of Peru", "the Plurinational State of Bolivia". */
export function longNameAt(scene: Scene, from: number): Found<Name> | undefined {
  const at = pastArticle(scene, from);
  return nameAt(scene, at) ?? ofForm(scene, at);
}

function ofForm(scene: Scene, from: number): Found<Name> | undefined {
  const { tokens } = scene;
  let at = from;
  while (at < from + MOST_BEFORE && isBeforeForm(scene, at)) at++;
  if (!isAny(tokens, at, FORM) || lowerOf(tokens, at + 1) !== 'of') return undefined;
  const name = nameAt(scene, pastArticle(scene, at + 2));
  return name?.value.kind === 'country' ? name : undefined;
}

/** "the People's Democratic". */
const isBeforeForm = ({ tokens }: Scene, at: number): boolean => {
  const token = tokens[at];
  if (token?.lower === "'s") return lowerOf(tokens, at - 1) === 'people';
  return token?.capital === true && !isAmong(token, FORM);
};

const pastArticle = ({ tokens }: Scene, at: number): number =>
  lowerOf(tokens, at) === 'the' ? at + 1 : at;
