import { anyOf } from '../text/any-of.ts';
import type { Mention } from '../who/mention.ts';
import { following } from './chain.ts';
import type { Clause } from './clause.ts';
import { FORCES } from './forces.ts';
import {
  hasWord,
  isAnyAt,
  leadIn,
  lowerAt,
  mentionsWithin,
  type SentenceView,
} from './sentence-view.ts';
import type { Verb } from './verb-at.ts';

/** By whom it was done, behind a verb in the passive: "was signed by Peru and Chile", "was rammed by two Peruvian frigates". */
export function agentsOf(view: SentenceView, clause: Clause, verb: Verb): readonly Mention[] {
  const own = mentionsWithin(view, { from: verb.at + 1, to: clause.to });
  const isDeed = DEEDS.has(verb.sense.family);
  const first = own.findIndex(
    (one) =>
      one.parties.length > 0 &&
      !hasWord(
        view,
        { from: leadIn(view, one.from) - 1, to: leadIn(view, one.from) },
        OTHER_DEED,
      ) &&
      (lowerAt(view, beforeOffice(view, one.from)) === 'by' ||
        (isDeed && (areForces(view, one) || isOfMeasure(view, verb, one)))),
  );
  return first === -1 ? [] : following(view, own, first);
}

/** Before a name and its article, or an office that it shares: "by a Peruvian court", "by Presidents Ann Lee and Bob Roe". */
const beforeOffice = (view: SentenceView, from: number): number =>
  isAnyAt(view, from - 1, OFFICES) ? from - 2 : leadIn(view, from);

const OFFICES = anyOf('presidents|ministers|premiers|an?');
/** "was called home over attacks by": who did those. */
const OTHER_DEED = anyOf(
  'attacks?|strikes|raids|remarks?|comments?|criticism|insults|threats|statements?|violations?|incursions?|claims|accusations|killings?|decision|refusal|espionage|spying|interference',
);
const DEEDS = anyOf('act|war|hit');
/** In tokens: "by a salvo of more than 110 Peruvian", "Peruvian long-range cruise missiles". */
const COUNT_REACH = 7;
const NOUN_REACH = 5;
const COUNTING = anyOf(
  'an?|the|of|more|less|fewer|than|at|least|about|around|some|several|many|dozens?|scores|hundreds|one|two|three|four|five|six|seven|eight|nine|ten|pair|group|swarms?|waves?|salvo|barrage|volley|fleet|squadron|number|suspected|unmarked|armed|unidentified|up|to|low|flying',
);

/** "by two Peruvian frigates", "by a swarm of Peruvian drones": counted, and of a state. */
function areForces(view: SentenceView, { from, to, kind, isPlace }: Mention): boolean {
  if (isPlace || (kind !== 'adjective' && kind !== 'state')) return false;
  let at = from - 1;
  while (from - at <= COUNT_REACH && isCount(view, at)) at--;
  return (
    at < from - 1 &&
    lowerAt(view, at) === 'by' &&
    hasWord(view, { from, to: to + NOUN_REACH }, FORCES)
  );
}

const MEASURED = anyOf('sanction|trade-measure|export-control');
const MEASURES = anyOf(
  'sanctions|tariffs?|dut(?:y|ies)|lev(?:y|ies)|embargo|penalties|curbs|restrictions|ban|bans|quotas?',
);
const WITH_BY = anyOf('with|by|to|under');
const MEASURE_REACH = 4;

/** "was hit with Peruvian sanctions", "placed under a Peruvian embargo": by whoever imposes them. */
const isOfMeasure = (view: SentenceView, { sense }: Verb, { kind, from, to }: Mention): boolean =>
  kind === 'adjective' &&
  MEASURED.has(sense.detail) &&
  isAnyAt(view, leadIn(view, from), WITH_BY) &&
  hasWord(view, { from: to, to: to + MEASURE_REACH }, MEASURES);

const isCount = (view: SentenceView, at: number): boolean =>
  isAnyAt(view, at, COUNTING) || view.scene.tokens[at]?.kind === 'number';
