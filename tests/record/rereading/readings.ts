import fc from 'fast-check';
import { edtfOf } from '../../../events/edtf.ts';
import { deriveOccurred } from '../../../events/occurred.ts';
import type { Extraction, FoundFact } from '../../../src/extract/types.ts';
import type { ReaderFor } from '../../../src/record/rereading/answer.ts';

export const TEXT =
  'Ghana met Togo in Accra on Monday. Ghana praised Togo there. Kenya, once doubtful, praised Togo too.';

/** Where a fact may stand: whole sentences, clauses in them, and a span over two. */
const PLACES = [
  [0, 34],
  [0, 23],
  [35, 60],
  [35, 53],
  [61, 99],
  [0, 60],
] as const;

/** What a fact is, in short. */
export interface Short {
  readonly type: 'meeting' | 'statement';
  /** Which of the places is its evidence. */
  readonly place: number;
  readonly one: string;
  readonly other: string;
  readonly day: string;
  /** Told of the meeting before it, where there is one. */
  readonly isPart?: boolean;
}

export const EXTRACTORS = {
  rules: { method: 'rules', name: 'test-rules', version: '2.0.0' },
  model: { method: 'model', name: 'test-model', version: '1 a:b' },
} as const;

const span = (place: number) => {
  const [start, end] = PLACES[place] ?? PLACES[0];
  return { start, end, text: TEXT.slice(start, end) };
};

const participant = (country: string, role: string) =>
  ({ country, role, person: null, office: null, organization: null }) as never; // the role is the type's

function foundFact({ type, place, one, other, day }: Short, partOf: number | null): FoundFact {
  const isMeeting = type === 'meeting';
  const common = {
    title: isMeeting ? `${one} met ${other}` : `${one} praised ${other}`,
    modality: 'actual',
    stance: 'cooperative',
    background: false,
    occurred: deriveOccurred(edtfOf(day), { basis: 'resolved', words: null }),
    participants: [
      participant(one, isMeeting ? 'party' : 'speaker'),
      participant(other, isMeeting ? 'party' : 'subject'),
    ],
    place: null,
    topics: [],
    attribution: { voice: 'narrator', reportedBy: [] },
    coding: {
      plover: 'CONSULT',
      mode: null,
      contexts: [],
      cameo: '040',
      quad: 'verbal-cooperation',
      intensity: 1,
    },
    quotes: [],
    evidence: [span(place)],
    partOf: isMeeting ? null : partOf,
    confidence: 0.8,
    confidenceBasis: 'uncalibrated',
    derivedBy: EXTRACTORS.rules,
  } as const;
  return isMeeting
    ? { ...common, type, mode: 'in-person', calledBy: null }
    : { ...common, type, act: 'praise' };
}

/** What is found in the text. */
export function extractionOf(
  shorts: readonly Short[],
  by: keyof typeof EXTRACTORS = 'rules',
): Extraction {
  const facts = shorts.map((short, at) => {
    const meeting = shorts.slice(0, at).findLastIndex(({ type }) => type === 'meeting');
    const found = foundFact(short, short.isPart && meeting >= 0 ? meeting : null);
    return { ...found, derivedBy: EXTRACTORS[by] };
  });
  return { facts, mentions: { dates: [], countries: [], people: [] } };
}

/** A reader that finds just this. */
export const readerOf =
  (shorts: readonly Short[]): ReaderFor =>
  (asked) => {
    if (asked !== 'rules') throw new Error(`a reader by ${asked} was not expected`);
    return { ok: true, extractor: EXTRACTORS.rules, read: async () => extractionOf(shorts) };
  };

export const shorts: fc.Arbitrary<readonly Short[]> = fc.array(
  fc.record({
    type: fc.constantFrom('meeting' as const, 'statement' as const),
    place: fc.nat(PLACES.length - 1),
    one: fc.constantFrom('GHA', 'KEN'),
    other: fc.constantFrom('TGO', 'NER'),
    day: fc.constantFrom('2024-06-03', '2024-06-04', '2024-06'),
    isPart: fc.boolean(),
  }),
  { maxLength: 6 },
);
