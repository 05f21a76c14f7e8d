import { edtfOf } from '../events/edtf.ts';
import type { DataOf, EventName, NewEvent } from '../events/index.ts';
import { deriveOccurred, type Occurred } from '../events/occurred.ts';
import { sourceStream } from '../events/streams.ts';

/** A new event of one type. */
export type New<Name extends EventName> = Extract<NewEvent, { type: Name }>;

/** A UUID that is the same in every run; another for every kind and ordinal. */
export const uuid = (kind: number, ordinal = 0): string =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${ordinal.toString(16).padStart(12, '0')}`;

export const sourceId = (ordinal = 0): string => uuid(0x50, ordinal);
export const factId = (ordinal = 0): string => uuid(0xfa, ordinal);
export const mergeId = (ordinal = 0): string => uuid(0x3e, ordinal);

/** The stream of the source that `sourceRegistered` registers. */
export const streamOf = (ordinal = 0): string => sourceStream(sourceId(ordinal));

/** The text of every example source: what the examples quote stands in it, word for word. */
const TEXT =
  'On Tuesday, 4 November 2025, Arno Weiss, the foreign minister of Germany, received his French ' +
  'colleague Claire Duval in Berlin. France praised “a steady partner”. Both signed an agreement on ' +
  'rail links. Germany sent field hospitals to Chile.';

/** A slice of the text with its offsets; throws when the text does not hold it. */
function spanOf(slice: string): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(slice);
  if (start === -1) throw new Error(`the example text does not hold "${slice}"`);
  return { start, end: start + slice.length, text: slice };
}

/** When something happened, from its EDTF text. */
export const occurred = (
  edtf: string,
  options: Partial<Pick<Occurred, 'basis' | 'extent' | 'words'>> = {},
): Occurred => deriveOccurred(edtfOf(edtf), { basis: 'stated', ...options });

/** Someone who takes part; who is not described further is a country alone. */
export const participant = <Role extends string>(
  country: string | null,
  role: Role,
  person: string | null = null,
  office: string | null = null,
) => ({ country, role, person, office, organization: null });

export const sourceRegistered = (
  overrides: Partial<DataOf<'SourceRegistered'>> = {},
  ordinal = 0,
): New<'SourceRegistered'> => ({
  type: 'SourceRegistered',
  data: {
    sourceId: sourceId(ordinal),
    kind: 'article',
    url: `https://news.example/articles/${ordinal}`,
    publisher: 'Example Courier',
    title: 'Ministers meet in Berlin',
    publishedOn: '2025-11-05',
    language: 'en',
    text: TEXT,
    textSha256: 'a'.repeat(64),
    replaces: null,
    ...overrides,
  },
});

const shared = (ordinal: number) =>
  ({
    factId: factId(ordinal),
    modality: 'actual',
    stance: 'cooperative',
    background: false,
    occurred: occurred('2025-11-04', { words: spanOf('Tuesday, 4 November 2025') }),
    place: { name: 'Berlin', country: 'DEU' },
    topics: ['diplomacy'],
    attribution: { voice: 'narrator', reportedBy: [] },
    quotes: [],
    partOf: null,
    confidence: 0.8,
    confidenceBasis: 'uncalibrated',
    derivedBy: { method: 'rules', name: 'bilateral-rules', version: '1.0.0' },
  }) as const;

export const meetingHeld = (
  overrides: Partial<DataOf<'MeetingHeld'>> = {},
  ordinal = 0,
): New<'MeetingHeld'> => ({
  type: 'MeetingHeld',
  data: {
    ...shared(ordinal),
    title: 'Claire Duval visited Arno Weiss in Berlin',
    participants: [
      participant('DEU', 'host', 'Arno Weiss', 'Foreign Minister'),
      participant('FRA', 'guest', 'Claire Duval', 'Foreign Minister'),
    ],
    coding: {
      plover: 'CONSULT',
      mode: 'visit',
      contexts: ['diplomatic'],
      cameo: '042',
      quad: 'verbal-cooperation',
      intensity: 1.9,
    },
    evidence: [spanOf('received his French colleague Claire Duval in Berlin')],
    mode: 'visit',
    calledBy: null,
    ...overrides,
  },
});

export const statementMade = (
  overrides: Partial<DataOf<'StatementMade'>> = {},
  ordinal = 1,
): New<'StatementMade'> => ({
  type: 'StatementMade',
  data: {
    ...shared(ordinal),
    title: 'France praised Germany',
    participants: [
      participant('FRA', 'speaker', 'Claire Duval', 'Foreign Minister'),
      participant('DEU', 'subject'),
    ],
    attribution: { voice: 'official', reportedBy: [] },
    coding: {
      plover: 'SUPPORT',
      mode: null,
      contexts: ['diplomatic'],
      cameo: '051',
      quad: 'verbal-cooperation',
      intensity: 3.4,
    },
    quotes: [{ ...spanOf('a steady partner'), speaker: 'Claire Duval' }],
    evidence: [spanOf('France praised “a steady partner”.')],
    act: 'praise',
    ...overrides,
  },
});

export const agreementReached = (
  overrides: Partial<DataOf<'AgreementReached'>> = {},
  ordinal = 2,
): New<'AgreementReached'> => ({
  type: 'AgreementReached',
  data: {
    ...shared(ordinal),
    title: 'France and Germany signed an agreement',
    participants: [participant('DEU', 'party'), participant('FRA', 'party')],
    topics: ['transport'],
    coding: {
      plover: 'SUPPORT',
      mode: null,
      contexts: ['diplomatic'],
      cameo: '057',
      quad: 'verbal-cooperation',
      intensity: 8,
    },
    evidence: [spanOf('Both signed an agreement on rail links.')],
    instrument: 'agreement',
    status: 'signed',
    instrumentName: null,
    ...overrides,
  },
});

export const actionTaken = (
  overrides: Partial<DataOf<'ActionTaken'>> = {},
  ordinal = 3,
): New<'ActionTaken'> => ({
  type: 'ActionTaken',
  data: {
    ...shared(ordinal),
    title: 'Germany gave aid to Chile',
    occurred: occurred('2025-11-05~', { basis: 'publication' }),
    participants: [participant('DEU', 'initiator'), participant('CHL', 'recipient')],
    place: null,
    topics: ['humanitarian'],
    coding: {
      plover: 'AID',
      mode: null,
      contexts: [],
      cameo: '070',
      quad: 'material-cooperation',
      intensity: 7,
    },
    evidence: [spanOf('Germany sent field hospitals to Chile.')],
    kind: 'aid',
    ...overrides,
  },
});
