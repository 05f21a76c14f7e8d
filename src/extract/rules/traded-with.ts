import type { Frame } from '../grammar/frame.ts';
import { PAPER } from '../grammar/papers.ts';
import { isAnyAt, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention, Party } from '../who/mention.ts';

const BUYING = anyOf(
  'buy|purchase|acquire|import|obtain|procure|lease|rent|borrow|order|buying|importing|purchasing|acquiring|acquisition|procurement|imports',
);
const SELLING = anyOf(
  'sell|supply|deliver|export|provide|ship|lend|transfer|lease|donate|selling|supplying|exporting|delivering|providing|sale|sales|delivery|deliveries|exports|provision|transfer',
);
const BEFORE_TRADE = anyOf('to|for|the|on|of|jointly|directly');
/** In tokens, from the verb to its paper: "signed a long-awaited framework contract". */
const REACH = 10;

/** "signed a contract to buy 180 tanks from Chad", "a deal for the sale of gas to Chad": the state with which the other trades under a paper. */
export function tradedWith(frame: Frame): readonly Party[] {
  const paper = paperAt(frame);
  const { view, clause } = frame;
  // "a contract with a firm to sell oil to Chad": that firm is the other side.
  if (paper === undefined || lowerAt(view, paper + 1) === 'with') return [];
  for (let at = paper + 1; at < clause.to; at++) {
    const tie = isAnyAt(view, at - 1, BEFORE_TRADE) ? tieOf(lowerAt(view, at)) : undefined;
    if (tie !== undefined) return partnerTied(frame, at, tie)?.parties ?? [];
  }
  return [];
}

const tieOf = (word: string): 'from' | 'to' | undefined => {
  if (BUYING.has(word)) return 'from';
  return SELLING.has(word) ? 'to' : undefined;
};

function paperAt({ view, verb, clause, aspect }: Frame): number | undefined {
  if (aspect.isPassive) return undefined;
  for (let at = verb.at + 1; at < Math.min(clause.to, verb.at + REACH); at++)
    if (isAnyAt(view, at, PAPER)) return at;
  return undefined;
}

/** The state right behind "from" or "to"; no owner, for what is a state's firm is no state. */
const partnerTied = (
  { view, clause }: Frame,
  from: number,
  tie: 'from' | 'to',
): Mention | undefined =>
  mentionsWithin(view, { from, to: clause.to }).find(
    (one) => one.kind === 'state' && !one.isOwner && lowerAt(view, leadIn(view, one.from)) === tie,
  );
