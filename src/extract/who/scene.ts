import type { Span } from '../../../events/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Shapes, Token } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Announced } from './announced-meeting.ts';
import type { Recall } from './memory.ts';
import type { Party } from './mention.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';

/** What one looks at while reading: the tokens, the vocabulary, the day, and who was named so far. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The shapes of words, where they are remembered with their marks. */
  readonly shapes?: Shapes | undefined;
  readonly lexicon: Lexicon;
  /** The names that were sought among the tokens so far. */
  readonly names?: Names | undefined;
  readonly publishedOn: string;
  readonly memory: Recall;
  /** The office or state that publishes the text, where it is one. */
  readonly publisher: Party | null;
  /** The country in which the mission is that publishes it. */
  readonly post?: string | null | undefined;
  /** Where the story was written: what "here" is. */
  readonly here: Place | null;
  /** Whether a token stands between quotation marks, or in a speaker's turn of a transcript. */
  readonly isQuoted: (token: number) => boolean;
  /** The meeting to come that the title tells of. */
  readonly announced?: Announced | undefined;
  /** Whether it stands in such a turn. */
  readonly isSpoken?: ((token: number) => boolean) | undefined;
}

/** A scene in which something is otherwise; made as every other one is, for the engine reads what has one shape fastest. */
export function withOther(
  {
    text,
    tokens,
    shapes,
    lexicon,
    names,
    publishedOn,
    memory,
    publisher,
    post,
    here,
    announced,
    isQuoted,
    isSpoken,
  }: Scene,
  other: Partial<Scene> = {},
): Scene {
  const scene = {
    text,
    tokens,
    shapes,
    lexicon,
    names,
    publishedOn,
    memory,
    publisher,
    post,
    here,
    announced,
    isQuoted,
    isSpoken,
  };
  return Object.assign(scene, other);
}

/** A piece of the text, from one token to another. */
export function spanOf(
  { text, tokens }: Pick<Scene, 'text' | 'tokens'>,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokenAt(tokens, to - 1)?.end ?? 0;
  return { start, end, text: text.slice(start, end) };
}

/** The words from one token to another, as they are written. */
export const wordsOf = (
  { text, tokens }: Pick<Scene, 'text' | 'tokens'>,
  from: number,
  to: number,
) => text.slice(tokens[from]?.start ?? 0, tokenAt(tokens, to - 1)?.end ?? 0);
