import type { FactAnswer, SourceAnswer } from '../client/answers.ts';
import type { Query, Service } from '../client/service.ts';
import {
  type AddCommand,
  type PlaceOptions,
  printJson,
  refused,
  withServer,
  withService,
} from './connect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { factLines } from './fact-lines.ts';
import type { Io } from './io.ts';
import { factText, type WholeFact } from './show-fact.ts';
import { safe } from './style.ts';

interface Options extends PlaceOptions {
  readonly json?: true;
  readonly asOf?: string;
}

/** `show`: a fact (or the entry of that id) with its evidence and history, or a source with its facts. */
export const show: AddCommand = (program, context) => {
  const { io, ending } = context;
  withServer(program.command('show <id>'))
    .description('a fact or entry with its evidence and history, or a source with its facts')
    .option('--as-of <when>', 'as known at a position or an instant')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  bilateral show 6d1f0b1e-9a55-5c43-8a5b-0c4b8d0f3f6e')
    .action(
      ending((id: string, options: Options) =>
        withService(context, options, (service) => showOne(io, service, id, options)),
      ),
    );
};

async function showOne(io: Io, service: Service, id: string, options: Options): Promise<ExitCode> {
  const query = { asOf: options.asOf };
  const fact = await service.fact(id, query);
  if (fact.ok) return printFact(io, await whole(service, id, fact.body, query), options);
  if (fact.problem.status !== 404) return refused(io, fact);
  const source = await service.source(id, query);
  if (source.ok) return printSource(io, source.body, options);
  // The id names neither: what was said of the fact is the answer.
  return refused(io, source.problem.status === 404 ? fact : source);
}

/** All of it as of one moment. */
async function whole(
  service: Service,
  id: string,
  fact: FactAnswer,
  query: Query,
): Promise<WholeFact> {
  const [history, evidence] = await Promise.all([
    service.factHistory(id, query),
    service.factEvidence(id, query),
  ]);
  return {
    ...fact,
    events: history.ok ? history.body.events : [],
    evidence: evidence.ok ? evidence.body : null,
  };
}

async function printFact(io: Io, fact: WholeFact, { json }: Options): Promise<ExitCode> {
  if (json) await printJson(io, fact);
  else await io.stdout.write(factText(fact));
  return EXIT.ok;
}

async function printSource(io: Io, answer: SourceAnswer, { json }: Options): Promise<ExitCode> {
  const { source, facts } = answer;
  if (json) {
    await printJson(io, answer);
    return EXIT.ok;
  }
  const head = [
    source.title ?? 'Untitled source',
    source.publisher,
    source.publishedOn,
    source.url,
  ];
  const about = head.filter((one) => one !== null).map(safe);
  await io.stdout.write(`${about.join('\n')}\n\n${factLines(facts) || '  no facts\n'}`);
  return EXIT.ok;
}
