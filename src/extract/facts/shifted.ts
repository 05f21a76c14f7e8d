import { edtfOf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import { type Offset, shiftedBy } from '../dates/offset.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Range, SentenceView } from '../grammar/sentence-view.ts';
import { whenBy } from './own-date.ts';
import type { When } from './timed.ts';

/** As far the other way. */
export const reversed = ({ count, unit, direction }: Offset): Offset => ({
  count,
  unit,
  direction: direction === 1 ? -1 : 1,
});

/** A time so far from another happening; undefined where the day of that is not known. */
export function shifted(
  reference: When | undefined,
  { from, to }: DateExpression,
  offset: Offset,
): When | undefined {
  if (!reference) return undefined;
  const { precision, earliest, approximate } = edtfOf(reference.edtf);
  if (precision !== 'day' || earliest === null) return undefined;
  const edtf = shiftedBy(earliest, offset);
  if (edtf === undefined) return undefined;
  const isDay = offset.unit === 'day';
  return {
    edtf: approximate && isDay ? `${edtf}~` : edtf,
    basis: 'relative',
    extent: isDay ? 'point' : 'within',
    words: { from, to },
    hangsOn: reference,
  };
}

/** "A met B on Monday, two days after her talks with C": the talks of which a noun tells, by the date before. */
export function reckonedBack({ view, verb }: Frame): When | undefined {
  if (!verb.sense.family.endsWith('-noun')) return undefined;
  const back = view.dates.findLast(({ offset, to }) => offset && to <= verb.at);
  const first = view.dates.findLast(({ edtf, to }) => edtf !== null && back && to <= back.from);
  const reference = first && whenBy(first);
  return back?.offset && reference && shifted(reference, back, reversed(back.offset));
}

/** "returned on Tuesday, having met A the day before": the date that the sentence has named before another. */
export function dateBefore({ dates }: SentenceView, { from }: DateExpression): When | undefined {
  const told = dates.findLast(({ edtf, to }) => edtf !== null && to <= from);
  return told && whenBy(told);
}

/** "Two days after A expelled B, C recalled its envoy on Friday": the date that the sentence names behind a clause. */
export function dateBehind({ dates }: SentenceView, { to: end }: Range): When | undefined {
  const told = dates.find(({ edtf, from, isLoose }) => edtf !== null && !isLoose && from >= end);
  return told && whenBy(told);
}

/** What was told last, where its own sentence dated it: "met B on Monday, a day after C signed". */
export const toldHere = (
  { sentence }: SentenceView,
  previous: When | undefined,
): When | undefined =>
  previous?.words && previous.words.from >= sentence.from ? previous : undefined;
