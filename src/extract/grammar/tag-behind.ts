import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';

/** ", the army said", ", said the army": whoever says so is none of those of whom it is said; ", the army said, and" is only put in. */
export const isTagBehind = (tokens: readonly Token[], comma: number): boolean =>
  lowerOf(tokens, comma) === ',' && (isAny(tokens, comma + 1, SAYS) || isNamedTag(tokens, comma));

/** The verbs with which words end that tell who says so. */
export const SAYS = anyOf('said|says');

const isNamedTag = (tokens: readonly Token[], comma: number): boolean =>
  [3, 4, 5].some(
    (far) => isAny(tokens, comma + far, SAID) && lowerOf(tokens, comma + far + 1) !== ',',
  ) && !isAny(tokens, comma + 1, STOPS_TAG);

const SAID = anyOf('said|says|reported|announced');
const STOPS_TAG = anyOf('who|which|that|and|but|when|where|whose|including');
