import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny, lowerOf } from '../text/token-at.ts';
import type { Scene } from './scene.ts';

/** "Brussels urged": the European Union, where a story of the news does not speak of Belgium; an office means it beside another seat of power. */
export const isSeatOfUnion = ({ tokens, text, publisher }: Scene, at: number): boolean =>
  lowerOf(tokens, at) === 'brussels' &&
  !text.includes('Belgi') &&
  publisher?.country !== 'BEL' &&
  (publisher === null || isBesideSeat(tokens, at) || isActing(tokens, at));

/** "Brussels must understand"; not "in Brussels will". */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at + 1, ACTING) && !isAny(tokens, at - 1, AT);

const ACTING = anyOf(
  'must|should|has|have|is|was|will|would|can|cannot|could|needs?|wants?|says?|said|does|did|decided|refuse[sd]?|supports?|understands?|demands?|continues?',
);
const AT = anyOf('in|to|from|at|of|near|around|via|for|between|outside');

/** "Washington and Brussels". */
const isBesideSeat = (tokens: readonly Token[], at: number): boolean =>
  [-1, 1].some((step) => isAny(tokens, at + step, JOINING) && isAny(tokens, at + 2 * step, SEATS));

const JOINING = anyOf('and|or|nor');
const SEATS = anyOf('washington|moscow|london|beijing|kiev|kyiv|minsk|ankara|tehran|belgrade');
