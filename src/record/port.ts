import type { Extraction } from '../extract/types.ts';
import type { Position } from '../log/port.ts';
import type { SourceData } from './complete-source.ts';
import type { Expectations } from './decide.ts';
import type { SourceInput } from './input.ts';
import type { Refusal } from './problem.ts';
import type { ReaderFor, Rereading } from './rereading/answer.ts';
import type { FactState, Known } from './state.ts';

/** Who asks, and in which chain of requests. */
interface Requester {
  readonly recordedBy: string;
  readonly correlationId: string;
  readonly causationId: string;
}

export interface RecordOptions {
  readonly requester: Requester;
  readonly expected?: Expectations;
  /** The client's idempotency key, within the requester and the route; `bodyHash` tells bodies apart. */
  readonly request?: { readonly scope: string; readonly key: string; readonly bodyHash: string };
  /** Say what would be appended, and append nothing. */
  readonly dryRun?: boolean;
}

/** What was recorded: each event asked for, as it stands in its stream now. */
export interface Recording {
  readonly ok: true;
  /** In the order asked for. A dry run's new events have no position. */
  readonly events: readonly (Known & { readonly stream: string })[];
  /** How many of them were there already. */
  readonly duplicates: number;
  /** Of the last event appended or found; 0 in a dry run that found none. */
  readonly position: Position;
}

export interface RecordedArticle {
  readonly ok: true;
  readonly source: SourceData;
  readonly urls: readonly string[];
  /** With what was decided about them since. */
  readonly facts: readonly FactState[];
  /** Empty for a known text, which is not read again. */
  readonly mentions: Extraction['mentions'];
  /** The very text was known. */
  readonly duplicate: boolean;
  /** Of the last event appended or found; 0 in a dry run of a new text. */
  readonly position: Position;
}

/** What is known of sources beyond their own streams; it may be a moment behind the log. */
export interface SourceBook {
  /** The source that stands at a URL; null when there is none. */
  at(url: string): Promise<Looked<string | null>>;
  /** Whether another text has taken the source's place at its URL. */
  isReplaced(sourceId: string): Promise<Looked<boolean>>;
}

/** What was found, or that nobody can say at the moment. */
export type Looked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'view-behind'; readonly view: string };

/** Everything that writes goes through here: it completes, decides, appends, and tries again on a conflict. */
export interface Recorder {
  /**
   * Events of one stream, all or none, as clients send them (unchecked). Problems point into the list:
   * `/0/data/occurred`.
   */
  events(inputs: readonly unknown[], options: RecordOptions): Promise<Recording | Refusal>;
  /** An article and the facts that `read` finds in it; a known text is not read into facts again. */
  article(
    source: SourceInput,
    read: (source: SourceData) => Promise<Extraction>,
    options: RecordOptions,
  ): Promise<RecordedArticle | Refusal>;
  /** A known source's text read again: its facts are brought to what is found now, in one append. */
  reread(
    sourceId: string,
    readerFor: ReaderFor,
    options: RecordOptions,
  ): Promise<Rereading | Refusal>;
}
