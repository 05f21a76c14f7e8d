import { z } from 'zod';
import { type Edtf, endsOf, parseEdtf } from './edtf.ts';
import { Span } from './span.ts';
import { day } from './text.ts';
import { BASES, EXTENTS, PRECISIONS } from './vocabulary.ts';

const shape = z.strictObject({
  edtf: z.string(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(PRECISIONS),
  extent: z.enum(EXTENTS),
  basis: z.enum(BASES),
  words: Span.nullable(),
});
type Shape = z.output<typeof shape>;

/**
 * When something happened: calendar days at the place of the event; null is an open or unknown end.
 * What follows from `edtf` must be as it follows from it.
 */
export const Occurred = shape
  .superRefine((occurred, context) => {
    const parsed = parseEdtf(occurred.edtf);
    if (!parsed.ok) {
      context.addIssue({ code: 'custom', path: ['edtf'], message: parsed.message });
      return;
    }
    for (const [field, message] of contradictions(occurred, parsed.value)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  })
  .readonly();
export type Occurred = z.output<typeof Occurred>;

export interface OccurredOptions {
  readonly basis: Occurred['basis'];
  readonly extent?: Occurred['extent'];
  /** The words that gave the date. */
  readonly words?: Span | null;
}

/**
 * The whole value that follows from a date. Where nobody says so, a day is a moment of it, a time
 * with an end that is open or unknown lasts all along, and of any other time we know only that it was some time in it.
 */
export function deriveOccurred(date: Edtf, { basis, extent, words }: OccurredOptions): Occurred {
  const { edtf, earliest, latest, precision } = date;
  return {
    edtf,
    earliest,
    latest,
    precision,
    extent: extent ?? defaultExtent(date),
    basis,
    words: words ?? null,
  };
}

function defaultExtent({ earliest, latest, precision }: Edtf): Occurred['extent'] {
  if (precision === 'day') return 'point';
  return earliest === null || latest === null ? 'span' : 'within';
}

const DERIVED = ['earliest', 'latest', 'precision'] as const;

function* contradictions(
  occurred: Shape,
  date: Edtf,
): Generator<readonly [keyof Shape, string], void> {
  for (const field of DERIVED) {
    if (occurred[field] === date[field]) continue;
    yield [field, `is ${occurred[field]}, but "${date.edtf}" gives ${date[field]}`];
  }
  if (occurred.extent === 'point' && date.precision !== 'day') {
    yield ['extent', `is point, which "${date.edtf}" is not: only a day is`];
  }
  if (occurred.basis === 'publication' && !isOfPublication(date)) {
    yield [
      'basis',
      `is publication, so the day needs ~ or an open side; "${date.edtf}" has neither`,
    ];
  }
}

/** `D~`, `../D` for what stands on the day of publication, or `D/..` for what is planned without a date. */
const isOfPublication = ({ edtf, approximate }: Edtf): boolean =>
  approximate || endsOf(edtf)?.includes('..') === true;
