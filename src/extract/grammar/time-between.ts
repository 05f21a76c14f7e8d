import type { Token } from '../text/token.ts';

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;
const PERIOD = /^(?:week|month|year|night)$/;
const PART = /^(?:late|early)$/;

/** Where the words of a time end that part a verb from what belongs to it: "agreed [on] Wednesday to", "threatened last month to". */
export function timeEnd(tokens: readonly Token[], from: number): number | undefined {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const at = lower(from) === 'on' || PART.test(lower(from)) ? from + 1 : from;
  if (DAY.test(lower(at))) return at + 1;
  const isRelative = lower(from) === 'last' || lower(from) === 'this';
  return isRelative && (PERIOD.test(lower(from + 1)) || DAY.test(lower(from + 1)))
    ? from + 2
    : undefined;
}
