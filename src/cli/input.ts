import { createReadStream } from 'node:fs';
import { isTooNested, MOST_NESTED } from '../client/nesting.ts';
import type { Io } from './io.ts';

/** The input cannot be read, or is not what it should be: in words for the user. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly reason: 'not-found' | 'invalid';

  constructor(reason: 'not-found' | 'invalid', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The whole text of a file, or of standard input for `-`, exactly: a byte order mark is part of it. */
export async function readText(io: Io, name: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decoded(io, name, { ignoreBOM: true })) pieces.push(piece);
  return pieces.join('');
}

/** The lines of a file, or of standard input for `-`, without their ends. */
export async function* readLines(io: Io, name: string): AsyncGenerator<string> {
  // A line of many pieces is put together once, at its end: else a long one would be copied again and again.
  let begun: string[] = [];
  for await (const piece of decoded(io, name)) {
    const [first = '', ...more] = piece.split('\n');
    begun.push(first);
    const last = more.pop();
    if (last === undefined) continue;
    yield withoutReturn(begun.join(''));
    for (const line of more) yield withoutReturn(line);
    begun = [last];
  }
  const rest = begun.join('');
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** JSON from text that came from `name`. Throws BadInput for what is none, or is nested too deep to be sent on. */
export function parseJson(text: string, name: string): unknown {
  if (isTooNested(text)) {
    const message = `${called(name)} nests lists and objects deeper than ${MOST_NESTED} levels`;
    throw new BadInput('invalid', message);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput('invalid', `${called(name)} is not JSON: ${messageOf(error)}`);
  }
}

/** With `ignoreBOM` a byte order mark is kept, as the platform calls it. */
async function* decoded(
  io: Io,
  name: string,
  options: { readonly ignoreBOM?: true } = {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ...options });
  const bytes = name === '-' ? io.stdin : createReadStream(name);
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw translated(error, name);
  }
}

function translated(error: unknown, name: string): unknown {
  const code = typeof error === 'object' && error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new BadInput('invalid', `${called(name)} is not UTF-8 text`);
  }
  if (code === 'ENOENT') return new BadInput('not-found', `there is no file ${name}`);
  if (code === 'EISDIR') return new BadInput('invalid', `${name} is a folder, not a file`);
  if (code === 'EACCES') return new BadInput('invalid', `${name} may not be read`);
  return error;
}

const called = (name: string): string => (name === '-' ? 'standard input' : name);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
