import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';

/** ", the army said", ", said the army": whoever says so is none of those of whom it is said; ", the army said, and" is only put in. */
export const isTagBehind = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.lower === ',' &&
  (SAYS.has(tokens[comma + 1]?.lower ?? '') || isNamedTag(tokens, comma));

/** The verbs with which words end that tell who says so. */
export const SAYS: ReadonlySet<string> = anyOf('said|says');

const isNamedTag = (tokens: readonly Token[], comma: number): boolean =>
  [3, 4, 5].some(
    (far) => SAID.has(tokens[comma + far]?.lower ?? '') && tokens[comma + far + 1]?.lower !== ',',
  ) && !STOPS_TAG.has(tokens[comma + 1]?.lower ?? '');

const SAID = anyOf('said|says|reported|announced');
const STOPS_TAG = anyOf('who|which|that|and|but|when|where|whose|including');
