import { z } from 'zod';

/** Half-open, in UTF-16 code units of the stored source text; `text` equals that slice. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) })
  .readonly();
export type Span = z.output<typeof Span>;
