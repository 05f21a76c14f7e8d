import { projections } from '../../projections/index.ts';
import type { Backend, MadeAhead } from '../client/backend.ts';
import { httpClient } from '../client/http-client.ts';
import { buildAhead } from '../views/ahead.ts';
import type { RebuildOutcome } from '../views/port.ts';
import { pathsOf, unavailable } from './place.ts';

type Options = Parameters<Backend['replayAhead']>[0];

export const replayAhead: Backend['replayAhead'] = async (options) => {
  const running = await httpClient(options.url).projections();
  if (!running.ok) return running;
  const versions = new Map(running.body.projections.map(({ name, version }) => [name, version]));
  const wanted = projections.filter(
    ({ name, version }) =>
      versions.get(name) !== version &&
      (options.views.length === 0 || options.views.includes(name)),
  );
  if (wanted.length === 0) return { ok: true, body: [] };
  try {
    const outcomes = await build(
      wanted.map(({ name }) => name),
      options,
    );
    return { ok: true, body: outcomes.map((outcome) => madeAhead(outcome, versions)) };
  } catch (error) {
    return unavailable(error);
  }
};

async function build(
  views: readonly string[],
  { onProgress, ...place }: Options,
): Promise<readonly RebuildOutcome[]> {
  const { state, error, outcomes } = await buildAhead({
    ...pathsOf(place),
    views,
    changed: ({ progress }) => {
      if (!progress) return;
      onProgress?.(`${views.join(', ')} ${progress.stage}`, progress.done, progress.total);
    },
  });
  if (state !== 'done') throw new Error(`replay of ${views.join(', ')} failed: ${error}`);
  return outcomes;
}

const madeAhead = (
  { view, generation, position }: RebuildOutcome,
  running: ReadonlyMap<string, number>,
): MadeAhead => ({
  view,
  version: projections.find(({ name }) => name === view)?.version ?? 0,
  runningVersion: running.get(view) ?? null,
  generation,
  position: String(position),
});
