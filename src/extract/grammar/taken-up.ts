import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import type { Clause } from './clause.ts';
import { isAnyAt, lowerAt, type SentenceView } from './sentence-view.ts';

const TAKING = anyOf('which|whom');
const TIE = anyOf('to|for|from|with|against|on|upon|towards?');
const NOBODY = anyOf('media|organisation|adjective');

/** "Chad, to which it gave", "the minister, with whom she held talks": whom a relative clause takes up behind a preposition, and which that is. */
export function takenUpBehind(
  view: SentenceView,
  { link, conjunction, from }: Clause,
): { readonly mention: Mention; readonly tie: string } | undefined {
  if (link !== 'relative' || !TAKING.has(conjunction)) return undefined;
  const tie = lowerAt(view, from - 2);
  if (!isAnyAt(view, from - 2, TIE)) return undefined;
  const end = lowerAt(view, from - 3) === ',' ? from - 3 : from - 2;
  const mention = view.mentions.findLast((one) => one.to === end);
  return mention && !mention.isOwner && !NOBODY.has(mention.kind) ? { mention, tie } : undefined;
}
