import type { Frame } from '../grammar/frame.ts';
import { hasWord, lowerAt, mentionsWithin, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Mention } from '../who/mention.ts';

/** Those whom their own state takes out of danger. */
const OWN = anyOf(
  'embassy|consulate|staff|personnel|diplomats?|ambassador|nationals?|citizens?|students?|workers?|families|tourists?|civilians|employees|expatriates|passengers|women|children|people|compatriots|soldiers|troops|peacekeepers|engineers|technicians|specialists|experts|advisers|advisors',
);
/** In tokens: "Kenyan oil company workers". */
const REACH = 3;

/** "200 Kenyan students were evacuated from Chad", "Kenyans were flown out of Chad": whose they are, where nobody else is said to have done it. */
export function ownEvacuees({ view, clause, verb }: Frame): readonly Mention[] {
  const own = mentionsWithin(view, { from: clause.from, to: verb.at }).find(
    ({ kind, isPlace }) => (kind === 'adjective' || kind === 'state') && !isPlace,
  );
  return own && (isPeople(view, own) || hasWord(view, ownedBy(own, verb.at), OWN)) ? [own] : [];
}

const ownedBy = ({ from, to }: Mention, before: number) => ({
  from,
  to: Math.min(before, to + REACH),
});

/** "Kenyans". */
const isPeople = (view: SentenceView, { to, isOwner }: Mention): boolean =>
  !isOwner &&
  lowerAt(view, to - 1).endsWith('s') &&
  tokenAt(view.scene.tokens, to - 1)?.capital === true;
