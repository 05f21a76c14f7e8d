import type { DateExpression } from '../dates/expression.ts';
import type { Draft } from '../rules/rule.ts';

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
