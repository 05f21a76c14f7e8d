import { z } from 'zod';

/** Half-open, in UTF-16 code units of the stored source text; `text` equals that slice. */
export const Span = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    text: z.string().min(1).max(20_000),
  })
  .refine(({ start, end, text }) => end - start === text.length, {
    path: ['end'],
    error: 'is not start plus the length of text',
  })
  .readonly();
export type Span = z.output<typeof Span>;
