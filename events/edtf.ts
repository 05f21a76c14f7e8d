import { dayNumber } from './day.ts';
import { type EdtfDate, type ParsedDate, parseDate } from './edtf-date.ts';
import type { PRECISIONS } from './vocabulary.ts';

/** First and last calendar day; null is an open or unknown end. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A date as it is known: EDTF level 0 and 1, and `[a..b]`, a day or month somewhere between two. */
export interface Edtf extends Bounds {
  readonly edtf: string;
  readonly precision: (typeof PRECISIONS)[number];
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type ParsedEdtf =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly message: string };

const LONGEST = 40;
const OPEN = new Set(['', '..']);

/**
 * Reads an EDTF text. There is one text for a value, so what is read is what is kept. Refused, with a
 * message that names the text: whatever is no calendar date, and intervals of one day, reversed or without ends.
 */
export function parseEdtf(text: string): ParsedEdtf {
  if (text.length > LONGEST) return refuse(text, `is longer than ${LONGEST} characters`);
  const ends = endsOf(text);
  if (ends) return parseInterval(text, ends);
  const parsed = parseDate(text);
  return parsed.ok ? { ok: true, value: { edtf: text, ...parsed.date } } : parsed;
}

/** The value of a text that our own code wrote; throws where `parseEdtf` refuses. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

/** Whether two times can have a day in common; a null bound is infinite. */
export const overlaps = (one: Bounds, other: Bounds): boolean =>
  reaches(one.latest, other.earliest) && reaches(other.latest, one.earliest);

const reaches = (latest: string | null, earliest: string | null): boolean =>
  latest === null || earliest === null || earliest <= latest;

const WIDEST = 9_999_999;

/**
 * A text whose plain order is that of timelines: by earliest day, else latest; of equal ones the wider
 * first, an open end being the widest. What is still equal is ordered by the id that callers append.
 */
export function sortKeyOf({ earliest, latest }: Bounds): string {
  const day = earliest ?? latest ?? '0000-00-00';
  if (earliest === latest) return `${day}.${WIDEST}`;
  if (earliest === null || latest === null) return `${day}.0000000`;
  return `${day}.${WIDEST - (dayNumber(latest) - dayNumber(earliest))}`;
}

/** The two ends as they are written; undefined when the text is one date. */
export function endsOf(text: string): readonly [string, string] | undefined {
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : undefined;
  const separator = inner === undefined ? '/' : '..';
  const whole = inner ?? text;
  const at = whole.indexOf(separator);
  return at === -1 ? undefined : [whole.slice(0, at), whole.slice(at + separator.length)];
}

function parseInterval(text: string, [from, to]: readonly [string, string]): ParsedEdtf {
  const known = [from, to].filter((end) => !OPEN.has(end)).length;
  if (known === 0) return refuse(text, 'has no end that is known');
  if (known === 1 && text.startsWith('[')) return refuse(text, 'needs a date at both ends');
  const start = parseEnd(from);
  const end = parseEnd(to);
  const refused = [start, end].find((parsed) => parsed?.ok === false);
  if (refused?.ok === false) return refuse(text, `cannot be read: ${refused.message}`);
  return joined(text, start?.ok ? start.date : undefined, end?.ok ? end.date : undefined);
}

const parseEnd = (end: string): ParsedDate | undefined =>
  OPEN.has(end) ? undefined : parseDate(end);

function joined(text: string, start?: EdtfDate, end?: EdtfDate): ParsedEdtf {
  const earliest = start?.earliest ?? null;
  const latest = end?.latest ?? null;
  if (earliest !== null && latest !== null) {
    if (earliest > latest) return refuse(text, `ends (${latest}) before it begins (${earliest})`);
    if (earliest === latest) return refuse(text, `is an interval of one day: write ${earliest}`);
  }
  const approximate = Boolean(start?.approximate || end?.approximate);
  const uncertain = Boolean(start?.uncertain || end?.uncertain);
  const value: Edtf = {
    edtf: text,
    earliest,
    latest,
    precision: 'interval',
    approximate,
    uncertain,
  };
  return { ok: true, value };
}

const refuse = (text: string, reason: string): ParsedEdtf => ({
  ok: false,
  message: `"${text.slice(0, 60)}" ${reason}`,
});
