import { anyOf } from '../text/any-of.ts';
import type { Scene } from './scene.ts';

/** "Cuban exile leaders", "exiled Cuban": those whom the state no longer has. */
export const isInExile = ({ tokens }: Scene, at: number, to: number): boolean =>
  tokens[at - 1]?.lower === 'exiled' || EXILE.has(tokens[to]?.lower ?? '');

const EXILE = anyOf('exiles?|exiled|[ée]migr[ée]s?|diaspora|expatriates?');
