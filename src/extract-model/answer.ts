import { z } from 'zod';
import {
  ACTS,
  AGREEMENT_STATUSES,
  INSTRUMENTS,
  KINDS,
  MODALITIES,
  MODES,
  ROLES,
  STANCES,
  TOPICS,
  VOICES,
} from '../../events/vocabulary.ts';

/** Words of the article, copied. */
const words = z.string();

const anyRole = [...new Set(Object.values(ROLES).flat())];

const Participant = z.strictObject({
  role: z.enum(anyRole),
  country: words.nullable(),
  person: words.nullable(),
  office: words.nullable(),
  organization: words.nullable(),
});

/** A fact as a model tells it: choices from our vocabularies and words of the article, no offset, code or date. */
const Told = z.strictObject({
  number: z.int(),
  type: z.enum(['meeting', 'statement', 'agreement', 'action']),
  detail: z.enum([...MODES, ...ACTS, ...INSTRUMENTS, ...KINDS]),
  status: z.enum(AGREEMENT_STATUSES).nullable(),
  instrumentName: words.nullable(),
  calledBy: words.nullable(),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  background: z.boolean(),
  participants: z.array(Participant),
  evidence: z.array(words),
  dateWords: words.nullable(),
  place: words.nullable(),
  quotes: z.array(words),
  partOf: z.int().nullable(),
  voice: z.enum(VOICES),
  reportedBy: z.array(words),
  topics: z.array(z.enum(TOPICS)),
});
export type Told = z.output<typeof Told>;
export type ToldParticipant = z.output<typeof Participant>;

/** What is asked of the model; every field is required, since some providers take no other schema. */
export const Answer = z.strictObject({ facts: z.array(Told) });

const MOST_FACTS = 1_000;

/** What is taken from it: one bad fact spoils no other. */
export const AnyAnswer = z.object({ facts: z.array(z.unknown()).max(MOST_FACTS) });

/** A fact of an answer, or what is wrong with it, with the field. */
export function toldFact(
  value: unknown,
): { readonly ok: true; readonly told: Told } | { readonly ok: false; readonly message: string } {
  const parsed = Told.safeParse(value);
  if (parsed.success) return { ok: true, told: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'the fact';
  return { ok: false, message: `${field}: ${issue?.message ?? 'cannot be read'}` };
}
