import type { MadeAhead } from '../client/backend.ts';
import { type Context, type PlaceOptions, placeOf, refused, unavailable } from './connect.ts';
import type { ExitCode } from './exit-code.ts';
import { progressOn } from './progress.ts';

/**
 * Makes ready the views of which the server that runs on the data folder has another version than this program; the
 * exit code where that cannot be done. Without such a server nothing is made.
 */
export async function makeAhead(
  { io, backend }: Context,
  views: readonly string[],
  options: PlaceOptions,
): Promise<readonly MadeAhead[] | ExitCode> {
  if (options.url !== undefined) return [];
  const place = { ...placeOf(options, io.env), mustExist: true };
  const server = await backend.findServer(place);
  if (!server) return [];
  const progress = progressOn(io.stderr);
  const made = await backend.replayAhead({
    ...{ ...place, url: server.url, views },
    onProgress: (what, done, total) => void progress.report(what, done, total),
  });
  await progress.end();
  if (made.ok) return made.body;
  return 'problem' in made ? refused(io, made) : unavailable(io, made);
}

/** A line for each view that was made. */
export const aheadText = (ahead: readonly MadeAhead[]): string => ahead.map(lineOf).join('');

function lineOf({ view, version, runningVersion, position }: MadeAhead): string {
  const running = runningVersion === null ? 'no such view' : `version ${runningVersion}`;
  const what = `version ${version} made ready beside the server, which has ${running}`;
  return `${view.padEnd(12)} position ${position}: ${what}\n`;
}
