import type { Frame } from '../grammar/frame.ts';
import { PREPOSITIONS } from '../grammar/prepositions.ts';
import type { SentenceView } from '../grammar/sentence-view.ts';
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

/** In tokens: "nuclear arms deal". */
const LONGEST_PAPER = 3;
