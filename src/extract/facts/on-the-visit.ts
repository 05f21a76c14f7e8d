import { edtfOf } from '../../../events/edtf.ts';
import { hasWord, lowerAt, type SentenceView } from '../grammar/sentence-view.ts';
import type { Draft } from '../rules/rule.ts';
import { anyOf } from '../text/any-of.ts';
import type { Held } from './held.ts';

const DURING = anyOf('during|on|of|within');
const THE_HIS = anyOf('the|this|his|her|their');
const VISIT = anyOf('visit|trip|stay|tour');
/** In tokens: "the two-day official". */
const REACH = 5;

/** The visit of several days of which a sentence speaks, where talks on one of them were told last: "During the visit four papers were signed" may be of any of its days. */
export function onTheVisit(
  held: readonly Held[],
  { frame }: Draft,
  { fact: { when, draft } }: Held,
): Held | undefined {
  if (draft.detail.type !== 'meeting' || draft.detail.mode === 'visit') return undefined;
  if (!namesVisit(frame.view)) return undefined;
  const { earliest, latest } = edtfOf(when.edtf);
  return held.findLast(({ fact: { when: one, draft: of } }) => {
    const bounds = edtfOf(one.edtf);
    const isVisit = of.detail.type === 'meeting' && of.detail.mode === 'visit';
    return (
      isVisit &&
      one.edtf !== when.edtf &&
      holds(bounds.earliest, earliest) &&
      holds(latest, bounds.latest)
    );
  });
}

const holds = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one <= other;

/** "during the visit", "on the occasion of his two-day official trip". */
function namesVisit(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  for (let at = from; at < to; at++) {
    const isDuring = DURING.has(lowerAt(view, at)) && THE_HIS.has(lowerAt(view, at + 1));
    if (isDuring && hasWord(view, { from: at + 2, to: Math.min(to, at + 2 + REACH) }, VISIT))
      return true;
  }
  return false;
}
