import type { Service } from '../client/service.ts';
import {
  type AddCommand,
  type PlaceOptions,
  printLine,
  refused,
  withServer,
  withService,
} from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { type Progress, progressOn } from './progress.ts';

interface Options extends PlaceOptions {
  readonly since?: string;
  readonly type?: string;
}

const PAGE = '1000';

const HELP = `
Examples:
  bilateral export > log.ndjson
  bilateral export --since 1204 --type MeetingHeld,FactRetracted`;

/** `export`: the raw events in order, one JSON object a line, which `import` restores. */
export const exportLog: AddCommand = (program, context) => {
  const { io, ending } = context;
  withServer(program.command('export'))
    .description('print the raw events of the log in order, one JSON object a line')
    .option('--since <position>', 'only what comes after it')
    .option('--type <types>', 'only these event types, several by comma')
    .option('--ndjson', 'the only format, and the default')
    .addHelpText('after', HELP)
    .action(
      ending((options: Options) =>
        withService(context, options, async (service) => {
          const progress = progressOn(io.stderr);
          const code = await exportAll(io, service, options, progress);
          await progress.end();
          return code;
        }),
      ),
    );
};

async function exportAll(
  io: Io,
  service: Service,
  { since, type }: Options,
  progress: Progress,
): Promise<ExitCode> {
  let from = since;
  let done = 0;
  for (;;) {
    const answer = await service.events({ since: from, type, limit: PAGE });
    if (!answer.ok) return refused(io, answer);
    const { events, next } = answer.body;
    for (const event of events) await printLine(io, event);
    done += events.length;
    await progress.report('exported events', done);
    if (next === null) return EXIT.ok;
    from = next;
  }
}
