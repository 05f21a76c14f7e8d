import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = 'dist/src/cli/main.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a build of the program: the one under test, unless another one's main file is named. */
export function start(
  argv: readonly string[],
  more: NodeJS.ProcessEnv = {},
  main = MAIN,
): ChildProcess {
  const { PORT: _port, BILATERAL_DATA: _data, ...env } = process.env;
  return spawn(process.execPath, [main, ...argv], { env: { ...env, ...more } });
}

/** Runs the built program to its end. */
export async function bilateral(
  argv: readonly string[],
  stdin = '',
  env: NodeJS.ProcessEnv = {},
  main = MAIN,
): Promise<Ended> {
  const child = start(argv, env, main);
  const output = collected(child);
  child.stdin?.end(stdin);
  const [code] = await once(child, 'close');
  return { code, ...output() };
}

/** Runs the built program and takes only the beginning of what it says. */
export async function bilateralCutOff(argv: readonly string[]): Promise<Ended> {
  const child = start(argv);
  const output = collected(child);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'close');
  return { code, ...output() };
}

function collected(child: ChildProcess): () => { stdout: string; stderr: string } {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return () => ({ stdout, stderr });
}

export interface Serving {
  readonly url: string;
  /** What it said before it was ready. */
  readonly welcome: string;
  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

/** Starts a server, runs `work` beside it, and ends it if `work` did not. */
export async function withServing<Result>(
  argv: readonly string[],
  work: (serving: Serving) => Promise<Result>,
  main = MAIN,
): Promise<Result> {
  const child = start(['serve', '--port', '0', ...argv], {}, main);
  const output = collected(child);
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  try {
    const url = await listening(child, output);
    const stop = (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => {
      child.kill(signal);
      return ended;
    };
    return await work({ url, welcome: output().stdout, stop });
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
}

async function listening(child: ChildProcess, output: () => { stdout: string; stderr: string }) {
  for (;;) {
    const { stdout, stderr } = output();
    const url = /at (http:\S+)/.exec(stdout)?.[1];
    if (url !== undefined && stdout.includes('Ctrl-C')) return url;
    if (child.exitCode !== null) throw new Error(`the server ended: ${stderr}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  }
}

/** A folder for the time of `work`. */
export async function withFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-cli-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
}
