import { anyOf } from '../text/any-of.ts';
import { type DateExpression, type DateLook, type DateReader, wordAt } from './expression.ts';
import { spanning } from './ranges.ts';
import { yearAt } from './year-dates.ts';

const HYPHEN_DASH = anyOf('[-–]');

const PLANS = anyOf('plan|strategy|programme|program|framework|agenda|budget|roadmap|cycle|term');
const MOST_YEARS = 100;

/** "2014-2016", "2014–16": years; in brackets after a plan, or after "for", those that something is for. */
export const years: DateReader = (look, at) => {
  const whole = joined(look, at);
  if (!whole) return undefined;
  const before = wordAt(look, at - 1) === '(' ? wordAt(look, at - 2) : '';
  const isPlan = wordAt(look, at - 1) === 'for' || PLANS.has(before) || isOfPlan(look, whole.to);
  return isPlan ? { ...whole, isLoose: true } : whole;
};

/** "the 2021-2025 five-year plan", "the 2024-2026 economic cooperation programme". */
function isOfPlan(look: DateLook, from: number): boolean {
  for (let at = from; at < from + REACH && look.tokens[at]?.kind !== 'number'; at++) {
    if (PLANS.has(wordAt(look, at))) return true;
    if (ENDS.has(wordAt(look, at))) return false;
  }
  return false;
}

/** In tokens: "five-year action". */
const REACH = 6;
const ENDS = anyOf('|[.,;:()]|and|but|in|at|on|to|with|of|for|from|by|the|an?|was|were|is|are');

function joined(look: DateLook, at: number): DateExpression | undefined {
  const [year, dash, end] = [look.tokens[at], look.tokens[at + 1], look.tokens[at + 2]];
  const first = yearAt(look, at);
  if (!first || first.value < 1500 || year?.kind !== 'number' || dash?.start !== year.end)
    return undefined;
  if (!HYPHEN_DASH.has(dash.text) || end?.start !== dash.end) return undefined;
  const last = /^\d\d$/.test(end.text) ? year.text.slice(0, 2) + end.text : end.text;
  const count = /^\d{4}$/.test(last) ? Number(last) - first.value : 0;
  if (count < 1 || count > MOST_YEARS || Number(last) > 2199) return undefined;
  return spanning(at, at + 3, year.text, last, 'stated');
}
