import { z } from 'zod';
import {
  CAMEO_CODES,
  PLOVER_CONTEXTS,
  PLOVER_EVENTS,
  PLOVER_MODES,
} from '../../events/coding-codes.ts';
import { toCountry } from '../../events/country.ts';
import { isDay } from '../../events/day.ts';
import { EVENT_NAMES, type FactEventName } from '../../events/index.ts';
import { address, languageTag, line } from '../../events/text.ts';
import {
  ACTS,
  AGREEMENT_STATUSES,
  BASES,
  CONFIDENCE_BASES,
  EXTENTS,
  INSTRUMENTS,
  KINDS,
  METHODS,
  MODALITIES,
  MODES,
  PRECISIONS,
  QUADS,
  SOURCE_KINDS,
  STANCES,
  TOPICS,
  VOICES,
} from '../../events/vocabulary.ts';

/** What clients may send: what can be worked out may be left out, null counts as left out. */
const textOrNull = z
  .string()
  .min(1)
  .nullish()
  .transform((text) => text ?? null);

/** A list in which what is said twice stands once. */
const setOf = <Item extends z.ZodType<string>>(item: Item) =>
  z.array(item).transform((items) => [...new Set(items)]);

/** A country by alpha-3 or alpha-2 code or English name; the canonical code comes out. */
const CountryInput = z.string().transform((given, context) => {
  const code = toCountry(given);
  if (code !== undefined) return code;
  context.addIssue({ code: 'custom', message: `"${given.slice(0, 60)}" is not a known country` });
  return z.NEVER;
});

const countryOrNull = CountryInput.nullish().transform((code) => code ?? null);

const span = z.strictObject({
  start: z.int().nonnegative().nullish(),
  end: z.int().nonnegative().nullish(),
  text: z.string().min(1).optional(),
});

const participant = z.strictObject({
  country: countryOrNull,
  role: z.string(),
  person: textOrNull,
  office: textOrNull,
  organization: textOrNull,
});

const occurred = z.strictObject({
  edtf: z.string(),
  earliest: z.string().nullish(),
  latest: z.string().nullish(),
  precision: z.enum(PRECISIONS).optional(),
  extent: z.enum(EXTENTS).optional(),
  basis: z.enum(BASES).default('given'),
  words: span.nullish().transform((words) => words ?? null),
});

/** A code of a table; another one is refused by its name. */
const codeAmong = (what: string, codes: readonly string[]) =>
  z.enum(codes, {
    error: ({ input }) =>
      `${JSON.stringify(input)?.slice(0, 60)} is no ${what} known here: ${codes.join(', ')}`,
  });

const coding = z.strictObject({
  plover: codeAmong('PLOVER event', PLOVER_EVENTS).nullable(),
  mode: codeAmong('PLOVER mode', PLOVER_MODES).nullable(),
  contexts: setOf(codeAmong('PLOVER context', PLOVER_CONTEXTS)),
  cameo: codeAmong('CAMEO code', CAMEO_CODES).nullable(),
  quad: z.enum(QUADS),
  intensity: z.number(),
});

const shared = {
  factId: z.uuid().toLowerCase().optional(),
  title: z.string().trim().min(1).max(1_000).optional(),
  modality: z.enum(MODALITIES).default('actual'),
  stance: z.enum(STANCES).optional(),
  background: z.boolean().default(false),
  occurred,
  participants: z.array(participant).max(1_000).default([]),
  place: z
    .strictObject({ name: z.string().min(1), country: countryOrNull })
    .nullish()
    .transform((place) => place ?? null),
  topics: setOf(z.enum(TOPICS)).default([]),
  attribution: z
    .strictObject({
      voice: z.enum(VOICES).optional(),
      reportedBy: setOf(z.string().min(1)).default([]),
    })
    .prefault({}),
  coding: coding.partial().optional(),
  quotes: z
    .array(z.strictObject({ ...span.shape, text: z.string().min(1), speaker: textOrNull }))
    .default([]),
  evidence: z.array(span).default([]),
  partOf: z
    .uuid()
    .toLowerCase()
    .nullish()
    .transform((id) => id ?? null),
  confidence: z.number().min(0).max(1).default(1),
  confidenceBasis: z.enum(CONFIDENCE_BASES).default('given'),
  derivedBy: z
    .strictObject({ method: z.enum(METHODS), name: z.string().min(1), version: z.string().min(1) })
    .optional(),
};

/** A fact's fields, for each type with its own detail. */
export const FactInputs = {
  MeetingHeld: z.strictObject({ ...shared, mode: z.enum(MODES), calledBy: countryOrNull }),
  StatementMade: z.strictObject({ ...shared, act: z.enum(ACTS) }),
  AgreementReached: z.strictObject({
    ...shared,
    instrument: z.enum(INSTRUMENTS),
    status: z.enum(AGREEMENT_STATUSES),
    instrumentName: textOrNull,
  }),
  ActionTaken: z.strictObject({ ...shared, kind: z.enum(KINDS) }),
} as const satisfies Record<FactEventName, z.ZodType>;
export type FactInput = z.output<(typeof FactInputs)[FactEventName]>;

/** A source as a client describes it. `id` is a desk entry's or dataset's own, of any form. */
export const SourceInput = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  id: z.string().min(1).max(500).optional(),
  publisher: line.nullish().transform((name) => name ?? null),
  title: line.nullish().transform((title) => title ?? null),
  url: address.nullish().transform((url) => url ?? null),
  publishedOn: z.string().refine(isDay, 'is not a calendar day such as 2026-01-15'),
  language: languageTag.default('en'),
  text: z
    .string()
    .min(1)
    .nullish()
    .transform((text) => text ?? null),
});
export type SourceInput = z.output<typeof SourceInput>;

/** One event as it is posted. */
export const EventInput = z
  .strictObject({
    type: z.string().pipe(z.enum(EVENT_NAMES, 'is not a known event type')),
    id: z.uuid().toLowerCase().optional(),
    source: SourceInput.optional(),
    sourceId: z.uuid().toLowerCase().optional(),
    data: z.record(z.string(), z.unknown()),
  })
  .refine(({ source, sourceId }) => source === undefined || sourceId === undefined, {
    path: ['sourceId'],
    message: 'stands beside source: give one of the two',
  });
export type EventInput = z.output<typeof EventInput>;
