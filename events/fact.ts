import { z } from 'zod';
import { Country } from './country.ts';
import { Occurred } from './occurred.ts';
import { Span } from './span.ts';
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
export const Quote = z
  .strictObject({
    text: z.string().min(1),
    speaker: z.string().nullable(),
    start: z.int().nonnegative().nullable(),
    end: z.int().positive().nullable(),
  })
  .readonly();

const Place = z.strictObject({ name: z.string().min(1), country: Country.nullable() }).readonly();

const Attribution = z
  .strictObject({ voice: z.enum(VOICES), reportedBy: z.array(z.string().min(1)).readonly() })
  .readonly();

/** PLOVER event, mode and contexts, the CAMEO code, and the Goldstein scale's intensity from -10 to 10. */
const Coding = z
  .strictObject({
    plover: z.string().nullable(),
    mode: z.string().nullable(),
    contexts: z.array(z.string()).readonly(),
    cameo: z.string().nullable(),
    quad: z.enum(QUADS),
    intensity: z.number().min(-10).max(10),
  })
  .readonly();

const DerivedBy = z
  .strictObject({ method: z.enum(METHODS), name: z.string().min(1), version: z.string().min(1) })
  .readonly();

/** A country, office or organisation with the part it plays; organisations have no country. */
export const participantIn = <const Roles extends readonly [string, ...string[]]>(roles: Roles) =>
  z
    .strictObject({
      country: Country.nullable(),
      role: z.enum(roles),
      person: z.string().min(1).nullable(),
      office: z.string().min(1).nullable(),
      organization: z.string().min(1).nullable(),
    })
    .readonly();

/** What every fact says, whatever its type. Each type adds its participants and its detail. */
export const factShape = {
  factId: z.uuid(),
  title: z.string().min(1),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  background: z.boolean(),
  occurred: Occurred,
  place: Place.nullable(),
  topics: z.array(z.enum(TOPICS)).readonly(),
  attribution: Attribution,
  coding: Coding,
  quotes: z.array(Quote).readonly(),
  evidence: z.array(Span).readonly(),
  partOf: z.uuid().nullable(),
  confidence: z.number().min(0).max(1),
  confidenceBasis: z.enum(CONFIDENCE_BASES),
  derivedBy: DerivedBy,
} as const;
