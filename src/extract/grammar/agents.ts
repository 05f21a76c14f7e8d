import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { following } from './chain.ts';
import type { Clause } from './clause.ts';
import { leadIn, lowerAt, mentionsWithin, type SentenceView } from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** By whom it was done, behind a verb in the passive: "was signed by Peru and Chile". */
export function agentsOf(view: SentenceView, clause: Clause, verb: Verb): readonly Mention[] {
  const own = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  const first = own.findIndex(
    ({ from, parties }) => parties.length > 0 && lowerAt(view, beforeOffice(view, from)) === 'by',
  );
  return first === -1 ? [] : following(view, own, first);
}

/** Before a name and an office that it shares: "by Presidents Ann Lee and Bob Roe". */
const beforeOffice = (view: SentenceView, from: number): number =>
  OFFICES.has(lowerAt(view, from - 1)) ? from - 2 : leadIn(view, from);

const OFFICES = anyOf('presidents|ministers|premiers');
