import type { Extraction } from '../../extract/types.ts';
import type { Position } from '../../log/port.ts';
import type { ExtractorKind } from '../article-input.ts';
import type { SourceData } from '../complete-source.ts';
import type { Refusal } from '../problem.ts';
import type { FactState, Proposed } from '../state.ts';

/** Who read: as in a fact's `derivedBy`. */
export interface ExtractorName {
  readonly method: string;
  readonly name: string;
  readonly version: string;
}

/** Reads a source's text as it would be read today. */
interface SourceReader {
  readonly ok: true;
  /** Who reads, where what is found does not tell. */
  readonly extractor: ExtractorName;
  read(source: SourceData): Promise<Extraction>;
}

/** The reader of the kind that read a source before, or why there is none. */
export type ReaderFor = (kind: ExtractorKind) => SourceReader | Refusal;

/** What a re-reading does to one fact. */
export interface Change {
  readonly did: 'added' | 'amended' | 'reinstated' | 'retracted';
  readonly event: Proposed;
  /** As it stands then. */
  readonly fact: Pick<FactState, 'type' | 'data'>;
  /** The fields to which an amendment gives new values. */
  readonly fields: readonly string[];
}

/** What a re-reading of a source comes to. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Facts found again as they are. */
  readonly unchanged: number;
  /** Facts of this extractor that stay as a person left them, found again or not. */
  readonly kept: number;
}

export interface Rereading extends Plan {
  readonly ok: true;
  readonly sourceId: string;
  readonly extractor: ExtractorName;
  /** Of the last event appended or found; 0 where nothing changes. */
  readonly position: Position;
}
