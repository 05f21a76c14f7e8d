import type { Frame } from '../grammar/frame.ts';
import { hasWord, leadIn, lowerAt, mentionsWithin } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';

const HELP = anyOf(
  'teams?|doctors|medics|nurses|surgeons|rescuers|firefighters|experts|assistance|aid|loans?|credits?|grants?|food|medicines',
);
/** In tokens, from whose help it is to the help: "Kenya's six aid shipments". */
const REACH = 5;

/** "Kenyan doctors were sent", "a medical team of the Kenyan army will be deployed", "A Kenyan loan was approved": whose help it is. */
export function ownersOfHelp({ view, clause, verb }: Frame): readonly Mention[] {
  const [owner] = mentionsWithin(view, { from: clause.from, to: verb.at });
  if (owner?.kind !== 'state' && owner?.kind !== 'adjective') return [];
  const isOf = lowerAt(view, leadIn(view, owner.from)) === 'of';
  const from = isOf ? Math.max(clause.from, owner.from - REACH) : owner.from;
  return hasWord(view, { from, to: Math.min(verb.at, owner.to + REACH) + 1 }, HELP) ? [owner] : [];
}
