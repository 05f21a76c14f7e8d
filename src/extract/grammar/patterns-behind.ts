import { MONTHS } from '../dates/calendar.ts';
import type { PatternTree } from '../pattern-tree.ts';
import { looksAdverb } from '../text/adverb.ts';
import { elementAt } from '../text/element-at.ts';
import { bears, MARK } from '../text/mark.ts';
import type { Token } from '../text/token.ts';
import { lowerOf } from '../text/token-at.ts';
import { gapStop } from './gap-stop.ts';
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
  if (tree.words.stamps !== 0)
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
  if (tree.words.stamps !== 0) {
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
  const token = at < search.limit ? search.tokens[at] : undefined;
  if (token === undefined || (token.stamp & next.stamps) === 0) return;
  const tree = next.get(token.lower);
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
    const token = search.tokens[at];
    if (!token || !bears(token, MARK.gapEnd) || (token.stamp & words.stamps) === 0) continue;
    const word = token.lower;
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

/** Where the words of a pattern may begin behind a verb, be there a day or an adverb between them or not: "agreed Wednesday to", "voted unanimously to". */
function startsFrom(tokens: readonly Token[], from: number): readonly number[] {
  const behind = timeEnd(tokens, from);
  const first = behindDay(tokens, from);
  const when = behind === undefined ? [first] : [first, behindDay(tokens, behind)];
  const adverb = looksAdverb(lowerOf(tokens, from)) ? behindDay(tokens, from + 1) : undefined;
  return adverb === undefined ? when : [...when, adverb];
}
