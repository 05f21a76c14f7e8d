import { z } from 'zod';
import { isDay } from './day.ts';

/** A name or title: one line for people, never empty. */
export const line = z.string().min(1).max(1_000);

/** What a person writes to explain a decision. */
export const reason = z.string().min(1).max(10_000);

/** An address on the web. Pages link to it, so no other scheme will do. */
export const address = z.url({ protocol: /^https?$/ }).max(4_096);

/** A calendar day that exists. */
export const day = z
  .string()
  .refine(isDay, {
    error: ({ input }) =>
      `"${String(input).slice(0, 60)}" is not a calendar day such as 2025-11-04`,
  })
  .meta({ format: 'date' });
