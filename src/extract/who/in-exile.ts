import { anyOf } from '../text/any-of.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

/** "Cuban exile leaders", "exiled Cuban": those whom the state no longer has. */
export const isInExile = ({ tokens }: Scene, at: number, to: number): boolean =>
  lowerOf(tokens, at - 1) === 'exiled' || isAny(tokens, to, EXILE);

const EXILE = anyOf('exiles?|exiled|[ée]migr[ée]s?|diaspora|expatriates?');
