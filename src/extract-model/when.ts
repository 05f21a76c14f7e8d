import { edtfOf } from '../../events/edtf.ts';
import { deriveOccurred, type Occurred } from '../../events/occurred.ts';
import type { Span } from '../../events/span.ts';
import type { DateExpression } from '../extract/dates/expression.ts';
import type { Told } from './answer.ts';
import type { Finder } from './finder.ts';
import { isRefused, type Refused, refused } from './refused.ts';
import { overlapping, type TextReading, tokensAt } from './text-reading.ts';

interface Look {
  readonly reading: TextReading;
  readonly finder: Finder;
  /** Where the fact is told. */
  readonly evidence: Span;
  /** When the meeting was at which it was said or agreed. */
  readonly meeting: Occurred | undefined;
}

/**
 * When a fact was. The model only points at words: what they say is read by our own reader of dates, on the day of
 * publication, so that no date is finer than its words. Words that are not there, or say no date, are refused.
 */
export function whenOf(told: Told, look: Look): Occurred | Refused {
  if (told.dateWords === null) return undated(told, look);
  const span = look.finder.find(told.dateWords, look.evidence);
  if (!span) return refused('not-in-text', `date words "${told.dateWords}" are not in the text`);
  const date = dateAt(span, look.reading);
  return isRefused(date) ? date : fitting(told, date, look.reading);
}

/** The one expression of time that the words touch. */
function dateAt(span: Span, { scene, dates }: TextReading): DateExpression | Refused {
  const [date, other] = overlapping(dates, tokensAt(scene, span));
  if (!date || date.isLoose)
    return refused('date', `"${span.text}" is no expression of time that can be read`);
  return other ? refused('date', `"${span.text}" holds more than one date`) : date;
}

function fitting(told: Told, date: DateExpression, reading: TextReading): Occurred | Refused {
  const { publishedOn } = reading.scene;
  const isAhead = told.modality === 'planned';
  const edtf = date.edtf ?? date.asTold;
  const words = wordsOf(date, reading);
  if (edtf === undefined) return isAhead ? sometimeAfter(publishedOn) : sometime(publishedOn);
  const value = edtfOf(edtf);
  // "by 2031" has no start, but its end lies ahead.
  const first = value.earliest ?? value.latest;
  const isLater = first !== null && first > publishedOn;
  if (isLater && !isAhead && told.modality !== 'cancelled' && told.modality !== 'hypothetical')
    return refused(
      'date',
      `"${words.text}" (${edtf}) lies after ${publishedOn}: not ${told.modality}`,
    );
  const { basis } = date;
  const extent = value.precision === 'day' || date.extent !== 'point' ? date.extent : 'within';
  return deriveOccurred(value, { basis, extent, words });
}

function wordsOf({ from, to }: DateExpression, { scene: { text, tokens } }: TextReading): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  return { start, end, text: text.slice(start, end) };
}

/** Nothing says when: the meeting's date, else what holds on the day of publication, else about that day. */
function undated({ modality, background }: Told, { reading, meeting }: Look): Occurred | Refused {
  const { publishedOn } = reading.scene;
  if (meeting) {
    const basis = meeting.basis === 'publication' ? 'publication' : 'context';
    return { ...meeting, basis, words: null };
  }
  if (modality === 'planned') return sometimeAfter(publishedOn);
  if (modality === 'ongoing') {
    return deriveOccurred(edtfOf(`../${publishedOn}`), { basis: 'publication', extent: 'span' });
  }
  if (background) return sometime(publishedOn);
  return deriveOccurred(edtfOf(`${publishedOn}~`), { basis: 'publication' });
}

const sometime = (publishedOn: string): Occurred =>
  deriveOccurred(edtfOf(`../${publishedOn}`), { basis: 'publication', extent: 'within' });

const sometimeAfter = (publishedOn: string): Occurred =>
  deriveOccurred(edtfOf(`${publishedOn}/..`), { basis: 'publication', extent: 'within' });
