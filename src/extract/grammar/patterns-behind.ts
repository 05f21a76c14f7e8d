import { MONTHS } from '../dates/calendar.ts';
import type { PatternTree } from '../pattern-tree.ts';
import { looksAdverb } from '../text/adverb.ts';
import { anyOf } from '../text/any-of.ts';
import { elementAt } from '../text/element-at.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { isTagBehind } from './tag-behind.ts';
import { timeEnd } from './time-between.ts';
import { behindDay } from './verb-and-day.ts';

/** A pattern all of whose words stand behind a verb. */
interface Match {
  /** Its place in the tree. */
  readonly place: number;
  /** The token behind its last word. */
  readonly to: number;
}

interface Search {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly found: Match[];
}

/** The patterns of a tree whose words stand behind a verb, by their places; each once, where it is found first. */
export function patternsBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
  tree: PatternTree,
): readonly Match[] {
  const search = { tokens, limit, found: [] };
  endHere(search, tree, from);
  if (tree.words.size > 0)
    for (const at of startsFrom(tokens, from)) onWord(search, tree.words, at);
  if (tree.gap) overFirstGap(search, tree.gap, from);
  return inOrder(search.found);
}

/** By their places; a pattern that was found twice is where it was found first. */
function inOrder(found: Match[]): readonly Match[] {
  if (found.length < 2) return found;
  found.sort((one, other) => one.place - other.place);
  return found.filter(({ place }, index) => place !== elementAt(found, index - 1)?.place);
}

function endHere({ found }: Search, { ends }: PatternTree, to: number): void {
  for (const place of ends) found.push({ place, to });
}

/** Goes on behind a word of a pattern. */
function goOn(search: Search, tree: PatternTree, at: number): void {
  endHere(search, tree, at);
  if (tree.words.size > 0) {
    onWord(search, tree.words, at);
    // "pulled out on Monday of".
    const behind = behindDay(search.tokens, at);
    if (lowerOf(search.tokens, behind) !== lowerOf(search.tokens, at))
      onWord(search, tree.words, behind);
  }
  if (tree.gap) overGap(search, tree.gap, at);
}

type Next = PatternTree['words'];

/** Goes on where a word is one that a pattern asks for there. */
function onWord(search: Search, next: Next, at: number): void {
  const tree = at < search.limit ? next.get(lowerOf(search.tokens, at)) : undefined;
  if (tree) goOn(search, tree, at + 1);
}

/** Goes on behind each word that can end a gap, where it stands first. */
function overGap(search: Search, gap: PatternTree, from: number): void {
  const { tokens, limit } = search;
  const stop = gapStop(tokens, from, limit);
  const seen = endsWithin(search, gap, from, stop);
  const behind = behindDay(tokens, stop);
  if (behind > stop && !seen.has(lowerOf(tokens, behind))) onWord(search, gap.words, behind);
}

/** The words that end a gap within its reach; goes on behind each. */
function endsWithin(
  search: Search,
  { words }: PatternTree,
  from: number,
  stop: number,
): ReadonlySet<string> {
  let seen = NONE;
  for (let at = from; at <= stop; at++) {
    if (!bears(search.tokens[at], MARK.gapEnd)) continue;
    const word = lowerOf(search.tokens, at);
    if (!words.has(word) || seen.has(word) || isOfDay(search.tokens, at, word)) continue;
    seen = new Set([...seen, word]);
    onWord(search, words, at);
  }
  return seen;
}

/** "shells fired from Peru on Monday": of the day, and not of what was fired on. */
const isOfDay = (tokens: readonly Token[], at: number, word: string): boolean =>
  word === 'on' && (timeEnd(tokens, at) !== undefined || isDate(tokens, at + 1));

/** "3 May", "May 3". */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(lowerOf(tokens, tokens[at]?.kind === 'number' ? at + 1 : at));

const NONE: ReadonlySet<string> = new Set();

/** The gap with which a pattern begins. */
function overFirstGap(search: Search, gap: PatternTree, from: number): void {
  const { tokens, limit } = search;
  const stop = gapStop(tokens, from, limit);
  const seen = endsWithin(search, gap, from, stop);
  if (!gap.words.has(UNMISTAKABLE)) return;
  const far = farWord(tokens, stop, limit);
  if (far !== undefined && !seen.has(UNMISTAKABLE)) onWord(search, gap.words, far);
}

/** In tokens: "declared five employees of the Peruvian embassy in the capital personae non gratae". */
const FAR = 10;
const UNMISTAKABLE = 'personae';

/** Where a word stands that can belong to nothing but a verb further before it. */
function farWord(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + FAR); at++)
    if (lowerOf(tokens, at) === UNMISTAKABLE) return at;
  return undefined;
}

/** In words. */
const WIDEST_GAP = 7;

/** Where the words of a pattern may begin behind a verb, be there a day or an adverb between them or not: "agreed Wednesday to", "voted unanimously to". */
function startsFrom(tokens: readonly Token[], from: number): readonly number[] {
  const behind = timeEnd(tokens, from);
  const first = behindDay(tokens, from);
  const when = behind === undefined ? [first] : [first, behindDay(tokens, behind)];
  const adverb = looksAdverb(lowerOf(tokens, from)) ? behindDay(tokens, from + 1) : undefined;
  return adverb === undefined ? when : [...when, adverb];
}

/** The token that has to end a gap at the latest. */
function gapStop(tokens: readonly Token[], from: number, limit: number): number {
  let stop = from + WIDEST_GAP;
  let at = from;
  // The stop of "Dec." or "Gen." ends nothing.
  while (at < Math.min(stop, limit) && !endsGapAt(tokens, at) && !joins(tokens, at)) {
    stop += nameAside(tokens, at);
    at++;
  }
  return at;
}

/** In tokens: how long the name is that stands between commas from a token on: "her adviser, Dr. Ann Lee, to". */
function nameAside(tokens: readonly Token[], from: number): number {
  if (lowerOf(tokens, from) !== ',') return 0;
  let at = from + 1;
  while (at <= from + LONGEST_NAME && (tokens[at]?.capital || isAbbreviated(tokens, at))) at++;
  return at > from + 1 && lowerOf(tokens, at) === ',' ? at + 1 - from : 0;
}

const LONGEST_NAME = 5;

/** "ordered the envoy to leave and called its own home": another deed. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens, at) === 'and' && isPastVerb(tokens[at + 1]);

const isPastVerb = (token: Token | undefined): boolean =>
  bears(token, MARK.verb) && (token?.lower.endsWith('ed') === true || PAST.has(token?.lower ?? ''));

/** Past forms of irregular verbs that are hardly ever nouns. */
const PAST = anyOf(
  'put|sent|made|held|told|said|led|met|withdrew|bought|sold|sought|took|gave|drew|began|broke|went|came|kept|brought|swore|threw',
);

const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  (tokens[at + 1]?.kind === 'number'
    ? MONTHS.has(lowerOf(tokens, at - 1))
    : TITLES.has(lowerOf(tokens, at - 1)) && tokens[at + 1]?.capital === true);

const TITLES = anyOf(
  'dr|mr|mrs|ms|prof|gen|lt|col|maj|capt|cmdr|adm|brig|sgt|rev|sen|rep|gov|amb|st',
);

const endsGapAt = (tokens: readonly Token[], at: number): boolean =>
  (endsGap(tokens[at]) && !isAbbreviated(tokens, at)) || isTagBehind(tokens, at);

const endsGap = (token: Token | undefined): boolean =>
  token === undefined || (GAP_ENDS.has(token.lower) && token.text !== 'May');

/** "resumed flights during talks" is not "resumed talks". */
const GAP_ENDS = new Set([
  ...AUXILIARIES,
  ...'; . during after before amid despite without'.split(' '),
]);
