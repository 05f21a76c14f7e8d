import { InvalidArgumentError } from 'commander';
import type { VerifyReport, ViewVerification } from '../client/backend.ts';
import {
  type AddCommand,
  type PlaceOptions,
  placeOf,
  printJson,
  unavailable,
  withPlace,
} from './connect.ts';
import { EXIT } from './exit-code.ts';
import { progressOn } from './progress.ts';

interface Options extends PlaceOptions {
  readonly anchor?: Anchor;
  readonly json?: true;
}

interface Anchor {
  readonly position: string;
  readonly digest: string;
}

const HELP = `
Examples:
  bilateral verify
  bilateral verify --anchor 1204:9f2c…   is the history of that day still in the log?

The digest printed is an anchor: keep it elsewhere, and a rewritten log will show.`;

/** `verify`: the log's hashes, then each view against a fresh fold of the log. */
export const verify: AddCommand = (program, { io, backend, ending }) => {
  withPlace(program.command('verify'))
    .description('check the log, then each view at its own checkpoint; reads the files')
    .option('--anchor <position:digest>', 'the log must still contain that history', anchorOf)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(
      ending(async (options: Options) => {
        const progress = progressOn(io.stderr);
        const verified = await backend.verify({
          ...placeOf(options, io.env),
          mustExist: true,
          ...(options.anchor ? { anchor: options.anchor } : {}),
          onProgress: (what, done, total) => void progress.report(what, done, total),
        });
        await progress.end();
        if (!verified.ok) return unavailable(io, verified);
        const { report } = verified;
        if (options.json) await printJson(io, report);
        else await io.stdout.write(reportText(report));
        return report.ok ? EXIT.ok : EXIT.different;
      }),
    );
};

function reportText({ log, views }: VerifyReport): string {
  const state = log.problems.length === 0 ? 'whole' : 'NOT WHOLE';
  return [
    `log: ${state}, ${log.events} events`,
    ...log.problems.map((problem) => `  ${problem}`),
    `anchor ${log.position}:${log.digest}`,
    ...views.flatMap(viewLines),
    '',
  ].join('\n');
}

function viewLines(verified: ViewVerification): readonly string[] {
  const { view, position, equal, stored, fresh, damage } = verified;
  if (damage !== null) return [`${view}: ${damage}; \`replay ${view}\` builds it again`];
  if (equal) return [`${view}: as the log says at position ${position}, sha256 ${stored}`];
  return [
    `${view}: DIFFERS from the log at position ${position}`,
    `  in service ${stored}`,
    `  from the log ${fresh}`,
  ];
}

function anchorOf(text: string): Anchor {
  const found = /^(\d+):([0-9a-f]{64})$/.exec(text);
  if (found?.[1] && found[2]) return { position: found[1], digest: found[2] };
  throw new InvalidArgumentError(
    `An anchor is a position and 64 hexadecimal digits, as verify prints it; not "${text}".`,
  );
}
