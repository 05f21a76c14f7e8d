import { setTimeout as pause } from 'node:timers/promises';
import { Option } from 'commander';
import type { MadeAhead } from '../client/backend.ts';
import type { Service } from '../client/service.ts';
import type { OperationAnswer } from '../client/view-answers.ts';
import {
  type AddCommand,
  complain,
  type PlaceOptions,
  printJson,
  refused,
  withServer,
  withService,
} from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { type Progress, progressOn } from './progress.ts';
import { aheadText, makeAhead } from './replay-ahead.ts';
import { outcomeText } from './replay-outcome.ts';

interface Options extends PlaceOptions {
  readonly then: OperationAnswer['ending'];
  readonly json?: true;
  readonly dryRun?: true;
}

const HELP = `
Examples:
  bilateral replay                        rebuild every view beside the running one, then swap
  bilateral replay timeline --then verify are the rows in service those that the log gives?
  bilateral replay --then compare --json  which rows would change?

Where a server of another version of the program runs on the data folder, the views whose version differs
are made ready beside it, and the server is left as it is: this program's next start finds them.`;

/** How often a running rebuild is asked how far it is. */
const ASK_EVERY = 100;

/** `replay`: builds views again from the log. */
export const replay: AddCommand = (program, context) => {
  const { io, ending } = context;
  withServer(program.command('replay [view...]'))
    .description('build views again from the log, beside those in service')
    .addOption(
      new Option('--then <ending>', 'what to do with what was built')
        .choices(['swap', 'compare', 'verify'])
        .default('swap'),
    )
    .option('--dry-run', 'swap nothing: the same as --then compare')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', HELP)
    .action(
      ending(async (views: string[], options: Options) => {
        const isSwap = endingOf(options) === 'swap';
        const ahead = isSwap ? await makeAhead(context, views, options) : [];
        if (typeof ahead === 'number') return ahead;
        const rest = views.filter((name) => !ahead.some(({ view }) => view === name));
        if (ahead.length > 0 && rest.length === 0) return print(io, { ahead, ended: [] }, options);
        return withService(context, options, (service) =>
          rebuild(io, service, { views: rest, ahead, options }),
        );
      }),
    );
};

const endingOf = (options: Options): Options['then'] => (options.dryRun ? 'compare' : options.then);

interface Asked {
  readonly views: readonly string[];
  /** What was made already, beside the server. */
  readonly ahead: readonly MadeAhead[];
  readonly options: Options;
}

async function rebuild(
  io: Io,
  service: Service,
  { views, ahead, options }: Asked,
): Promise<ExitCode> {
  const started = await service.rebuild(views, endingOf(options));
  if (!started.ok) return refused(io, started);
  const ended: OperationAnswer[] = [];
  const progress = progressOn(io.stderr);
  for (const operation of started.body.operations) {
    const end = await watch(service, operation, progress);
    if (!end.ok) return refused(io, end);
    ended.push(end.body);
  }
  await progress.end();
  return print(io, { ahead, ended }, options);
}

interface Made {
  readonly ahead: readonly MadeAhead[];
  readonly ended: readonly OperationAnswer[];
}

async function print(io: Io, { ahead, ended }: Made, { json }: Options): Promise<ExitCode> {
  if (json) await printJson(io, { ahead, operations: ended });
  else await io.stdout.write(aheadText(ahead) + ended.map(outcomeText).join(''));
  return judged(io, ended);
}

/** Asks until it has ended. */
async function watch(service: Service, started: OperationAnswer, progress: Progress) {
  let answer: Awaited<ReturnType<Service['operation']>> = { ok: true, body: started };
  while (answer.ok && answer.body.state === 'running') {
    const { progress: now, views } = answer.body;
    if (now) await progress.report(`${views.join(', ')} ${now.stage}`, now.done, now.total);
    await pause(ASK_EVERY);
    answer = await service.operation(started.id);
  }
  return answer;
}

async function judged(io: Io, operations: readonly OperationAnswer[]): Promise<ExitCode> {
  const failed = operations.filter(({ state }) => state !== 'done');
  for (const { views, state, error } of failed) {
    await complain(
      io,
      `replay of ${views.join(', ')} ${error ? `failed: ${error}` : `was ${state}`}`,
    );
  }
  if (failed.length > 0) return EXIT.failed;
  const differ = operations.some(
    ({ ending, outcomes }) => ending === 'verify' && outcomes.some(({ equal }) => equal === false),
  );
  return differ ? EXIT.different : EXIT.ok;
}
