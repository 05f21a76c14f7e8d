import { availableParallelism } from 'node:os';
import type { Explained } from '../extract/extractor.ts';
import { EXTRACTOR } from '../extract/identity.ts';
import type { Article, Extraction } from '../extract/types.ts';
import { ReadingFailed, type Seat, seatOf } from './seat.ts';

export interface ReadersOptions {
  /** How many articles are read at once. Default: the processor's cores less one, at least one. */
  readonly size?: number;
  /** Milliseconds for one article. Default 30,000. */
  readonly timeLimit?: number;
  /** The worker's module, for tests. */
  readonly module?: URL;
}

/** Reads articles in worker threads, so that a large one makes nobody wait. */
export interface Readers {
  /** Who reads, as in a fact's `derivedBy`. */
  readonly extractor: { readonly method: 'rules'; readonly name: string; readonly version: string };
  /** Starts a worker before its first article comes. */
  start(): void;
  /** What an article holds; rejects with `ReadingFailed` for this article alone, and the pool goes on. */
  read(article: Article): Promise<Extraction>;
  /** The same, with the reasons for each fact. */
  explain(article: Article): Promise<Explained>;
  /** Ends the workers; what is being read is given up. */
  close(): Promise<void>;
}

const TIME_LIMIT = 30_000;

/** Opens a pool of readers. Its workers start with their first articles. */
export function openReaders(options: ReadersOptions = {}): Readers {
  const size = options.size ?? Math.max(1, availableParallelism() - 1);
  const seats = Array.from({ length: size }, () =>
    seatOf(options.timeLimit ?? TIME_LIMIT, options.module),
  );
  const free: Seat[] = [...seats];
  const waiting: ((seat: Seat | undefined) => void)[] = [];
  let isClosed = false;

  const seat = async (): Promise<Seat | undefined> =>
    free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const leave = (left: Seat) => {
    const next = waiting.shift();
    if (next) next(left);
    else free.push(left);
  };
  const readBy = async (article: Article, explain: boolean): Promise<Extraction> => {
    const taken = isClosed ? undefined : await seat();
    if (!taken)
      throw new ReadingFailed('closed', 'the readers were closed before the article was read');
    try {
      return await taken.read(article, explain);
    } finally {
      leave(taken);
    }
  };
  return {
    extractor: { method: 'rules', ...EXTRACTOR },
    start: () => free.at(-1)?.start(),
    read: (article) => readBy(article, false),
    // A worker that is asked to explain does.
    explain: async (article) => (await readBy(article, true)) as Explained,
    async close() {
      isClosed = true;
      for (const resolve of waiting.splice(0)) resolve(undefined);
      await Promise.all(seats.map((one) => one.close()));
    },
  };
}
