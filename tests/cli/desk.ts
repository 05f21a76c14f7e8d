import type { Io, Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import type { Backend } from '../../src/client/backend.ts';
import type { Reading, Service } from '../../src/client/service.ts';

/** Fails a test that asks for something it did not set up. */
const unexpected = (name: string) => (): never => {
  throw new Error(`${name} was not expected to be called`);
};

const withDefaults =
  <Part extends object>(names: readonly (keyof Part & string)[]) =>
  (given: Partial<Part>): Part => {
    const defaults = Object.fromEntries(names.map((name) => [name, unexpected(name)]));
    return { ...defaults, ...given } as Part; // every name is there
  };

const serviceOf = withDefaults<Service>([
  'addArticle',
  'append',
  'appendLines',
  'reread',
  'pairs',
  'timeline',
  'fact',
  'factHistory',
  'factEvidence',
  'source',
  'events',
  'projections',
  'rebuild',
  'operation',
  'cancelOperation',
]);

const backendOf = withDefaults<Backend>(['serve', 'replayAhead', 'verify', 'restore']);

export interface Desk {
  readonly service?: Partial<Service>;
  readonly backend?: Partial<Backend>;
  readonly reading?: Partial<Reading>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly isTerminal?: boolean;
  readonly columns?: number;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether the service, or the reading, was closed. */
  readonly isClosed: boolean;
}

/** Runs a command line against stand-ins of the service and the process. */
export async function runAt(desk: Desk, ...argv: readonly string[]): Promise<Ran> {
  let isClosed = false;
  const close = async () => {
    isClosed = true;
  };
  const stdout = outputOf(desk);
  const stderr = outputOf(desk);
  const backend = backendOf({
    findServer: async () => undefined,
    openService: async () => ({ ok: true, service: serviceOf({ close, ...desk.service }) }),
    openReading: async () => ({
      read: unexpected('read'),
      resolve: unexpected('resolve'),
      close,
      ...desk.reading,
    }),
    ...desk.backend,
  });
  const io: Io = {
    stdout: stdout.output,
    stderr: stderr.output,
    stdin: bytes(desk.stdin ?? ''),
    env: desk.env ?? {},
    onStop: () => {},
  };
  const code = await run(argv, { io, backend, version: '9.9.9' });
  return { code, stdout: stdout.text(), stderr: stderr.text(), isClosed };
}

function outputOf({ isTerminal = false, columns = 80 }: Desk) {
  let written = '';
  const output: Output = {
    isTerminal,
    columns,
    write: async (text) => {
      written += text;
    },
  };
  return { output, text: () => written };
}

/** In pieces of three bytes, so that characters and lines are cut. */
async function* bytes(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < all.length; at += 3) yield all.subarray(at, at + 3);
}

export const ok = async <Body>(body: Body) => ({ ok: true as const, body });

export const problem = async (name: string, status: number, detail = 'as it is') => ({
  ok: false as const,
  problem: { type: `/problems/${name}`, title: name, status, detail },
});
