import { z } from 'zod';
import type { FileProblem } from './gold.ts';
import { problemsOf } from './schema-problems.ts';

const Offset = z.number().nullish();
const Words = z.object({
  start: Offset,
  end: Offset,
  text: z.string().nullish(),
  speaker: z.string().nullish(),
});
const Participant = z.object({
  country: z.string().nullish(),
  role: z.string().nullish(),
  person: z.string().nullish(),
  office: z.string().nullish(),
  organization: z.string().nullish(),
});

/** A fact as any extractor may give it: what it leaves out counts as wrong where it is compared. */
const Fact = z.object({
  type: z.string(),
  act: z.string().nullish(),
  mode: z.string().nullish(),
  status: z.string().nullish(),
  kind: z.string().nullish(),
  stance: z.string().nullish(),
  modality: z.string().nullish(),
  background: z.boolean().nullish(),
  confidence: z.number().min(0).max(1).nullish(),
  occurred: z.object({ edtf: z.string().nullish() }).nullish(),
  participants: z.array(Participant).readonly().nullish(),
  place: z.object({ name: z.string().nullish() }).nullish(),
  attribution: z.object({ speaker: z.string().nullish(), voice: z.string().nullish() }).nullish(),
  quotes: z.array(Words).readonly().nullish(),
  evidence: z.array(Words).readonly().nullish(),
});

const Prediction = z.object({ facts: z.array(Fact) });

export type PredictedFact = z.output<typeof Fact>;

export type ReadPrediction =
  | { readonly ok: true; readonly facts: readonly PredictedFact[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What an extractor found in one article, from parsed JSON: `{"facts": […]}`. */
export function readPrediction(value: unknown): ReadPrediction {
  const parsed = Prediction.safeParse(value);
  return parsed.success
    ? { ok: true, facts: parsed.data.facts }
    : { ok: false, problems: problemsOf(parsed.error.issues) };
}
