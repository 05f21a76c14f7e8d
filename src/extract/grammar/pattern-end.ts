import { MONTHS, WEEKDAY_WORDS } from '../dates/calendar.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { GAP } from '../verb-senses.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { timeEnd } from './time-between.ts';

/** What stands behind a verb. */
interface Behind {
  /** The words sought in a gap there, and behind it, each with where it stands first. */
  readonly gap: ReadonlyMap<string, number>;
  /** The words with which a pattern without a gap can begin. */
  readonly begins: readonly string[];
  /** Where a pattern ends, if all of its words stand there. */
  endOf(rest: readonly string[]): number | undefined;
}

/** Looks behind a verb for the words that its patterns ask for; `sought`: those that may end a gap. */
export function patternsFrom(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sought: ReadonlySet<string>,
): Behind {
  const gap = sought.size > 0 ? gapFrom(tokens, from, limit, sought) : NONE;
  const starts = startsFrom(tokens, from);
  return {
    gap,
    begins: starts.map((at) => lower(tokens, at)),
    endOf: (rest) => {
      if (rest[0] === undefined) return from;
      if (rest[0] !== GAP) return patternEnd(rest, tokens, starts, limit);
      const at = gap.get(rest[1] ?? '');
      return at === undefined ? undefined : restEnd(rest, tokens, { index: 1, at, limit });
    },
  };
}

const NONE: ReadonlyMap<string, number> = new Map();

function gapFrom(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sought: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const stop = gapStop(tokens, from, limit);
  const far = farWord(tokens, stop, limit, sought);
  let places: Map<string, number> | undefined;
  for (let at = stop; at >= from; at--) {
    if (!bears(tokens[at], MARK.gapEnd)) continue;
    const word = lower(tokens, at);
    if (!sought.has(word)) continue;
    places ??= new Map();
    places.set(word, at);
  }
  return far && !places?.has(far[0]) ? new Map([...(places ?? NONE), far]) : (places ?? NONE);
}

/** In tokens: "declared five employees of the Peruvian embassy in the capital personae non gratae". */
const FAR = 10;
const UNMISTAKABLE = /^personae?$/;

/** A word that can belong to nothing but a verb further before it. */
function farWord(
  tokens: readonly Token[],
  from: number,
  limit: number,
  sought: ReadonlySet<string>,
): readonly [string, number] | undefined {
  if (!sought.has('personae')) return undefined;
  for (let at = from; at < Math.min(limit, from + FAR); at++)
    if (UNMISTAKABLE.test(lower(tokens, at))) return [lower(tokens, at), at];
  return undefined;
}

/** In words. */
const WIDEST_GAP = 6;

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Where the words of a pattern may begin behind a verb, be there a day between them or not: "agreed Wednesday to". */
function startsFrom(tokens: readonly Token[], from: number): readonly number[] {
  const behind = timeEnd(tokens, from);
  const first = behindDay(tokens, from);
  return behind === undefined ? [first] : [first, behindDay(tokens, behind)];
}

/** Where the words of a pattern end, from the first start at which all of them stand. */
function patternEnd(
  rest: readonly string[],
  tokens: readonly Token[],
  starts: readonly number[],
  limit: number,
): number | undefined {
  for (const at of starts) {
    const to = restEnd(rest, tokens, { index: 0, at, limit });
    if (to !== undefined) return to;
  }
  return undefined;
}

interface Place {
  /** Of the pattern's next word, and where it should stand. */
  readonly index: number;
  readonly at: number;
  readonly limit: number;
}

function restEnd(
  rest: readonly string[],
  tokens: readonly Token[],
  { index, at: from, limit }: Place,
): number | undefined {
  let at = from;
  for (let next = index; next < rest.length; next++) {
    const word = rest[next];
    if (word === GAP) at = gapEnd(tokens, at, gapStop(tokens, at, limit), rest[next + 1]);
    else {
      const here = wordAt(tokens, at, word, next > 0);
      if (here === undefined || here >= limit) return undefined;
      at = here + 1;
    }
  }
  return at;
}

/** Where a word of a pattern stands: right here, or behind a day: "pulled out on Monday of". */
function wordAt(
  tokens: readonly Token[],
  at: number,
  word: string | undefined,
  mayFollowDay: boolean,
): number | undefined {
  if (tokens[at]?.lower === word) return at;
  const behind = mayFollowDay ? behindDay(tokens, at) : at;
  return behind > at && tokens[behind]?.lower === word ? behind : undefined;
}

const DAY: ReadonlySet<string> = new Set([...WEEKDAY_WORDS, 'today', 'yesterday', 'tonight']);
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** "agreed Wednesday to", "called late on Monday for": past the day that stands between a verb and what belongs to it. */
function behindDay(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.kind !== 'number' && !bears(first, MARK.timeBetween)) return from;
  let at = /^(?:late|early)$/.test(lower(tokens, from)) ? from + 1 : from;
  if (lower(tokens, at) === 'on') at++;
  if (!DAY.has(lower(tokens, at))) return behindDate(tokens, at) ?? from;
  return PART_OF_DAY.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
}

/** Past "Dec. 1", "May 3" or "3 May". */
function behindDate(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.kind === 'number')
    return MONTHS.has(lower(tokens, from + 1)) ? from + 2 : undefined;
  if (!MONTHS.has(lower(tokens, from)) || !tokens[from]?.capital) return undefined;
  const day = lower(tokens, from + 1) === '.' ? from + 2 : from + 1;
  return tokens[day]?.kind === 'number' ? day + 1 : undefined;
}

/** Where the word that ends a gap stands, or where the gap has to stop. */
function gapEnd(
  tokens: readonly Token[],
  from: number,
  stop: number,
  word: string | undefined,
): number {
  let at = from;
  while (at < stop && tokens[at]?.lower !== word) at++;
  return at;
}

function gapStop(tokens: readonly Token[], from: number, limit: number): number {
  const stop = Math.min(limit, from + WIDEST_GAP + 1);
  let at = from;
  // The stop of "Dec." ends nothing.
  while (at < stop && (!endsGap(tokens[at]) || isAbbreviated(tokens, at)) && !joins(tokens, at))
    at++;
  return at;
}

/** "ordered the envoy to leave and called its own home": another deed. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' && isPastVerb(tokens[at + 1]);

const isPastVerb = (token: Token | undefined): boolean =>
  token?.lower.endsWith('ed') === true && bears(token, MARK.verb);

const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  tokens[at + 1]?.kind === 'number' &&
  MONTHS.has(lower(tokens, at - 1));

const endsGap = (token: Token | undefined): boolean =>
  token === undefined || (GAP_ENDS.has(token.lower) && token.text !== 'May');

/** "resumed flights during talks" is not "resumed talks". */
const GAP_ENDS = new Set([...AUXILIARIES, ...'; . during after before amid despite'.split(' ')]);
