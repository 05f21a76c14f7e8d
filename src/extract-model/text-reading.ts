import { setImmediate } from 'node:timers/promises';
import type { DateExpression } from '../extract/dates/expression.ts';
import { datesIn } from '../extract/dates/scan.ts';
import { Told } from '../extract/dates/told.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import { mentionsOf } from '../extract/mentions-of.ts';
import { publishingOffice } from '../extract/publisher.ts';
import { partsOf } from '../extract/text/furniture.ts';
import { quotedTokens, quotesIn } from '../extract/text/quotes.ts';
import { type Sentence, sentencesOf } from '../extract/text/sentences.ts';
import { tokensOf } from '../extract/text/token.ts';
import type { Article, Extraction } from '../extract/types.ts';
import { Memory } from '../extract/who/memory.ts';
import type { Mention } from '../extract/who/mention.ts';
import { mentionsIn } from '../extract/who/mentions.ts';
import type { Scene } from '../extract/who/scene.ts';
import { storyPlace } from '../extract/who/story-place.ts';

/** What our own readers find in a text, whatever a model says of it: names and dates, where they stand. */
export interface TextReading {
  readonly scene: Scene;
  /** The sentences that tell the story: neither headings nor furniture. */
  readonly story: readonly Sentence[];
  /** In the order of the text, none inside another. */
  readonly dates: readonly DateExpression[];
  readonly people: readonly Mention[];
  readonly mentions: Extraction['mentions'];
}

/** Sentences that are read before others get their turn. */
const AT_ONCE = 100;

/** Reads the names and dates of a text. It makes nobody wait who shares the thread. */
export async function readText(lexicon: Lexicon, article: Article): Promise<TextReading> {
  const { text, publishedOn } = article;
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text, tokens, lexicon);
  const publisher = publishingOffice(lexicon, article.publisher, publishedOn);
  const parts = partsOf(tokens, sentences, lexicon, publisher !== null);
  const memory = new Memory();
  if (publisher) memory.actor(publisher);
  const isQuoted = quotedTokens(tokens, quotesIn(tokens, text));
  const here = storyPlace(lexicon, text, tokens);
  const scene: Scene = { text, tokens, lexicon, publishedOn, memory, publisher, here, isQuoted };
  const told = new Told();
  const views: {
    readonly dates: readonly DateExpression[];
    readonly mentions: readonly Mention[];
  }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const { from, to } = sentence;
    const dates = datesIn({ tokens, from, to, publishedOn, told });
    views.push({ dates, mentions: mentionsIn(scene, sentence) });
  }
  return {
    scene,
    story: sentences.filter((_, index) => parts[index] === 'story'),
    dates: views.flatMap(({ dates }) => dates),
    people: views.flatMap(({ mentions }) => mentions.filter(({ isNamed }) => isNamed)),
    mentions: mentionsOf(scene, views),
  };
}

/** Half-open, in tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that a span of the text touches. */
export function tokensAt(
  { tokens }: Scene,
  { start, end }: { readonly start: number; readonly end: number },
): TokenRange {
  const from = firstWhere(tokens, (token) => token.end > start);
  return {
    from,
    to: Math.max(
      from,
      firstWhere(tokens, (token) => token.start >= end),
    ),
  };
}

/** What overlaps a range of tokens, of things that stand in order and beside one another. */
export function overlapping<Item extends TokenRange>(
  items: readonly Item[],
  { from, to }: TokenRange,
): readonly Item[] {
  const first = firstWhere(items, (item) => item.to > from);
  const found: Item[] = [];
  for (let at = first; at < items.length; at++) {
    const item = items[at];
    if (!item || item.from >= to) break;
    found.push(item);
  }
  return found;
}

/** The first index from which on a condition holds; the length where it never does. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
