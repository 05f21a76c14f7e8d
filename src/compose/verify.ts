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
import { openLogReader, readHolder } from '../log/open.ts';
import type { Operation } from '../views/port.ts';
import { openService } from './local-service.ts';
import { pathsOf, unavailable } from './place.ts';

type Options = Parameters<Backend['verify']>[0];

/** How often a running check is looked at. */
const LOOK_MS = 100;

/** Checks the log's file from its first event to its last, then folds each view anew up to its own checkpoint. */
export const verify: Backend['verify'] = async (options) => {
  try {
    const log = await verifyLog(options);
    const opened = await serviceOf(options);
    if (!opened.ok) return opened;
    try {
      const views = await verifyViews(opened.service, options);
      const ok = log.problems.length === 0 && views.every(({ equal }) => equal);
      return { ok: true, report: { log, views, ok } };
    } finally {
      await opened.service.close();
    }
  } catch (error) {
    return unavailable(error);
  }
};

async function verifyLog({ anchor, onProgress, ...place }: Options): Promise<VerifyReport['log']> {
  const reader = await openLogReader(pathsOf(place).logUrl);
  try {
    onProgress?.('log', 0, (await reader.head()).position);
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
): Promise<Operation> {
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
}: Operation['outcomes'][number]): ViewVerification => ({
  view,
  position: String(position),
  stored: before ?? '',
  fresh: after ?? '',
  equal: equal ?? false,
});

function bodyOf<Body>(answer: Answer<Body>): Body {
  if (answer.ok) return answer.body;
  throw new Error(answer.problem.detail ?? answer.problem.title);
}
