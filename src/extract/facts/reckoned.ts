import { edtfOf, parseEdtf } from '../../../events/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import { type Offset, shiftedBy } from '../dates/offset.ts';
import type { Frame } from '../grammar/frame.ts';
import { isAnyAt, lowerAt, type Range, type SentenceView } from '../grammar/sentence-view.ts';
import { anyOf } from '../text/any-of.ts';
import type { When } from './timed.ts';

/** "two days after A met B on 3 May": how far it lies from what, and the words that tell of that. */
interface Measure {
  readonly words: Range;
  readonly offset: Offset | undefined;
  readonly isAfter: boolean;
  readonly other: Range;
  readonly date: DateExpression & { readonly edtf: string };
}

const UNIT = anyOf('(?:day|week|month|year)s?');
const isSide = (word: string): boolean => word === 'after' || word === 'before';

/** The date of another happening of the sentence, from which that of a draft is reckoned. */
function measureOf({ view, clause, index, verb }: Frame): Measure | undefined {
  const { from, to } = view.sentence;
  if (view.dates.length === 0) return undefined;
  for (let at = from + 1; at < to; at++) {
    const measure = measureAt(view, at);
    if (!measure || isWithin(verb.at, measure.other)) continue;
    const isHead = !view.clauses.some(({ verbs }) => verbs.some((one) => one.at < at));
    const isOwn = isWithin(measure.words.from, clause);
    const follows = clause.from >= measure.other.to && view.clauses[index]?.link !== 'content';
    if (isOwn || (isHead && follows && clause.link !== 'relative')) return measure;
  }
  return undefined;
}

const isWithin = (at: number, { from, to }: Range): boolean => at >= from && at < to;

function measureAt(view: SentenceView, at: number): Measure | undefined {
  if (!isSide(lowerAt(view, at)) || !isAnyAt(view, at - 1, UNIT)) return undefined;
  const counted = view.dates.find(({ offset, to }) => offset && to === at + 1);
  if (!counted && !lowerAt(view, at - 1).endsWith('s')) return undefined;
  const other = { from: at + 1, to: endOfOther(view, at + 1) };
  const date = view.dates.find(
    (one) => one.from >= other.from && one.to <= other.to && !one.isLoose,
  );
  if (!date || date.edtf === null) return undefined;
  return {
    words: { from: counted?.from ?? at - 1, to: at + 1 },
    offset: counted?.offset,
    isAfter: lowerAt(view, at) === 'after',
    other,
    date: { ...date, edtf: date.edtf },
  };
}

/** Up to the comma or the clause's end; a comma inside a date or a name ends nothing. */
function endOfOther({ scene, clauses, dates, mentions }: SentenceView, from: number): number {
  const end = clauses.find((clause) => isWithin(from, clause))?.to ?? from;
  for (let at = from; at < end; at++) {
    const isInner = [...dates, ...mentions].some((one) => one.from < at && at < one.to);
    if (scene.tokens[at]?.text === ',' && !isInner) return at;
  }
  return end;
}

/** Whether a date tells when another happening was, from which the draft's is only reckoned. */
export const isMeasuredFrom = (frame: Frame, { from }: DateExpression): boolean => {
  const measure = measureOf(frame);
  return measure !== undefined && isWithin(from, measure.other);
};

/**
 * "A met B two days after C visited D on 3 May": by the date of the other, as exact as the distance and no more.
 * What is not counted, "months before C won in 2019", lies before or after it.
 */
export function reckoned(frame: Frame, publishedOn: string): When | undefined {
  const measure = measureOf(frame);
  if (!measure) return undefined;
  const { edtf, basis, extent, from, to } = measure.date;
  const isPast = !frame.aspect.isFuture && !frame.aspect.isCancelled;
  const found = distant(measure) ?? beside(measure, isPast ? publishedOn : '');
  if (found === undefined) return undefined;
  const isLate = isPast && (edtfOf(found).earliest ?? '') > publishedOn;
  const text = isLate ? `../${publishedOn}` : found;
  return {
    edtf: text,
    basis: 'relative',
    extent: edtfOf(text).precision === 'day' ? 'point' : 'within',
    words: measure.words,
    hangsOn: { edtf, basis, extent, words: { from, to } },
  };
}

/** So far from either end of the other's time. */
function distant({ date, offset }: Measure): string | undefined {
  const { earliest, latest } = edtfOf(date.edtf);
  if (!offset || earliest === null || latest === null) return undefined;
  const [first, last] = [shiftedBy(earliest, offset), shiftedBy(latest, offset)];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return /~$/.test(date.edtf) && offset.unit === 'day' ? `${first}~` : first;
  const whole = `${edtfOf(first).earliest}/${edtfOf(last).latest}`;
  return parseEdtf(whole).ok ? whole : undefined;
}

/** Some time before the other, or from then to publication; undefined where either has no such end. */
function beside({ date, isAfter }: Measure, until: string): string | undefined {
  const { earliest, latest } = edtfOf(date.edtf);
  const isPlain = /^\d{4}[\d-]*$/.test(date.edtf);
  const whole = isAfter
    ? `${earliest ?? '..'}/${until || '..'}`
    : `../${isPlain ? date.edtf : (latest ?? until)}`;
  if (parseEdtf(whole).ok) return whole;
  return until === '' ? undefined : `../${until}`;
}
