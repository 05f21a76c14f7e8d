import type { DateExpression } from '../dates/expression.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';

/** Whether a date ends words of another time: "had denounced the meddling in December". */
export const isOfEarlierWords = (
  { view, clause, aspect }: Draft['frame'],
  { to }: DateExpression,
) => aspect.isPluperfect && view.scene.publisher === null && (to === clause.to || isMark(view, to));

const isMark = ({ scene }: Draft['frame']['view'], at: number): boolean =>
  scene.tokens[at]?.kind === 'mark';

/** Whether a date stands behind those who adopt a declaration: "was adopted by Peru and Chile on 3 May". */
export const isBehindSigners = (
  { verb, aspect }: Draft['frame'],
  { from }: DateExpression,
): boolean =>
  verb.sense.family === 'joint' && (aspect.isPassive || verb.sense.base === 'be') && from > verb.to;

const REFUSED_INVITED = anyOf('refuse|invite');

/** Whether a date ends what tells of an answer in the news: "turned down a request for frigates in 1992". */
export const isOfAnswer = (
  { view, verb, clause, aspect }: Draft['frame'],
  { to }: DateExpression,
) =>
  view.scene.publisher === null &&
  verb.sense.tense === 'past' &&
  !aspect.isPassive &&
  REFUSED_INVITED.has(verb.sense.detail) &&
  (to === clause.to || isMark(view, to));
