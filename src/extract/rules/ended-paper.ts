import type { Frame } from '../grammar/frame.ts';
import { PREPOSITIONS } from '../grammar/prepositions.ts';
import { isAnyAt, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import { GAP } from '../pattern-tree.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

/**
 * "quit the Chad grain deal", "pulled Kenya out of the Chad nuclear deal": whether a state stands in the name of the paper
 * that a verb ends, as one that is bound by it. A capital is only where it was signed: "quit the Lima accord".
 */
export function isOfEndedPaper(
  { scene: { tokens, lexicon } }: SentenceView,
  { sense, to }: Frame['verb'],
  { kind, isOwner, from, to: end }: Mention,
): boolean {
  if (sense.detail !== 'terminated' || kind !== 'state' || isOwner) return false;
  if (end >= to || to - end > LONGEST_PAPER) return false;
  if (lexicon.names.at(tokens, from)?.value.kind !== 'country') return false;
  return tokens
    .slice(end, to)
    .every(({ kind: sort, lower }) => sort === 'word' && !PREPOSITIONS.has(lower));
}

const TAKING_OUT = anyOf('withdraw|pull');
const COUNTRY = anyOf('country|nation|government|state|kingdom|republic');

/** "withdrew its negotiators from the treaty talks": whether somebody else than a state is taken out of a paper. */
export function takesOutOthers(view: SentenceView, { sense, at, to }: Frame['verb']): boolean {
  if (!TAKING_OUT.has(sense.base) || sense.rest[0] !== GAP || sense.rest[1] !== 'from')
    return false;
  let end = at + 1;
  while (end < to && lowerAt(view, end) !== 'from') end++;
  const isState = view.mentions.some(
    ({ from, to: last, kind, isOwner }) =>
      kind === 'state' && !isOwner && from > at && last === end,
  );
  return end > at + 1 && !isState && !isAnyAt(view, end - 1, COUNTRY);
}

/** In tokens: "nuclear arms deal". */
const LONGEST_PAPER = 3;
