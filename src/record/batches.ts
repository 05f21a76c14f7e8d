import { type Appended, type AppendParts, appendAll, type Job } from './append.ts';
import type { Refusal } from './problem.ts';

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
 * together: many small requests for one source cost few flushes. Whatever fails, each is answered.
 */
export function openBatches(parts: AppendParts): AppendTo {
  /** For each stream, those who can still be joined. */
  const joinable = new Map<string, Waiting[]>();

  async function run(stream: string, waiting: Waiting[]): Promise<void> {
    let isRead = false;
    const close = () => {
      if (joinable.get(stream) === waiting) joinable.delete(stream);
    };
    try {
      await parts.streams.use(stream, async (state) => {
        isRead = true;
        close();
        for (let some = nextOf(waiting); some.length > 0; some = nextOf(waiting)) {
          await settle(some, () => appendAll(parts, state, jobsOf(some)));
        }
      });
    } catch (error) {
      close();
      // Those whose append failed have been told; the others get a state that is read anew.
      if (isRead) await run(stream, waiting);
      else for (const { reject } of waiting) reject(error);
    }
  }

  return (stream, job, size) =>
    new Promise((resolve, reject) => {
      const mine = { job, size, resolve, reject };
      const others = joinable.get(stream);
      if (others) {
        others.push(mine);
        return;
      }
      const waiting = [mine];
      joinable.set(stream, waiting);
      void run(stream, waiting);
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

/** Takes the next ones off that can be appended together; none when nobody waits. */
function nextOf(waiting: Waiting[]): readonly Waiting[] {
  let left = TOGETHER;
  const end = waiting.findIndex((one, at) => {
    left -= one.size;
    const [first = one] = waiting;
    return at > 0 && (left < 0 || isAlone(one) || isAlone(first));
  });
  return waiting.splice(0, end < 0 ? waiting.length : end);
}
