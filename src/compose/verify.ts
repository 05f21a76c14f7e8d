import { setTimeout as pause } from 'node:timers/promises';
import type {
  Backend,
  Place,
  Unavailable,
  VerifyReport,
  ViewVerification,
} from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import type { Answer, Service } from '../client/service.ts';
import type { OperationAnswer, OutcomeAnswer } from '../client/view-answers.ts';
import { NO_DIGEST } from '../log/chain.ts';
import { openLogReader, readHolder } from '../log/open.ts';
import { LogUnavailable } from '../log/port.ts';
import { openService } from './local-service.ts';
import { pathsOf, unavailable } from './place.ts';

type Options = Parameters<Backend['verify']>[0];

/** How often a running check is looked at. */
const LOOK_MS = 100;

/** Checks the log's file from its first event to its last, then folds each view anew up to its own checkpoint. */
export const verify: Backend['verify'] = async (options) => {
  try {
    const log = await verifyLog(options);
    const views = await viewsBeside(log, options);
    if ('reason' in views) return views;
    const problems = [...log.problems, ...(views.problem === null ? [] : [views.problem])];
    const ok = problems.length === 0 && views.views.every(({ equal }) => equal);
    return { ok: true, report: { log: { ...log, problems }, views: views.views, ok } };
  } catch (error) {
    return unavailable(error);
  }
};

interface Beside {
  readonly views: readonly ViewVerification[];
  /** Why there are none: they cannot be folded from a log that cannot be read. */
  readonly problem: string | null;
}

async function viewsBeside(log: VerifyReport['log'], options: Options) {
  const isWhole = log.problems.length === 0;
  const given = (message: string): Beside => ({
    views: [],
    problem: `the views are not checked: ${message}`,
  });
  try {
    const opened = await serviceOf(options);
    if (!opened.ok) return isWhole ? opened : given(opened.message);
    try {
      return { views: await verifyViews(opened.service, options), problem: null };
    } finally {
      await opened.service.close();
    }
  } catch (error) {
    if (isWhole) throw error;
    return given(error instanceof Error ? error.message : String(error));
  }
}

type LogReport = VerifyReport['log'];

/** A file that is no log any more is what a check is there to find. */
const verifyLog = (options: Options): Promise<LogReport> =>
  readLog(options).catch((error: unknown) => {
    if (!(error instanceof LogUnavailable) || !UNREADABLE.has(error.reason)) throw error;
    return { events: 0, position: '0', digest: NO_DIGEST, problems: [error.message] };
  });

const UNREADABLE: ReadonlySet<string> = new Set(['not-a-log', 'damaged']);

async function readLog({ anchor, ...place }: Options): Promise<LogReport> {
  const reader = await openLogReader(pathsOf(place).logUrl);
  try {
    const at = anchor && { position: Number(anchor.position), digest: anchor.digest };
    const { position, ...rest } = await reader.verify(at);
    return { ...rest, position: String(position) };
  } finally {
    await reader.close();
  }
}

/** The server that keeps the folder's views, where one runs: it folds beside them. */
async function serviceOf(
  place: Place,
): Promise<{ readonly ok: true; readonly service: Service } | Unavailable> {
  const url = readHolder(pathsOf(place).folder)?.url;
  return url ? { ok: true, service: httpClient(url) } : openService(place);
}

async function verifyViews(
  service: Service,
  options: Options,
): Promise<readonly ViewVerification[]> {
  const { operations } = bodyOf(await service.rebuild([], 'verify'));
  const views: ViewVerification[] = [];
  for (const { id } of operations) {
    const operation = await ended(service, id, options);
    if (operation.state !== 'done')
      throw new Error(operation.error ?? `the check was ${operation.state}`);
    views.push(...operation.outcomes.map(verified));
  }
  return views;
}

async function ended(
  service: Service,
  id: string,
  { onProgress, signal }: Options,
): Promise<OperationAnswer> {
  for (;;) {
    const operation = bodyOf(await service.operation(id));
    if (operation.state !== 'running') return operation;
    const { progress, views } = operation;
    if (progress)
      onProgress?.(`${views.join(', ')}: ${progress.stage}`, progress.done, progress.total);
    if (signal?.aborted) await service.cancelOperation(id);
    await pause(LOOK_MS);
  }
}

const verified = ({
  view,
  position,
  before,
  after,
  equal,
  damage,
}: OutcomeAnswer): ViewVerification => ({
  view,
  position,
  stored: before ?? '',
  fresh: after ?? '',
  equal: equal ?? false,
  damage,
});

function bodyOf<Body>(answer: Answer<Body>): Body {
  if (answer.ok) return answer.body;
  throw new Error(answer.problem.detail ?? answer.problem.title);
}
