import { type Appended, type AppendParts, appendAll, type Job } from './append.ts';
import type { Refusal } from './problem.ts';
import type { StreamState } from './state.ts';

type Outcome = Appended | Refusal;

interface Waiting {
  readonly job: Job;
  /** How many events it asks for. */
  readonly size: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Small enough for one append, whatever sources the events bring along. */
const TOGETHER = 400;

export type AppendTo = (stream: string, job: Job, size: number) => Promise<Outcome>;

/**
 * Appends to streams. What comes for a stream while it is written to waits, and is then appended
 * together: many small requests for one source cost few flushes.
 */
export function openBatches(parts: AppendParts): AppendTo {
  const waiting = new Map<string, Waiting[]>();

  const work = (stream: string) => async (state: StreamState) => {
    const all = waiting.get(stream) ?? [];
    waiting.delete(stream);
    for (const some of chunksOf(all))
      await settle(some, () => appendAll(parts, state, jobsOf(some)));
  };

  return (stream, job, size) =>
    new Promise((resolve, reject) => {
      const mine = { job, size, resolve, reject };
      const others = waiting.get(stream);
      if (others) {
        others.push(mine);
        return;
      }
      waiting.set(stream, [mine]);
      parts.streams.use(stream, work(stream)).catch(reject);
    });
}

const jobsOf = (waiting: readonly Waiting[]): readonly Job[] => waiting.map(({ job }) => job);

async function settle(
  waiting: readonly Waiting[],
  append: () => Promise<readonly Outcome[]>,
): Promise<void> {
  try {
    const outcomes = await append();
    for (const [index, { resolve, reject }] of waiting.entries()) {
      const outcome = outcomes[index];
      if (outcome) resolve(outcome);
      else reject(new Error('an append has no outcome'));
    }
  } catch (error) {
    for (const { reject } of waiting) reject(error);
    throw error;
  }
}

/** What has conditions of its own goes alone. */
const isAlone = ({ job: { options } }: Waiting): boolean =>
  options.request !== undefined || options.dryRun === true || hasExpectations(options);

const hasExpectations = ({ expected }: Job['options']): boolean =>
  expected?.own !== undefined || expected?.stream !== undefined;

function chunksOf(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const chunks: Waiting[][] = [];
  let left = 0;
  for (const one of waiting) {
    const last = chunks.at(-1);
    if (last && one.size <= left && !isAlone(one)) {
      last.push(one);
      left -= one.size;
    } else {
      chunks.push([one]);
      left = isAlone(one) ? 0 : TOGETHER - one.size;
    }
  }
  return chunks;
}
