import type { Logger } from 'pino';
import type { Article, Extraction } from '../extract/types.ts';
import type { ReadParts } from '../read/parts.ts';
import type { ModelReader } from '../reading/reader-of.ts';
import type { Recorder } from '../record/port.ts';
import type { ExtractorName } from '../record/rereading/answer.ts';
import type { Stopping } from './stopping.ts';

/** A page of the site: an address with `:name` for its variable parts, and what stands there. */
export interface PageRoute {
  readonly path: string;
  /** Stands for addresses that lead nowhere: nothing but reading is answered there, and never that a method is wrong. */
  readonly isFallback?: true;
  render(request: {
    readonly params: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    /** The reader's calendar day. */
    readonly today: string;
  }): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }>;
}

/** Everything that the server serves, and nothing of how it is made. */
export interface AppPorts extends ReadParts {
  readonly recorder: Recorder;
  /** Reads stored text into facts. */
  readonly readers: {
    /** Who reads, as in a fact's `derivedBy`. */
    readonly extractor: ExtractorName;
    read(article: Article): Promise<Extraction>;
  };
  /** The same by a language model. */
  readonly model?: ModelReader;
  readonly logger: Logger;
  /** Tells one build of the program from another: answers may differ between them. */
  readonly build: string;
  readonly stopping: Stopping;
  readonly pages?: readonly PageRoute[];
}
