import type { Service } from '../client/service.ts';
import type { OperationAnswer } from '../client/view-answers.ts';
import type { Views } from '../views/port.ts';

/** The operations that build views which had no file of this version, by the view. */
export type Builds = ReadonlyMap<string, string>;

export const buildsIn = (views: Pick<Views, 'status'>): Builds =>
  new Map(
    views.status().flatMap(({ name, state, rebuild }) => {
      return state === 'building' && rebuild !== null ? [[name, rebuild] as const] : [];
    }),
  );

/**
 * A rebuild for a command that has just opened the folder: views that were built for it from the whole log are not
 * built a second time to be swapped. What that build came to is the answer for them.
 */
export function rebuildOnce(service: Service, builds: Builds): Service['rebuild'] {
  return async (views, ending) => {
    if (ending !== 'swap' || builds.size === 0) return service.rebuild(views, ending);
    const names = views.length > 0 ? { ok: true as const, body: views } : await namesOf(service);
    return names.ok ? swapped(service, names.body, builds) : names;
  };
}

async function swapped(
  service: Service,
  names: readonly string[],
  builds: Builds,
): Promise<Operations> {
  const built = await answersOf(service, names, builds);
  const rest = names.filter((name) => !builds.has(name));
  if (!built.ok || rest.length === 0) return built;
  const started = await service.rebuild(rest, 'swap');
  return started.ok ? both(built.body.operations, started.body.operations) : started;
}

type Operations = Awaited<ReturnType<Service['rebuild']>>;

const both = (
  one: readonly OperationAnswer[],
  other: readonly OperationAnswer[],
): Extract<Operations, { ok: true }> => ({ ok: true, body: { operations: [...one, ...other] } });

async function namesOf({ projections }: Service) {
  const all = await projections();
  return all.ok ? { ok: true as const, body: all.body.projections.map(({ name }) => name) } : all;
}

/** What came of the builds of these views. */
async function answersOf(
  { operation }: Service,
  names: readonly string[],
  builds: Builds,
): Promise<Operations> {
  const operations: OperationAnswer[] = [];
  for (const id of new Set(names.flatMap((name) => builds.get(name) ?? []))) {
    const built = await operation(id);
    if (!built.ok) return built;
    operations.push(only(built.body, names));
  }
  return both(operations, []);
}

/** What an operation did with some of its views. */
const only = (operation: OperationAnswer, names: readonly string[]): OperationAnswer => ({
  ...operation,
  views: operation.views.filter((view) => names.includes(view)),
  outcomes: operation.outcomes.filter(({ view }) => names.includes(view)),
});
