import type { DateExpression } from '../dates/expression.ts';
import { lowerAt } from '../grammar/sentence-view.ts';
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

const OF_FROM = anyOf('of|from|since');
const YEAR = /^\d{4}$/;
const REFUSING = anyOf('turn|reject|rebuff|spurn|veto');
/** What has a date of its own: "a report made in May", "the terms of last year". */
const OTHER_TIME = /(?:ed|^(?:made|held|sent|won|given|that|which|who|when))$/;

/** Whether a year ends what tells of a refusal in the news: "turned down an order for ten jets a year ago". */
export const isOfRefusal = (
  { view, clause, verb, aspect }: Draft['frame'],
  { from, to, edtf }: DateExpression,
): boolean =>
  view.scene.publisher === null &&
  YEAR.test(edtf ?? '') &&
  REFUSING.has(verb.sense.base) &&
  verb.sense.tense === 'past' &&
  !aspect.isPerfect &&
  (to === clause.to || isMark(view, to)) &&
  from > verb.to &&
  !OF_FROM.has(lowerAt(view, from - 1)) &&
  view.scene.tokens.slice(verb.to, from).every(({ lower }) => !OTHER_TIME.test(lower));
