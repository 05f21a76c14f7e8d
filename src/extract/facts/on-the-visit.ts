import { edtfOf } from '../../../events/edtf.ts';
import { hasWord, isAnyAt, type SentenceView } from '../grammar/sentence-view.ts';
import { countriesOf, type Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Held } from './held.ts';
import type { Timed } from './timed.ts';

const DURING = anyOf('during|on|of|within');
const THE_HIS = anyOf('the|this|his|her|their');
const VISIT = anyOf('visit|trip|stay|tour');
/** In tokens: "the two-day official". */
const REACH = 5;

/** The visit of several days of which a sentence speaks, where talks on one of them were told last: "During the visit four papers were signed" may be of any of its days. */
export function onTheVisit(
  held: readonly Held[],
  { frame }: Draft,
  { fact: talks }: Held,
): Held | undefined {
  const { detail } = talks.draft;
  if (detail.type !== 'meeting' || detail.mode === 'visit' || !namesVisit(frame.view))
    return undefined;
  return held.findLast(({ fact }) => isOnVisit(talks, fact));
}

/** Whether talks were on a day of a longer visit, between the same states. */
function isOnVisit(talks: Timed, { draft, when }: Timed): boolean {
  if (draft.detail.type !== 'meeting' || draft.detail.mode !== 'visit') return false;
  const visited = countriesIn(draft);
  const [own, whole] = [edtfOf(talks.when.edtf), edtfOf(when.edtf)];
  return (
    when.edtf !== talks.when.edtf &&
    countriesIn(talks.draft).every((country) => visited.includes(country)) &&
    holds(whole.earliest, own.earliest) &&
    holds(own.latest, whole.latest)
  );
}

const countriesIn = ({ participants }: Draft): readonly string[] =>
  countriesOf(participants.map(({ party }) => party));

const holds = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one <= other;

/** "during the visit", "on the occasion of his two-day official trip". */
function namesVisit(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  for (let at = from; at < to; at++) {
    const isDuring = isAnyAt(view, at, DURING) && isAnyAt(view, at + 1, THE_HIS);
    if (isDuring && hasWord(view, { from: at + 2, to: Math.min(to, at + 2 + REACH) }, VISIT))
      return true;
  }
  return false;
}
