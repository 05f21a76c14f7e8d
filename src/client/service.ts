import type { Fact } from '../../events/index.ts';
import type { Explanation } from '../extract/explain/explanation.ts';
import type { Rejection, Usage } from '../extract/rejection.ts';
import type { DateMention, Extraction } from '../extract/types.ts';
import type {
  EventsAnswer,
  EvidenceAnswer,
  FactAnswer,
  FactState,
  PairsAnswer,
  RawEvent,
  Source,
  SourceAnswer,
  TimelineAnswer,
} from './answers.ts';
import type { Problem } from './problem.ts';
import type { OperationAnswer, ViewAnswer } from './view-answers.ts';

/** What a service says: the API's JSON, or the API's problem. */
export type Answer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: Problem };

/** The API's query parameters by their names, as text; undefined ones are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

export interface ArticleInput {
  readonly text?: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Calendar day. */
  readonly publishedOn?: string;
  readonly language?: string;
  /** Who reads it. Default: the rules. */
  readonly extractor?: 'rules' | 'model';
}

export interface ArticleAnswer {
  readonly source: Source;
  readonly facts: readonly FactState[];
  readonly mentions: Extraction['mentions'];
  /** The very text was known: nothing was appended. */
  readonly duplicate: boolean;
}

/** What `read` prints: an article read, and nothing kept. */
export interface ReadAnswer {
  readonly source: Source;
  /** With the ids they would be recorded under. */
  readonly facts: readonly (Fact | FactState)[];
  /** The character from which on no facts were looked for, where there were more than one append can hold. */
  readonly searchedTo?: number;
  /** Every calendar expression, part of a fact or not. */
  readonly dates: readonly DateMention[];
  readonly mentions: Extraction['mentions'];
  /** Why each fact was made, in the order of the facts, where that was asked. */
  readonly explanations?: readonly FactExplanation[];
  /** What a language model told and the text does not bear out, where one read it, and what that took. */
  readonly rejections?: readonly Rejection[];
  readonly usage?: Usage;
}

/** Why a fact was made; facts go by their ids. */
export interface FactExplanation extends Omit<Explanation, 'date' | 'partOf'> {
  readonly factId: string;
  readonly date: Omit<Explanation['date'], 'hangsOn'> & { readonly hangsOn: string | null };
  readonly partOf:
    | (Omit<NonNullable<Explanation['partOf']>, 'fact'> & { readonly factId: string })
    | null;
}

export interface Appended {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly factId?: string;
}

export interface AppendAnswer {
  readonly events: readonly Appended[];
  /** Facts that were there already with the same content. */
  readonly duplicates: number;
}

/** What became of one line of NDJSON. `line` counts from 1. */
export type LineAnswer =
  | ({ readonly line: number; readonly status: number } & AppendAnswer)
  | { readonly line: number; readonly status: number; readonly problem: Problem };

/** What a re-reading of a source came to, or would come to. */
export interface RereadAnswer {
  readonly sourceId: string;
  readonly extractor: {
    readonly method: string;
    readonly name: string;
    readonly version: string;
  };
  readonly added: number;
  readonly amended: number;
  readonly reinstated: number;
  readonly retracted: number;
  readonly unchanged: number;
  /** Facts that stay as a person left them. */
  readonly kept: number;
  readonly changes: readonly {
    readonly did: 'added' | 'amended' | 'reinstated' | 'retracted';
    readonly factId: string;
    readonly type: Fact['type'];
    readonly title: string;
    /** What an amendment gives new values. */
    readonly fields: readonly string[];
  }[];
}

export interface WriteOptions {
  readonly dryRun?: boolean;
  /** The stream's revision, or `no-stream`. */
  readonly expected?: number | 'no-stream';
  readonly idempotencyKey?: string;
}

export interface ResolvedActor {
  readonly name: string;
  readonly country: string | null;
  readonly person: string | null;
  readonly office: string | null;
}

/** What needs no store: reading articles and names. */
export interface Reading {
  read(
    article: ArticleInput,
    options?: { readonly explain?: boolean },
  ): Promise<Answer<ReadAnswer>>;
  /** An actor's country on a calendar day (default: today's knowledge). */
  resolve(name: string, on?: string): Promise<ResolvedActor>;
  close(): Promise<void>;
}

/**
 * Everything that the command line and the page ask of a server (`http-client.ts`): one that runs, or one of the
 * command's own over the data folder. A lost connection or a bug is thrown; what a caller can act on is a problem.
 */
export interface Service {
  /** POST /v1/articles */
  addArticle(
    article: ArticleInput,
    options?: { readonly dryRun?: boolean },
  ): Promise<Answer<ArticleAnswer>>;
  /** POST /v1/events with one event or an array of them, as parsed JSON. */
  append(events: unknown, options?: WriteOptions): Promise<Answer<AppendAnswer>>;
  /** POST /v1/events as NDJSON: one answer a line, in order; blank lines are passed over. */
  appendLines(
    lines: AsyncIterable<string>,
    options?: { readonly dryRun?: boolean },
  ): AsyncIterable<LineAnswer>;
  /** POST /v1/sources/{id}/reread */
  reread(sourceId: string, options?: { readonly dryRun?: boolean }): Promise<Answer<RereadAnswer>>;
  /** GET /v1/pairs; `country q sort limit cursor`. */
  pairs(query?: Query): Promise<Answer<PairsAnswer>>;
  /** GET /v1/pairs/{pair}/timeline; the pair as the user wrote it, the filters of the API. */
  timeline(pair: string, query?: Query): Promise<Answer<TimelineAnswer>>;
  /** GET /v1/facts/{id}; `asOf`. */
  fact(id: string, query?: Query): Promise<Answer<FactAnswer>>;
  factHistory(id: string, query?: Query): Promise<Answer<{ readonly events: readonly RawEvent[] }>>;
  factEvidence(id: string, query?: Query): Promise<Answer<EvidenceAnswer>>;
  /** GET /v1/sources/{id}: with its text. */
  source(id: string, query?: Query): Promise<Answer<SourceAnswer>>;
  /** GET /v1/events; `since limit type`. */
  events(query?: Query): Promise<Answer<EventsAnswer>>;
  /** GET /v1/projections */
  projections(): Promise<Answer<{ readonly projections: readonly ViewAnswer[] }>>;
  /** POST /v1/projections/{names}/rebuild: the views named, or all when none is, in one pass over the log. */
  rebuild(
    views: readonly string[],
    ending: OperationAnswer['ending'],
  ): Promise<Answer<{ readonly operations: readonly OperationAnswer[] }>>;
  /** GET and DELETE /v1/operations/{id} */
  operation(id: string): Promise<Answer<OperationAnswer>>;
  cancelOperation(id: string): Promise<Answer<OperationAnswer>>;
  close(): Promise<void>;
}
