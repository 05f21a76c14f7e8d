import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/token.ts';
import { isAny } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';
import { isAnyAt, type SentenceView } from './sentence-view.ts';
import { SAYS } from './tag-behind.ts';
import type { Verb } from './verb-at.ts';

/** Behind whoever said it: where a sentence ends, or when and where it was said. */
const ENDS = anyOf(
  'on|in|at|during|after|following|here|today|yesterday|late|early|earlier|last|this|speaking|by|through|[.,;]|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
);

/** ", said Ann on Monday": whether the verb behind a comma tells who said what stands before it, by the token behind whoever it was. */
export const isSaidBehind = (
  tokens: readonly Token[],
  comma: number,
  to: number | undefined,
): boolean =>
  tokens[comma]?.text === ',' &&
  isAny(tokens, comma + 1, SAYS) &&
  to !== undefined &&
  ENDS.has(tokens[to]?.lower ?? '.');

/** "Chad must stop, said Ann of Peru on Monday": who is named behind the verb and said all that stands before it. */
export function sayerBehind(view: SentenceView, verb: Verb): Mention | undefined {
  if (!isAnyAt(view, verb.at, SAYS)) return undefined;
  const sayer = view.mentions.find(({ from }) => from === verb.to);
  return sayer && mayHaveSaid(sayer) && isSaidBehind(view.scene.tokens, verb.at - 1, sayer.to)
    ? sayer
    : undefined;
}

/** Somebody, or a body of a state: "said Ann", "said the Peruvian ministry", not "said Peru's". */
export const mayHaveSaid = ({ kind, isOwner, isPlace }: Mention): boolean =>
  !isOwner && !isPlace && (kind === 'person' || kind === 'state');
