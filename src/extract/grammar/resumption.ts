import type { Clause, Cut } from './clause.ts';
import { startsWithVerb } from './joined-cut.ts';
import { type Look, wordOf } from './look.ts';
import { PREPOSITIONS } from './prepositions.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** "Peru, which borders Chile and Bolivia, expelled …": the comma that closes a relative clause between commas. */
export function resumption(look: Look, at: number, { link, next }: Cut): Cut | undefined {
  if (link !== 'relative' || wordOf(look, at) !== ',' || wordOf(look, next) === ',')
    return undefined;
  const isAside = wordOf(look, behindTie(wordOf(look, next - 2), next) - 2) === ',';
  return isAside && at > next + 1 && startsWithVerb(look, at + 1)
    ? { next: at + 1, link: 'coordinate', conjunction: ',' }
    : undefined;
}

/** The relative clause between commas behind which a clause goes on with what stood before it. */
export function asideBefore(view: SentenceView, index: number): Clause | undefined {
  const [aside, clause] = [view.clauses[index - 1], view.clauses[index]];
  if (aside?.link !== 'relative' || clause?.link !== 'coordinate') return undefined;
  const from = behindTie(lowerAt(view, aside.from - 2), aside.from);
  return clause.conjunction === ',' && lowerAt(view, from - 2) === ',' ? aside : undefined;
}

/** "Ann, under whose rule …": past the preposition, so that the comma stands two tokens before. */
const behindTie = (before: string, from: number): number =>
  PREPOSITIONS.has(before) ? from - 1 : from;

const MODAL = /^(?:would|will|could|can|may|might|should)$/;

/** "a truce with Peru that would free the captives, and thanked": it is not Peru that goes on. */
export const isOfPlans = (view: SentenceView, { from }: Clause): boolean =>
  lowerAt(view, from - 1) === 'that' && MODAL.test(lowerAt(view, from));
