import { z } from 'zod';
import { parseEdtf } from './edtf.ts';
import { Span } from './span.ts';
import { BASES, EXTENTS, PRECISIONS } from './vocabulary.ts';

const Edtf = z.string().superRefine((text, context) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.message });
});

/** When something happened: calendar days at the place of the event; null is an open or unknown end. */
export const Occurred = z
  .strictObject({
    edtf: Edtf,
    earliest: z.iso.date().nullable(),
    latest: z.iso.date().nullable(),
    precision: z.enum(PRECISIONS),
    extent: z.enum(EXTENTS),
    basis: z.enum(BASES),
    words: Span.nullable(),
  })
  .readonly();
export type Occurred = z.output<typeof Occurred>;
