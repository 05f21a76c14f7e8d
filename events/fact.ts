import { z } from 'zod';
import { Country } from './country-code.ts';
import { listOf } from './list.ts';
import { Occurred } from './occurred.ts';
import { Span } from './span.ts';
import { line } from './text.ts';
import {
  CONFIDENCE_BASES,
  METHODS,
  MODALITIES,
  QUADS,
  STANCES,
  TOPICS,
  VOICES,
} from './vocabulary.ts';

/** A quote of a source without text has no offsets. */
const Quote = z
  .strictObject({
    text: z.string().min(1).max(20_000),
    speaker: line.nullable(),
    start: z.int().nonnegative().nullable(),
    end: z.int().positive().nullable(),
  })
  .refine(
    ({ start, end, text }) =>
      start === null || end === null ? start === end : end - start === text.length,
    { path: ['end'], error: 'is not start plus the length of text, nor are both null' },
  )
  .readonly();

const Place = z.strictObject({ name: line, country: Country.nullable() }).readonly();

const Attribution = z
  .strictObject({ voice: z.enum(VOICES), reportedBy: listOf(line, 100) })
  .readonly();

/** PLOVER event, mode and contexts, the CAMEO code, and the Goldstein scale's intensity from -10 to 10. */
const Coding = z
  .strictObject({
    plover: line.nullable(),
    mode: line.nullable(),
    contexts: listOf(line, 50),
    cameo: line.nullable(),
    quad: z.enum(QUADS),
    intensity: z.number().min(-10).max(10),
  })
  .readonly();
export type Coding = z.output<typeof Coding>;

const DerivedBy = z.strictObject({ method: z.enum(METHODS), name: line, version: line }).readonly();

/** Countries, offices or organisations with the part each plays; organisations have no country. */
export const participantsIn = <const Roles extends readonly [string, ...string[]]>(roles: Roles) =>
  listOf(
    z
      .strictObject({
        country: Country.nullable(),
        role: z.enum(roles),
        person: line.nullable(),
        office: line.nullable(),
        organization: line.nullable(),
      })
      .refine(
        ({ country, person, office, organization }) =>
          (country ?? person ?? office ?? organization) !== null,
        'names no country, person, office or organization',
      )
      .readonly(),
    200,
    1,
  );

/** What every fact says, whatever its type. Each type adds its participants and its detail. */
export const factShape = {
  factId: z.uuid(),
  title: line,
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  background: z.boolean(),
  occurred: Occurred,
  place: Place.nullable(),
  topics: listOf(z.enum(TOPICS), TOPICS.length),
  attribution: Attribution,
  coding: Coding,
  quotes: listOf(Quote, 200),
  evidence: listOf(Span, 200),
  partOf: z.uuid().nullable(),
  confidence: z.number().min(0).max(1),
  confidenceBasis: z.enum(CONFIDENCE_BASES),
  derivedBy: DerivedBy,
} as const;
