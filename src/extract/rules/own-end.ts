import type { Clause } from '../grammar/clause.ts';
import { nounOfContact } from '../grammar/contact.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';

const INSTRUMENT_AGREE = anyOf('instrument|agree');

/** Where what belongs to the verb ends: "killed ten and drew criticism from"; "seized and later freed ten", with what the next verb takes. */
export function ownEnd({ view, clause, index, verb }: Frame): number {
  const joined = verb.to === clause.to ? view.clauses[index + 1] : undefined;
  if (joined?.link === 'coordinate' && joined.conjunction === 'and' && !hasOwnSubject(view, joined))
    return joined.to;
  const next = clause.verbs.find(({ at }) => at > verb.to && lowerAt(view, at - 1) === 'and');
  return next ? next.at : (ofOthersFrom(view, verb.to, clause.to) ?? clause.to);
}

/** "sent rice and Chad's minister came": another acts there. */
const hasOwnSubject = (view: Frame['view'], { from, verbs: [verb] }: Clause): boolean =>
  verb !== undefined &&
  view.mentions.some((one) => one.from >= from && one.to <= verb.at && one.kind !== 'adjective');

/** "freed a pilot under a deal Chad and Mali struck": where a paper stands that others concluded. */
function ofOthersFrom(view: Frame['view'], from: number, to: number): number | undefined {
  const verbs = view.clauses.flatMap((clause) => clause.verbs);
  const other = verbs.find(
    ({ at, sense }) => at > from && at < to && INSTRUMENT_AGREE.has(sense.family),
  );
  const noun = other && nounOfContact(view.scene.tokens, other.at);
  return noun !== undefined && noun >= from ? noun : undefined;
}

const CONSEQUENCE = anyOf(
  'drawing|prompting|triggering|sparking|provoking|raising|leading|forcing|causing|earning|angering|straining',
);

/** "killed ten, drawing condemnation from Peru": where what followed from a deed begins, else the end of its clause. */
export function consequenceAt(view: Frame['view'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isAnyAt(view, at, CONSEQUENCE)) return at;
  return to;
}
