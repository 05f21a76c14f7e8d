import { codingOf } from '../../events/coding.ts';
import {
  type Act,
  DETAIL_FIELDS,
  type Instrument,
  type Kind,
  type Mode,
} from '../../events/detail.ts';
import { eventTypes, FACT_TYPES } from '../../events/index.ts';
import type { Occurred } from '../../events/occurred.ts';
import { relationsOf } from '../../events/pair.ts';
import type { Span } from '../../events/span.ts';
import { titleOf } from '../../events/title.ts';
import { ACTS, INSTRUMENTS, KINDS, MODES, ROLES } from '../../events/vocabulary.ts';
import type { Rejection } from '../extract/rejection.ts';
import type { Detail } from '../extract/rules/rule.ts';
import type { FoundFact } from '../extract/types.ts';
import type { Party } from '../extract/who/mention.ts';
import type { Told } from './answer.ts';
import { partsOfTold } from './parts.ts';
import { isRefused, type Refused, refused } from './refused.ts';
import { whenOf } from './when.ts';
import { countryOf, partyOfTold, type WhoLook } from './who.ts';

export interface FactLook extends Omit<WhoLook, 'evidence'> {
  readonly derivedBy: FoundFact['derivedBy'];
}

/** What stands around a fact: the words that tell it, and the meeting at which it was said or agreed. */
export interface Around {
  readonly evidence: readonly Span[];
  readonly meeting: { readonly index: number; readonly occurred: Occurred } | undefined;
}

interface Made {
  readonly fact: FoundFact;
  /** Parts that it does without. */
  readonly doubts: readonly Omit<Rejection, 'fact'>[];
}

type Participant = Party & { readonly role: Told['participants'][number]['role'] };

/** A fact out of what a model told, with our own reading of its names and dates; or why there is none. */
export function factOf(told: Told, { evidence, meeting }: Around, look: FactLook): Made | Refused {
  const [first] = evidence;
  if (!first) return refused('not-in-text', 'no evidence stands in the text');
  const near = { ...look, evidence: first };
  const wrong = wrongWord(told);
  if (wrong) return refused('vocabulary', wrong);
  const participants = participantsOf(told, near);
  if ('refused' in participants) return participants;
  const { pairs, multilateral } = relationsOf(participants);
  if (pairs.length === 0 && !multilateral) return refused('no-pair', 'it relates no two countries');
  const occurred = whenOf(told, { ...near, meeting: meeting?.occurred });
  if (isRefused(occurred)) return occurred;
  const parts = partsOfTold(told, near);
  const whole = { participants, occurred, evidence, partOf: meeting?.index ?? null, ...parts };
  const fact = shaped(told, whole, near);
  const problem = schemaProblem(fact);
  return problem === undefined ? { fact, doubts: parts.doubts } : refused('schema', problem);
}

const DETAILS = { meeting: MODES, statement: ACTS, agreement: INSTRUMENTS, action: KINDS } as const;

function wrongWord({ type, detail, participants, status }: Told): string | undefined {
  const details: readonly string[] = DETAILS[type];
  if (!details.includes(detail)) return `a ${type} has no ${DETAIL_FIELDS[type]} "${detail}"`;
  const roles: readonly string[] = ROLES[type];
  const odd = participants.find(({ role }) => !roles.includes(role));
  if (odd) return `a ${type} has no role "${odd.role}"`;
  return type === 'agreement' && status === null ? 'an agreement needs a status' : undefined;
}

function participantsOf(told: Told, near: WhoLook): readonly Participant[] | Refused {
  const found = new Map<string, Participant>();
  for (const one of told.participants) {
    const party = partyOfTold(one, near);
    if (isRefused(party)) return party;
    const { country, person, office, organization } = party;
    const participant = { country, role: one.role, person, office, organization };
    const key = JSON.stringify(participant);
    if (!found.has(key)) found.set(key, participant);
  }
  return [...found.values()];
}

interface Whole extends Omit<ReturnType<typeof partsOfTold>, 'doubts'> {
  readonly participants: readonly Participant[];
  readonly occurred: Occurred;
  readonly evidence: readonly Span[];
  readonly partOf: number | null;
}

function shaped(told: Told, whole: Whole, near: WhoLook & FactLook): FoundFact {
  const { participants, occurred, evidence, partOf, place, quotes, reportedBy } = whole;
  const common = {
    modality: told.modality,
    stance: told.stance,
    background: told.background,
    occurred,
    participants,
    place,
    topics: [...new Set(told.topics)],
    attribution: { voice: voiceOf(told, near), reportedBy },
    quotes: quotes.map((span) => ({ ...span, speaker: speakerIn(participants) })),
    evidence,
    partOf,
    confidence: CONFIDENCE[occurred.basis],
    confidenceBasis: 'uncalibrated' as const,
    derivedBy: near.derivedBy,
  };
  const fact = { ...detailOf(told, whole, near), ...common };
  // The roles were looked up in the vocabulary of the type; the schema of the event checks the whole.
  return { ...fact, coding: codingOf(fact), title: titleOf(fact) } as FoundFact;
}

/** The detail under the name that its type has for it; it was looked up in the type's vocabulary before. */
function detailOf(told: Told, { instrumentName, participants }: Whole, near: WhoLook): Detail {
  const { type, detail } = told;
  switch (type) {
    case 'meeting': {
      const calledBy = callerOf(told, participants, near);
      return { type, mode: detail as Mode, calledBy };
    }
    case 'statement':
      return { type, act: detail as Act };
    case 'agreement': {
      const status = told.status ?? 'agreed';
      return { type, instrument: detail as Instrument, status, instrumentName };
    }
    case 'action':
      return { type, kind: detail as Kind };
  }
}

/** Who rang, where the words name one of those who took part. */
function callerOf(
  { calledBy }: Told,
  participants: readonly Participant[],
  near: WhoLook,
): string | null {
  if (calledBy === null || !near.finder.find(calledBy, near.evidence)) return null;
  const caller = countryOf(calledBy, near);
  return participants.find(({ country }) => country === caller)?.country ?? null;
}

/** In what an office of state publishes, and in every statement, a government speaks. */
const voiceOf = ({ type, voice }: Told, { reading }: WhoLook): Told['voice'] =>
  type === 'statement' || reading.scene.publisher ? 'official' : voice;

function speakerIn(participants: readonly Participant[]): string | null {
  const speaker = participants.find(({ role }) => role === 'speaker');
  return speaker?.person ?? speaker?.organization ?? speaker?.country ?? null;
}

/** How much a fact is believed, by what its date rests on. Not measured: see `confidenceBasis`. */
const CONFIDENCE: Readonly<Record<Occurred['basis'], number>> = {
  stated: 0.75,
  resolved: 0.75,
  relative: 0.65,
  context: 0.7,
  publication: 0.6,
  given: 0.6,
};

/** Any id: it is worked out when the fact is recorded. */
const SOME_ID = '00000000-0000-4000-8000-000000000000';

/** What the event's own schema refuses, with the field. */
function schemaProblem({ type, partOf: _, ...rest }: FoundFact): string | undefined {
  const data = { ...rest, factId: SOME_ID, partOf: null };
  const parsed = eventTypes[FACT_TYPES[type]].safeParse(data);
  const issue = parsed.error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}
