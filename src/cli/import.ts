import type { RestoreReport } from '../client/backend.ts';
import {
  type AddCommand,
  complain,
  type PlaceOptions,
  placeOf,
  printJson,
  unavailable,
  withPlace,
} from './connect.ts';
import { EXIT } from './exit-code.ts';
import { readLines } from './input.ts';
import { progressOn } from './progress.ts';

interface Options extends PlaceOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

const HELP = `
Example:
  bilateral export --data ./data > log.ndjson
  bilateral import log.ndjson --data ./restored

Events keep their ids, streams and content. No server may run on the folder meanwhile.`;

/** `import`: restores exported events into the log of a data folder. */
export const importLog: AddCommand = (program, { io, backend, ending }) => {
  withPlace(program.command('import <events>'))
    .description('restore the events of an export (file or -) into a data folder')
    .option('--dry-run', 'check every line, restore nothing')
    .option('--json', 'print what became of the lines as JSON')
    .addHelpText('after', HELP)
    .action(
      ending(async (from: string, options: Options) => {
        const progress = progressOn(io.stderr);
        const restored = await backend.restore({
          ...placeOf(options, io.env),
          lines: readLines(io, from),
          dryRun: options.dryRun ?? false,
          onProgress: (done) => void progress.report('restored events', done),
        });
        await progress.end();
        if (!restored.ok) return unavailable(io, restored);
        const { report } = restored;
        for (const { line, message } of report.rejected) {
          await complain(io, `line ${line}: ${message}`);
        }
        if (options.json) await printJson(io, report);
        else await io.stdout.write(summary(report, options.dryRun ?? false));
        return report.rejected.length > 0 ? EXIT.invalid : EXIT.ok;
      }),
    );
};

const summary = (
  { events, restored, duplicates, rejected }: RestoreReport,
  dryRun: boolean,
): string =>
  `${events} events: ${restored} ${dryRun ? 'would be restored' : 'restored'}, ` +
  `${duplicates} there already, ${rejected.length} rejected\n`;
