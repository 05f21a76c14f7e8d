import { z } from 'zod';
import { isDay } from './day.ts';

/** A name or title: one line for people, never empty. */
export const line = z.string().min(1).max(1_000);

/** The tag of a language (BCP 47). */
export const languageTag = z
  .string()
  .max(35)
  .refine(isTag, 'is not a language tag (BCP 47) such as en or pt-BR');

function isTag(given: string): boolean {
  try {
    return Intl.getCanonicalLocales(given).length === 1;
  } catch {
    return false; // the text is no tag: the one thing that it throws for
  }
}

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
