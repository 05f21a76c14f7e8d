import { DETAIL_FIELDS } from '../../events/detail.ts';
import { type DataOf, type FactEventName, type FactType, SHORT_TYPES } from '../../events/index.ts';
import type { Occurred } from '../../events/occurred.ts';
import { relationsOf } from '../../events/pair.ts';

/** What an entry shows and is found by: the fact without offsets and the words of its date. */
export interface Shown {
  readonly type: FactType;
  /** The mode, act, instrument or kind. */
  readonly detail: string;
  /** How far an agreement has come; null for other types. */
  readonly agreementStatus: string | null;
  readonly title: string;
  readonly modality: string;
  readonly stance: string;
  readonly background: boolean;
  readonly voice: string;
  readonly multilateral: boolean;
  readonly occurred: Pick<Occurred, 'edtf' | 'earliest' | 'latest' | 'precision' | 'basis'>;
  readonly participants: readonly Participant[];
  readonly place: string | null;
  readonly topics: readonly string[];
  readonly quotes: readonly string[];
  /** The sentences. */
  readonly evidence: readonly string[];
  readonly quad: string;
  readonly intensity: number;
  readonly confidence: number;
  readonly method: string;
  readonly partOf: string | null;
  readonly pairs: readonly string[];
  readonly countries: readonly string[];
  readonly active: readonly string[];
  readonly passive: readonly string[];
  /** As `CHN>RUS`. */
  readonly directions: readonly string[];
}

interface Participant {
  readonly country: string | null;
  readonly role: string;
  readonly person: string | null;
  readonly organization: string | null;
}

type FactData = DataOf<FactEventName>;

/** The shown values of a new fact. */
export const shownOf = (event: FactEventName, data: FactData): Shown =>
  shownBy(SHORT_TYPES[event], data);

/** The shown values after some fields of the fact were replaced. */
export function amend(shown: Shown, changes: Readonly<Record<string, unknown>>): Shown {
  const {
    place,
    quotes,
    evidence,
    quad,
    intensity,
    voice,
    method,
    detail,
    agreementStatus,
    ...same
  } = shown;
  const before: Record<string, unknown> = {
    ...same,
    [DETAIL_FIELDS[shown.type]]: detail,
    place: place === null ? null : { name: place },
    quotes: quotes.map((text) => ({ text })),
    evidence: evidence.map((text) => ({ text })),
    coding: { quad, intensity },
    attribution: { voice },
    derivedBy: { method },
    ...(agreementStatus !== null && { status: agreementStatus }),
  };
  // The changes were checked against the fact's schema before they were recorded.
  return shownBy(shown.type, { ...before, ...changes } as unknown as FactData);
}

/** Every replay comes through here for every fact: the object is made in one piece. */
function shownBy(type: FactType, data: FactData): Shown {
  const { edtf, earliest, latest, precision, basis } = data.occurred;
  const { pairs, directions, active, passive, multilateral } = relationsOf(data.participants);
  return {
    type,
    detail: String((data as Readonly<Record<string, unknown>>)[DETAIL_FIELDS[type]]),
    agreementStatus: statusIn(data),
    title: data.title,
    modality: data.modality,
    stance: data.stance,
    background: data.background,
    voice: data.attribution.voice,
    multilateral,
    occurred: { edtf, earliest, latest, precision, basis },
    participants: data.participants.map(named),
    place: data.place?.name ?? null,
    topics: data.topics,
    quotes: data.quotes.map(({ text }) => text),
    evidence: data.evidence.map(({ text }) => text),
    quad: data.coding.quad,
    intensity: data.coding.intensity,
    confidence: data.confidence,
    method: data.derivedBy.method,
    partOf: data.partOf,
    pairs,
    countries: countriesIn(data.participants),
    active,
    passive,
    directions: directions.map(([from, to]) => `${from}>${to}`),
  };
}

const statusIn = (data: FactData): string | null => ('status' in data ? data.status : null);

const named = ({ country, role, person, organization }: Participant): Participant => ({
  country,
  role,
  person,
  organization,
});

function countriesIn(participants: readonly Participant[]): readonly string[] {
  const found: string[] = [];
  for (const { country } of participants) {
    if (country !== null && !found.includes(country)) found.push(country);
  }
  return found;
}

let lastText = '';
let lastShown: Shown | undefined;

/** What stands in a `shown` column. */
export function shownText(shown: Shown): string {
  lastText = JSON.stringify(shown);
  lastShown = shown;
  return lastText;
}

/** Reads a `shown` column. The last answer is kept: several derived tables read the same row in turn. */
export function parseShown(text: string): Shown {
  if (lastShown === undefined || text !== lastText) {
    lastShown = JSON.parse(text) as Shown; // written by this module alone
    lastText = text;
  }
  return lastShown;
}
