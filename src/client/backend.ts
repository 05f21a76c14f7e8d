import type { Verification } from '../log/port.ts';
import type { Answer, Reading, Service } from './service.ts';

/** Where the data is. */
export interface Place {
  /** The data folder. */
  readonly data: string;
  /** The log's URL, when it is not the SQLite file in the data folder. */
  readonly log?: string;
  /** Folder and log are read: where they are missing nothing is made, and that is the answer. */
  readonly mustExist?: boolean;
  /** Nothing is to be left behind: where folder or log are missing, they are not made. */
  readonly isDryRun?: boolean;
}

/** Another process holds the folder, or the store cannot be opened: in words. */
export interface Unavailable {
  readonly ok: false;
  readonly reason: 'locked' | 'unavailable';
  readonly message: string;
}

export interface ServeOptions extends Place {
  readonly host: string;
  readonly port: number;
  /** Load the sample articles, which adds nothing when they are there. */
  readonly withExamples: boolean;
}

export type Served =
  | {
      readonly ok: true;
      /** `http://127.0.0.1:3000`, with the port it got. */
      readonly url: string;
      /** What the examples came to: null when none were asked for. */
      readonly examples: { readonly articles: number; readonly added: number } | null;
      /** Ends when the server has drained and closed. */
      readonly closed: Promise<void>;
      /** Drains and closes. */
      close(): Promise<void>;
    }
  | {
      readonly ok: false;
      readonly reason: 'port-taken';
      readonly host: string;
      readonly port: number;
    }
  /** A table that the rules read holds what nobody can read; the message names file, line and value. */
  | { readonly ok: false; readonly reason: 'broken-table'; readonly message: string }
  | Unavailable;

export interface ViewVerification {
  readonly view: string;
  /** Its own checkpoint, at which it was checked. */
  readonly position: string;
  /** Content hashes: of the view in service, and of a fresh fold up to the same position. */
  readonly stored: string;
  readonly fresh: string;
  readonly equal: boolean;
  /** Names the file that could not be read through; null where it could. */
  readonly damage: string | null;
}

export interface VerifyReport {
  /** The log's own check; with an anchor, a missing history is one of its problems. */
  readonly log: Omit<Verification, 'position'> & { readonly position: string };
  readonly views: readonly ViewVerification[];
  readonly ok: boolean;
}

export interface RestoreReport {
  /** Lines read; the sum of the rest. */
  readonly events: number;
  readonly restored: number;
  /** There already, the same. */
  readonly duplicates: number;
  readonly rejected: readonly { readonly line: number; readonly message: string }[];
}

/** A view's file that is ready for the next start of this program. */
export interface MadeAhead {
  readonly view: string;
  readonly version: number;
  /** What the server that runs declares; null where it has no such view. */
  readonly runningVersion: number | null;
  readonly generation: number;
  readonly position: string;
}

/** What works on the files of this machine, or in this process: implemented by compose. */
export interface Backend {
  /** The server that runs on the data folder, if one does. */
  findServer(place: Place): Promise<{ readonly url: string; readonly pid: number } | undefined>;
  /** Opens the folder in this process; its reads first bring the views to the head of the log. */
  openService(
    place: Place,
  ): Promise<{ readonly ok: true; readonly service: Service } | Unavailable>;
  /** A worker pool alone: touches no folder. */
  openReading(options?: {
    /** The rules will read an article: they are made ready while the rest of the program is loaded. */
    readonly willRead?: boolean;
  }): Promise<Reading>;
  /**
   * Where the server at `url` runs another version of a view than this program's: makes this program's ready beside it,
   * for the next start, and resumes what was killed. Reads the log's file alone. `views` are those asked about; all when
   * none is.
   */
  replayAhead(
    options: Place & {
      readonly url: string;
      readonly views: readonly string[];
      readonly onProgress?: (stage: string, done: number, total: number) => void;
    },
  ): Promise<Answer<readonly MadeAhead[]> | Unavailable>;
  serve(options: ServeOptions): Promise<Served>;
  /** Reads the files, also beside a running server. Reports progress in events or rows. */
  verify(
    options: Place & {
      readonly anchor?: { readonly position: string; readonly digest: string };
      readonly onProgress?: (stage: string, done: number, total: number) => void;
      readonly signal?: AbortSignal;
    },
  ): Promise<{ readonly ok: true; readonly report: VerifyReport } | Unavailable>;
  /** Restores exported events, one JSON text a line, into the log of the folder, which no server may hold. */
  restore(
    options: Place & {
      readonly lines: AsyncIterable<string>;
      readonly dryRun: boolean;
      readonly onProgress?: (done: number) => void;
      readonly signal?: AbortSignal;
    },
  ): Promise<{ readonly ok: true; readonly report: RestoreReport } | Unavailable>;
}
