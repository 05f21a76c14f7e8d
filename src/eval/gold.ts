import { z } from 'zod';
import { isDay } from '../../events/day.ts';
import { MODALITIES, STANCES } from '../../events/vocabulary.ts';
import { daysOf } from './days.ts';
import { goldCountry } from './gold-country.ts';

/** What is wrong with one field of a gold file, or of what another extractor found. */
export interface FileProblem {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly message: string;
}

const TYPES = ['meeting', 'statement', 'agreement', 'action'] as const;

const Span = z.looseObject({ start: z.int().nonnegative(), end: z.int(), text: z.string() });
const Spans = z.union([Span.transform((span) => [span]), z.array(Span).min(1)]);

const Code = z.string().transform((code, context) => {
  const country = goldCountry(code);
  if (country) return country;
  context.addIssue({ code: 'custom', message: `"${code.slice(0, 20)}" is no country code` });
  return z.NEVER;
});

const Pair = z.string().transform((pair, context) => {
  const codes = pair.split('-').map((code) => goldCountry(code));
  const [one, other] = codes;
  if (codes.length === 2 && one && other) return [one, other].sort().join('-');
  context.addIssue({
    code: 'custom',
    message: `"${pair.slice(0, 20)}" is no pair of country codes`,
  });
  return z.NEVER;
});

const EdtfDate = z.string().refine((text) => daysOf(text) !== undefined, {
  error: ({ input }) => `"${String(input).slice(0, 40)}" is no date that can be compared`,
});

/** Older names of two modalities. */
const OLDER: Readonly<Record<string, string>> = { historical: 'actual', negated: 'denied' };

const Modality = z
  .enum([...MODALITIES, 'historical', 'negated'])
  .transform((modality) => OLDER[modality] ?? modality);

const Fact = z.looseObject({
  id: z.string(),
  type: z.enum(TYPES),
  act: z.string().nullish(),
  mode: z.string().nullish(),
  status: z.string().nullish(),
  kind: z.string().nullish(),
  stance: z.enum(STANCES),
  modality: Modality.optional().transform((modality) => modality ?? 'actual'),
  background: z.boolean().optional(),
  backgroundUnsure: z.boolean().optional(),
  optional: z.boolean().optional(),
  date: z.looseObject({ edtf: EdtfDate, accept: z.array(EdtfDate).optional() }),
  countries: z.array(z.looseObject({ code: Code, role: z.string() })),
  pairs: z.array(Pair).default([]),
  direction: z.array(z.tuple([Code, Code])).default([]),
  evidence: Spans,
  quotes: z.array(Span).default([]),
  place: z.looseObject({ name: z.string() }).nullish(),
  attribution: z.looseObject({ speaker: z.string().nullish() }).nullish(),
  acceptTypes: z.array(z.enum(TYPES)).default([]),
  acceptActs: z.array(z.string()).default([]),
  acceptPairs: z.array(Pair).default([]),
  acceptStance: z.array(z.enum(STANCES)).default([]),
  acceptModality: z.array(Modality).default([]),
});

/** A span by itself, or under `span`. */
const Trap = z.union([z.looseObject({ span: Span }).transform(({ span }) => span), Span]);

/** A coded article: its text, the facts in it, sentences that hold none, and spans that must give none. */
export const GoldFile = z.looseObject({
  version: z.literal(2),
  article: z.looseObject({
    text: z.string(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    url: z.string().nullish(),
    published: z
      .string()
      .refine((text) => isDay(text.slice(0, 10)), 'does not begin with a calendar day'),
  }),
  facts: z.array(Fact),
  nothing: z.array(Span).default([]),
  traps: z.array(Trap).default([]),
});

export type GoldArticle = z.output<typeof GoldFile>;
export type GoldFact = GoldArticle['facts'][number];
