import type { Fact, FactType } from '../../events/index.ts';
import type { Occurred } from '../../events/occurred.ts';
import type { Span } from '../../events/span.ts';

/** A position as answers show it: decimal digits, opaque to clients. */
export type PositionText = string;

type Status = 'proposed' | 'imported' | 'confirmed' | 'retracted';

interface Country {
  /** ISO 3166-1 alpha-3, or one of our additions. */
  readonly code: string;
  readonly name: string;
}

export interface PairSummary {
  /** Two codes in alphabetical order, `CHN-RUS`. */
  readonly pair: string;
  readonly countries: readonly Country[];
  readonly total: number;
  readonly byType: Readonly<Partial<Record<FactType, number>>>;
  /** EDTF, no finer than known: a day, a month, a year or a decade; null when no entry has that end. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface PairsAnswer {
  readonly pairs: readonly PairSummary[];
  readonly next: string | null;
}

export interface Participant {
  readonly country: string | null;
  readonly role: string;
  readonly person: string | null;
  readonly office: string | null;
  readonly organization: string | null;
}

/** One fact that an entry rests on. */
export interface Report {
  readonly factId: string;
  readonly sourceId: string;
  readonly publisher: string | null;
  readonly urls: readonly string[];
  readonly publishedOn: string;
  readonly title: string;
  readonly status: Status;
  readonly revision: number;
  readonly occurred: Occurred;
  readonly stance: Fact['stance'];
  readonly attribution: Fact['attribution'];
  readonly evidence: readonly Span[];
}

/** One line of a timeline. The detail is under the name its type gives it. */
export interface Entry {
  readonly id: string;
  readonly type: FactType;
  readonly title: string;
  readonly status: Status;
  readonly confidence: number;
  readonly confidenceBasis: Fact['confidenceBasis'];
  /** The fields in which reports contradict each other. */
  readonly disputed: readonly string[];
  readonly modality: Fact['modality'];
  readonly stance: Fact['stance'];
  readonly background: boolean;
  readonly multilateral: boolean;
  readonly occurred: Occurred;
  readonly participants: readonly Participant[];
  readonly place: Fact['place'];
  readonly topics: Fact['topics'];
  readonly coding: Fact['coding'];
  readonly quotes: Fact['quotes'];
  readonly mode?: string;
  readonly act?: string;
  readonly instrument?: string;
  readonly instrumentName?: string | null;
  /** An agreement's own status: `status` is what was decided about the entry. */
  readonly agreementStatus?: string;
  readonly calledBy?: string | null;
  readonly kind?: string;
  readonly announcements: readonly string[];
  readonly reportCount: number;
  /** With `group=meeting`: what was said and agreed there. */
  readonly parts?: readonly Entry[];
  /** The first twenty, best first. */
  readonly reports: readonly Report[];
}

export interface TimelineAnswer {
  readonly pair: string;
  readonly countries: readonly Country[];
  /** The last change of this pair that the answer contains; null when there is none. */
  readonly asOf: { readonly position: PositionText; readonly recordedAt: string } | null;
  readonly entries: readonly Entry[];
  readonly next: string | null;
}

/** A source; `text` is there in the answers that show one source alone. */
export interface Source {
  readonly sourceId: string;
  readonly kind: 'article' | 'dataset' | 'entry';
  readonly url: string | null;
  readonly urls?: readonly string[];
  readonly publisher: string | null;
  readonly title: string | null;
  readonly publishedOn: string;
  readonly language: string;
  readonly text?: string | null;
}

/** A fact with its state, whose name an agreement's own status gives way to. */
export type FactState = Stated<Fact>;

type Stated<One> = One extends Fact
  ? Omit<One, 'status'> & {
      readonly status: Status;
      readonly agreementStatus?: string;
      readonly revision: number;
      readonly sourceId: string;
    }
  : never;

export interface FactAnswer {
  readonly fact: FactState;
  readonly entryId: string;
}

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly as: 'evidence' | 'quote' | 'date';
}

export interface EvidenceAnswer {
  readonly source: Source;
  readonly spans: readonly MarkedSpan[];
}

/** An event as the log holds it, whole: what `export` prints and `import` restores. */
export interface RawEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: PositionText;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** With `recordedAt`, `recordedBy` and `hash`. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface EventsAnswer {
  readonly events: readonly RawEvent[];
  /** Read on with `since` set to this; null at the end of the log. */
  readonly next: PositionText | null;
}

export interface SourceAnswer {
  readonly source: Source;
  readonly facts: readonly FactState[];
}
