import { z } from 'zod';
import { countries } from './country.ts';

const codes: ReadonlySet<string> = new Set(countries.map(({ code }) => code));

/** A canonical alpha-3 code. */
export const Country = z
  .string()
  .refine((code) => codes.has(code), {
    error: ({ input }) => `"${String(input).slice(0, 60)}" is not a country code such as CHN`,
  })
  .meta({ description: 'Country code: ISO 3166-1 alpha-3, EUE, XKX or that of an ended state' });
